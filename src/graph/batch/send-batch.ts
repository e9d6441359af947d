import { errorFromReply } from '../error-from-reply.ts';
import { GraphError } from '../graph-error.ts';
import type { BatchPart, Graph, GraphReply, SendOptions } from '../graph.ts';
import { isRepeatable } from '../repeatable.ts';
import { pause, type Patience } from '../retry/patience.ts';
import { batchAnswers, type PartAnswer } from './batch-answers.ts';
import { batchBody } from './batch-request.ts';
import { nextRound } from './parts-to-retry.ts';

/**
 * Sends a batch and, in follow-up batches, what of it was throttled. Each part has its own outcome. Throws only when the
 * first round as a whole got no usable answer: once parts have succeeded, a later round's failure belongs to its parts.
 */
export async function sendBatch(
  send: Graph['send'],
  parts: readonly BatchPart[],
  patience: Patience,
  options: SendOptions = {},
): Promise<ReadonlyMap<string, GraphReply | GraphError>> {
  let answers = await sendRound(send, parts, options);
  const outcomes = outcomesOf(parts, answers);
  let waiting = nextRound(parts, answers, 1, patience);
  for (let round = 2; waiting; round += 1) {
    try {
      await pause(patience, waiting.wait, options.signal);
      answers = await sendRound(send, waiting.parts, options);
    } catch (thrown) {
      if (!(thrown instanceof GraphError)) throw thrown;
      for (const part of waiting.parts) outcomes.set(part.id, thrown);
      break;
    }
    for (const [id, outcome] of outcomesOf(waiting.parts, answers)) outcomes.set(id, outcome);
    waiting = nextRound(waiting.parts, answers, round, patience);
  }
  return outcomes;
}

async function sendRound(
  send: Graph['send'],
  parts: readonly BatchPart[],
  options: SendOptions,
): Promise<ReadonlyMap<string, PartAnswer>> {
  const request = {
    method: 'POST',
    path: '/$batch',
    body: batchBody(parts),
    repeatable: parts.every(isRepeatable),
  } as const;
  const reply = await send(request, options);
  return batchAnswers(reply.body);
}

function outcomesOf(
  parts: readonly BatchPart[],
  answers: ReadonlyMap<string, PartAnswer>,
): Map<string, GraphReply | GraphError> {
  return new Map(parts.map((part) => [part.id, outcomeOf(answers.get(part.id))]));
}

function outcomeOf(answer: PartAnswer | undefined): GraphReply | GraphError {
  if (!answer) return new GraphError('invalid-response', { status: 200 });
  const { status, body, headers } = answer;
  if (status >= 200 && status < 300) return { status, body };
  return errorFromReply(status, body, headers.get('request-id'));
}
