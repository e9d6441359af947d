import { mostParts } from '#graph/batch/batch-request.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { BatchPart, Graph, GraphReply, SendOptions } from '#graph/graph.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Snapshot, StoredRecord } from '../record.ts';
import { readChanged, readCreated } from './item-reply.ts';
import { requestOf, type Write } from './save-plan.ts';

/** What is known to stand after writing, and what stopped the rest. */
export interface Sent {
  readonly snapshot: Snapshot;
  readonly failure: GraphError | null;
}

/** The server holds something else than we knew: reading it again, not waiting, is what helps. */
export function isOutOfDate({ kind }: GraphError): boolean {
  return kind === 'conflict' || kind === 'duplicate' || kind === 'not-found';
}

/** Failures that say least come last: a part that failed with its parent says nothing of its own. */
function decisive(failures: readonly GraphError[]): GraphError | null {
  const weight = (failure: GraphError) =>
    failure.kind === 'failed-dependency' ? 2 : isOutOfDate(failure) ? 1 : 0;
  return failures.toSorted((one, other) => weight(one) - weight(other))[0] ?? null;
}

function partsOf(siteId: string, writes: readonly Write[], first: boolean): readonly BatchPart[] {
  return writes.map((write, index) => ({
    ...requestOf(siteId, write),
    id: String(index),
    ...(first && index > 0 && { dependsOn: '0' }),
  }));
}

type Standing = Map<RecordKey, StoredRecord>;

/** Takes one confirmed write into what stands; false when the reply does not say enough. */
function confirm(standing: Standing, write: Write, { body }: GraphReply): boolean {
  if (write.kind === 'remove') {
    standing.delete(write.known.key);
    return true;
  }
  const now =
    write.kind === 'create'
      ? readCreated(write.record, body)
      : readChanged(write.known, write.record, body);
  if (now) standing.set(now.key, now);
  return now !== null;
}

async function sendBatch(
  graph: Graph,
  parts: readonly BatchPart[],
  options?: SendOptions,
): Promise<(part: BatchPart) => GraphReply | GraphError> {
  try {
    const outcomes = await graph.batch(parts, options);
    return ({ id }) => outcomes.get(id) ?? new GraphError('invalid-response');
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown;
    return () => thrown;
  }
}

/**
 * Writes in batches of 20. In the first, everything depends on the parent: nothing is written when someone saved before.
 * A further batch goes only after the one before it is confirmed whole.
 */
export async function sendWrites(
  { graph, siteId }: { readonly graph: Graph; readonly siteId: string },
  writes: readonly Write[],
  known: Snapshot,
  options?: SendOptions,
): Promise<Sent> {
  const standing: Standing = new Map(known);
  for (let from = 0; from < writes.length; from += mostParts) {
    const some = writes.slice(from, from + mostParts);
    const parts = partsOf(siteId, some, from === 0);
    const outcomeOf = await sendBatch(graph, parts, options);
    const failures = some.flatMap((write, index): GraphError[] => {
      const outcome = outcomeOf(parts[index] as BatchPart);
      if (outcome instanceof GraphError) return [outcome];
      return confirm(standing, write, outcome) ? [] : [new GraphError('invalid-response')];
    });
    const failure = decisive(failures);
    if (failure) return { snapshot: standing, failure };
  }
  return { snapshot: standing, failure: null };
}
