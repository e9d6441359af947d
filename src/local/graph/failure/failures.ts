import { GraphFailure } from './graph-failure.ts';

/** The refusals, worded as Microsoft words them wherever its wording is known. */

export function invalidRequest(message: string): GraphFailure {
  return new GraphFailure(400, 'invalidRequest', message);
}

/** What Graph's front door says to a body it cannot read. */
export function unreadableBody(): GraphFailure {
  const message =
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.';
  return new GraphFailure(400, 'BadRequest', message);
}

/** SharePoint's word for a list or item that is not there, and for one that is in no list asked. */
export function itemNotFound(): GraphFailure {
  return new GraphFailure(404, 'itemNotFound', 'The resource could not be found.');
}

/** The directory's word for someone or something it does not know. */
export function directoryObjectNotFound(id: string): GraphFailure {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return new GraphFailure(404, 'Request_ResourceNotFound', message);
}

export function accessDenied(): GraphFailure {
  return new GraphFailure(403, 'accessDenied', 'Access denied');
}

/** The directory's word for a token without the permission. */
export function insufficientPrivileges(): GraphFailure {
  const message = 'Insufficient privileges to complete the operation.';
  return new GraphFailure(403, 'Authorization_RequestDenied', message);
}

export function etagMismatch(): GraphFailure {
  return new GraphFailure(412, 'resourceModified', "ETag does not match current item's value");
}

export function nameAlreadyExists(): GraphFailure {
  const message = 'An item with the same name already exists under the parent';
  return new GraphFailure(409, 'nameAlreadyExists', message);
}

/**
 * A value that a unique column already holds. Graph's documentation is silent; what callers observe, and match on in
 * public code, is 400 with this sentence, which names neither the column nor the value.
 */
export function duplicateValue(): GraphFailure {
  return invalidRequest(
    'One or more fields with unique constraints already has the provided value.',
  );
}

export function unknownField(name: string): GraphFailure {
  return invalidRequest(`Field '${name}' is not recognized`);
}

export function readOnlyField(name: string): GraphFailure {
  return invalidRequest(`Field '${name}' is read-only`);
}

/** The header named in this sentence is refused here all the same: it makes a query that fails once the list has grown. */
export function notIndexed(name: string): GraphFailure {
  return invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

/**
 * More than 5,000 rows to look at. SharePoint's own interface says so with 500; through Graph, callers observe 429, as if
 * waiting could help. That is the harder one to live with, so it is the one here; the second sentence is SharePoint's.
 */
export function listViewThreshold(): GraphFailure {
  const message =
    'The request has been throttled. The attempted operation is prohibited because it exceeds the list view threshold.';
  return new GraphFailure(429, 'activityLimitReached', message);
}

/** What Microsoft has and this place does not. Never answered with a pretence. */
export function notModelled(what: string): GraphFailure {
  const message = `The local Microsoft 365 does not do this: ${what}. Microsoft's own Graph may.`;
  return new GraphFailure(501, 'notImplemented', message);
}
