import * as z from 'zod/mini';
import { askForTokens } from '../calls.ts';
import type { DirectoryPerson, Place } from '../contract.ts';

const list = z.object({ id: z.string(), name: z.string(), displayName: z.string() });
const lists = z.object({ value: z.array(list) });

const column = z.object({
  name: z.string(),
  displayName: z.string(),
  dateTime: z.optional(z.object({ format: z.optional(z.string()) })),
});
const columns = z.object({ value: z.array(column) });

const author = z.object({ user: z.optional(z.object({ displayName: z.string() })) });
const item = z.object({
  id: z.string(),
  createdBy: z.optional(author),
  lastModifiedBy: z.optional(author),
  fields: z.record(z.string(), z.unknown()),
});
const items = z.object({ value: z.array(item), '@odata.nextLink': z.optional(z.url()) });

export type GraphList = z.output<typeof list>;
export type GraphColumn = z.output<typeof column>;
export type GraphItem = z.output<typeof item>;

/** Rows of a list, and where the next ones are. */
export interface ItemPage {
  readonly items: readonly GraphItem[];
  readonly next: string | null;
}

/** Graph refused or did not answer; `status` is 0 when it did not. */
export class GraphReadError extends Error {
  override name = 'GraphReadError';
  readonly status: number;

  constructor(status: number, options?: ErrorOptions) {
    super(`Graph answered ${status}`, options);
    this.status = status;
  }
}

/** Rows a page. */
const pageSize = 30;

/** Reads lists as the person who is signed in, knowing nothing of Evenkeel: what anyone could do with Graph. */
export class GraphReader {
  readonly #place: Place;
  readonly #person: DirectoryPerson;

  constructor(place: Place, person: DirectoryPerson) {
    this.#place = place;
    this.#person = person;
  }

  async lists(): Promise<readonly GraphList[]> {
    return (await this.#read(this.#site('/lists'), lists)).value;
  }

  async columns(listId: string): Promise<readonly GraphColumn[]> {
    return (await this.#read(this.#site(`/lists/${listId}/columns`), columns)).value;
  }

  /** The first rows, or those at the link that a page before ended with. */
  async items(listId: string, next: string | null): Promise<ItemPage> {
    const first = this.#site(`/lists/${listId}/items?$expand=fields&$top=${pageSize}`);
    const page = await this.#read(next ?? first, items);
    return { items: page.value, next: page['@odata.nextLink'] ?? null };
  }

  #site(path: string): string {
    return `${this.#place.graphOrigin}/v1.0/sites/${this.#place.siteId}${path}`;
  }

  async #read<Schema extends z.ZodMiniType>(
    address: string,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    // The token goes to Graph and nowhere else, whatever a link says.
    if (new URL(address).origin !== this.#place.graphOrigin) throw new GraphReadError(0);
    const headers = { Authorization: `Bearer ${await this.#token()}` };
    const response = await fetch(address, { headers }).catch((cause: unknown) => {
      throw new GraphReadError(0, { cause });
    });
    if (!response.ok) throw new GraphReadError(response.status);
    const parsed = schema.safeParse(await response.json());
    if (!parsed.success) throw new GraphReadError(response.status);
    return parsed.data;
  }

  async #token(): Promise<string> {
    const { clientId } = this.#place;
    const wish = { clientId, personId: this.#person.id, scope: 'Sites.Selected' };
    const given = await askForTokens({ ...wish, interactive: false });
    if (typeof given === 'string') throw new GraphReadError(401);
    return given.accessToken;
  }
}
