import type * as z from 'zod/mini';
import {
  conditionWish,
  directory,
  place,
  tokenRefusal,
  tokens,
  type Condition,
  type Directory,
  type Place,
  type TokenRefusalCode,
  type Tokens,
  type TokenWish,
} from './contract.ts';

/** The page's server gave no usable answer. */
class HostServerError extends Error {
  override name = 'HostServerError';
}

/** Where the parts of the place are. */
export const fetchPlace = async (): Promise<Place> => read(place, await call('/place'));

/** Who there is and who is signed in. */
export const fetchDirectory = async (): Promise<Directory> =>
  read(directory, await call('/directory'));

/** Signs in someone, by object id or sign-in name. */
export const signIn = async (person: string): Promise<Directory> =>
  read(directory, await call('/sign-in', { person }));

export const signOut = async (): Promise<Directory> => read(directory, await call('/sign-out', {}));

/** How Graph fares just now. */
export const fetchCondition = async (): Promise<Condition> =>
  (await read(conditionWish, await call('/condition'))).condition;

/** Makes Graph fare well or badly; answers how it fares now. */
export const setCondition = async (condition: Condition): Promise<Condition> =>
  (await read(conditionWish, await call('/condition', { condition }))).condition;

/** Lets the sign-in of whoever is signed in run out. */
export async function lapseSignIn(): Promise<void> {
  await read(directory, await call('/lapse', {}));
}

/** Asks for tokens; a refusal that the sign-in service explains comes as its code. */
export async function askForTokens(wish: TokenWish): Promise<Tokens | TokenRefusalCode> {
  const response = await call('/token', wish);
  if (response.status !== 401) return read(tokens, response);
  const parsed = tokenRefusal.safeParse(await response.json());
  if (!parsed.success) throw new HostServerError('The sign-in service gave no reason');
  return parsed.data.code;
}

async function call(address: string, body?: object): Promise<Response> {
  if (body === undefined) return fetch(address);
  const headers = { 'Content-Type': 'application/json' };
  return fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  response: Response,
): Promise<z.output<Schema>> {
  const parsed = response.ok ? schema.safeParse(await response.json()) : null;
  if (!parsed?.success)
    throw new HostServerError(`${new URL(response.url).pathname} answered ${response.status}`);
  return parsed.data;
}
