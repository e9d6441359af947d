import * as z from 'zod/mini';
import { GraphError, type GraphErrorKind } from './graph-error.ts';

const errorBody = z.object({
  error: z.object({
    code: z.optional(z.string()),
    message: z.optional(z.string()),
    innerError: z.optional(z.object({ 'request-id': z.optional(z.string()) })),
  }),
});

const kindsByStatus: Readonly<Record<number, GraphErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'unavailable',
  409: 'duplicate',
  410: 'not-found',
  412: 'conflict',
  424: 'failed-dependency',
  429: 'throttled',
  501: 'refused-request',
};

/** Codes that say more than their status does. */
const kindsByCode: Readonly<Record<string, GraphErrorKind>> = {
  nameAlreadyExists: 'duplicate',
  resourceModified: 'conflict',
};

/**
 * How SharePoint and Graph say that a unique column already holds the value; their code for this is a bare
 * `invalidRequest`.
 */
const duplicateValue = /duplicate values?|unique constraints/i;

/** How SharePoint names a column that a list does not have. Only a column's internal name can match, never a value. */
const unknownColumn =
  /\b(?:field|column|property) ['"‘“]?([A-Za-z_]\w{0,63})['"’”]? (?:is not|does not|not)\b/i;

/** A code is a word; anything else in its place might be text someone wrote. */
const codeShape = /^[\w.-]{1,80}$/;

/** The one reading of an HTTP status and Graph's error body. Nothing of the body but a code or a column's name is kept. */
export function errorFromReply(status: number, body: unknown, requestIdHeader = ''): GraphError {
  const { code, message, requestId } = readError(body);
  return new GraphError(kindOf(status, code, message), {
    status,
    requestId: requestIdHeader || requestId,
    detail: unknownColumn.exec(message)?.[1] ?? code,
  });
}

function readError(body: unknown): { code: string; message: string; requestId: string } {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return { code: '', message: '', requestId: '' };
  const { code = '', message = '', innerError } = parsed.data.error;
  const requestId = innerError?.['request-id'] ?? '';
  return { code: codeShape.test(code) ? code : '', message, requestId };
}

function kindOf(status: number, code: string, message: string): GraphErrorKind {
  const refused = status >= 400 && status < 500;
  const special = refused && Object.hasOwn(kindsByCode, code) ? kindsByCode[code] : undefined;
  if (special) return special;
  if (status === 400 && duplicateValue.test(message)) return 'duplicate';
  const kind = kindsByStatus[status];
  if (kind) return kind;
  if (refused) return 'refused-request';
  return status >= 500 ? 'unavailable' : 'invalid-response';
}
