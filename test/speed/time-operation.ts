import type { HttpPlace } from '../support/http-place.ts';
import type { Operation } from './operations.ts';

/** How long an operation takes, and how long the bare call of the very same batch to the same server. */
export interface OperationTime {
  /** Medians. */
  readonly milliseconds: number;
  readonly bareMilliseconds: number;
  /** The median of each round's own ratio: what else the machine does weighs on both alike. */
  readonly ratio: number;
}

const warmUp = 3;
const rounds = 15;

/** Runs an operation and its bare call in turn, each from a new window, and compares them. */
export async function timeOperation(
  place: HttpPlace,
  operation: Operation,
): Promise<OperationTime> {
  const times: { readonly own: number; readonly bare: number }[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const saveKeys = `own-${round}`;
    const own = await timed(await operation.prepare(place.as('asha.rahman', { saveKeys })));
    const bare = await timed(await bareCall(place, operation, round));
    if (round >= warmUp) times.push({ own, bare });
  }
  return {
    milliseconds: median(times.map(({ own }) => own)),
    bareMilliseconds: median(times.map(({ bare }) => bare)),
    ratio: median(times.map(({ own, bare }) => own / bare)),
  };
}

/** The call that the operation would make, caught on its way out and sent by nothing but `fetch`. */
async function bareCall(place: HttpPlace, operation: Operation, round: number) {
  let catching = false;
  const caught: Parameters<typeof fetch>[] = [];
  const workplace = place.as('asha.rahman', {
    saveKeys: `bare-${round}`,
    fetch: (...call) => {
      if (!catching) return fetch(...call);
      caught.push(call);
      return Promise.reject(new TypeError('Caught on its way out'));
    },
  });
  const run = await operation.prepare(workplace);
  catching = true;
  // It ends as any operation does without a connection; what it would have sent is what is wanted.
  await run().catch(() => undefined);
  const [call] = caught;
  if (!call) throw new Error(`${operation.name} calls nothing`);
  return () => send(call);
}

async function send(call: Parameters<typeof fetch>): Promise<void> {
  const text = await (await fetch(...call)).text();
  const { responses } = JSON.parse(text) as { responses?: readonly { readonly status: number }[] };
  const isAnswered = responses?.every(({ status }) => status < 400) ?? false;
  if (!isAnswered) throw new Error('The bare call was refused');
}

/** Milliseconds that a run takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
