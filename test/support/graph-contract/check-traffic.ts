import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Asked } from './asked.ts';
import type { Description, Operation, Parameter } from './published-description.ts';

/** Where traffic and description part. The same each time: it names places, never values. */
export interface Problem {
  /** Such as `GET /sites/{site-id}/lists`. */
  readonly operation: string;
  readonly about: string;
}

/** Everything in the traffic that Microsoft's description does not say, each thing once. */
export function checkTraffic(
  description: Description,
  asked: readonly Asked[],
): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const each of asked)
    for (const problem of problemsOf(description, each))
      problems.set(`${problem.operation}: ${problem.about}`, problem);
  return [...problems.values()];
}

function problemsOf(description: Description, asked: Asked): readonly Problem[] {
  const pathname = asked.path.split('?', 1)[0] ?? '';
  const operation = description.operationFor(asked.method, decodeURI(pathname));
  if (!operation)
    return [{ operation: `${asked.method} ${shapeOf(pathname)}`, about: 'not described' }];
  const abouts = [
    ...ofPath(operation, decodeURI(pathname)),
    ...ofQuery(description, operation, asked),
    ...ofCondition(operation, asked),
    ...ofBody(description, operation, asked),
    ...ofReply(description, operation, asked),
    ...ofPermission(description, operation, asked),
  ];
  const name = `${operation.method} ${operation.template}`;
  return abouts.map((about) => ({ operation: name, about }));
}

/** An address nobody describes, without what makes it one address of many. */
function shapeOf(pathname: string): string {
  return pathname
    .replace(/^\/sites\/[^/]+/, '/sites/{site-id}')
    .replace(/\/lists\/[^/]+/, '/lists/{list-id}')
    .replace(/\/items\/\d+/, '/items/{listItem-id}')
    .replace(/\/root:\/.+?(:\/|:?$)/, '/root:/{path}$1');
}

function ofPath({ pattern }: Operation, pathname: string): readonly string[] {
  const values = pattern.exec(pathname)?.slice(1) ?? [];
  return values.some((value) => value.includes('/')) ? ['path: several segments in one place'] : [];
}

function ofQuery(description: Description, operation: Operation, asked: Asked): readonly string[] {
  const { searchParams } = new URL(asked.path, 'http://graph.invalid');
  return [...searchParams].flatMap(([name, value]) => {
    const parameter = operation.parameters?.find(
      (each) => each.in === 'query' && each.name === name,
    );
    if (!parameter) return [`query: ${name} is not described`];
    return wrongIn(
      description.valid(parameter.schema),
      readAs(parameter, value),
      `query ${name}`,
    ).concat(
      unlisted(parameter, value).map((word) => `query ${name}: ${word} is not among the values`),
    );
  });
}

/** Everything in a query is text; the description means numbers, and lists with commas outside brackets. */
function readAs({ schema }: Parameter, value: string): unknown {
  if (schema.type === 'integer') return value === '' ? value : Number(value);
  return schema.type === 'array' ? wordsIn(value) : value;
}

function wordsIn(value: string): readonly string[] {
  return value.split(/,(?![^()]*\))/);
}

function unlisted(parameter: Parameter, value: string): readonly string[] {
  const values = parameter['x-graph-values'];
  const words = wordsIn(value).map((word) => word.replace(/\(.*$/, ''));
  return values ? words.filter((word) => !values.includes(word)) : [];
}

function ofCondition({ parameters = [] }: Operation, { headers }: Asked): readonly string[] {
  const described = parameters.some((each) => each.in === 'header' && each.name === 'If-Match');
  return headers['if-match'] !== undefined && !described
    ? ['header: If-Match is not described']
    : [];
}

function ofBody(description: Description, operation: Operation, asked: Asked): readonly string[] {
  // What was sent to be refused says nothing about what the product sends.
  if (asked.status === 400) return [];
  const content = operation.requestBody?.content;
  if (asked.body === undefined) return content ? ['body: missing'] : [];
  if (!content) return ['body: not described'];
  if (content['*/*']) return [];
  const schema = content['application/json']?.schema;
  if (!schema) return ['body: no JSON is described'];
  return [
    ...wrongIn(description.valid(schema), asked.body, 'body'),
    ...wrongIn(description.strict(schema), asked.body, 'body, strictly'),
  ];
}

function ofReply(description: Description, operation: Operation, asked: Asked): readonly string[] {
  const { status } = asked;
  if (status === 0) return [];
  if (status >= 400) return ofRefusal(description, asked);
  if (status >= 300) return [`reply: ${status} is not described`];
  return [...ofSuccess(operation, status), ...ofAnswer(description, operation, asked)];
}

function ofSuccess(operation: Operation, status: number): readonly string[] {
  const documented = operation['x-documented-success']?.codes ?? [];
  const isUsual = documented.length === 0 || documented.includes(status);
  return isUsual ? [] : [`reply: ${status} where ${documented.join(' or ')} is documented`];
}

function ofAnswer(description: Description, { responses }: Operation, { reply }: Asked) {
  const schema = responses['2XX'].content?.['application/json']?.schema;
  if (!schema) return reply === undefined ? [] : ['reply: no body is described'];
  return [
    ...wrongIn(description.valid(schema), reply, 'reply'),
    ...wrongIn(description.strict(schema), reply, 'reply, strictly'),
  ];
}

const refusal = { $ref: '#/components/schemas/ODataError' };

function ofRefusal(description: Description, { status, reply, replyHeaders }: Asked) {
  const wait = replyHeaders['retry-after'];
  const unreadable = wait !== undefined && !/^\d+$/.test(wait) && Number.isNaN(Date.parse(wait));
  return [
    ...wrongIn(description.valid(refusal), reply, `refusal ${status}`),
    ...(unreadable ? [`refusal ${status}: Retry-After is neither seconds nor a date`] : []),
  ];
}

/** What succeeded has to be something that Microsoft lets an app with these permissions do. */
function ofPermission(description: Description, operation: Operation, asked: Asked) {
  if (asked.status === 0 || asked.status >= 300) return [];
  const accepted = description.permissions(operation);
  if (!accepted) return ['permission: none is listed'];
  if (asked.scopes.some((scope) => accepted.includes(scope))) return [];
  // The app is given one site with the right to write in it: what every site's permission allows, on that site.
  return asked.scopes.includes('Sites.Selected') && accepted.includes('Sites.ReadWrite.All')
    ? ['permission: Sites.Selected, where that for all sites is listed']
    : ['permission: none that the token has is listed'];
}

function wrongIn(check: ValidateFunction | undefined, value: unknown, what: string): string[] {
  if (!check || check(value)) return [];
  return [
    ...new Set((check.errors ?? []).map((error) => `${what}${placeOf(error)} ${wordsOf(error)}`)),
  ];
}

/** Any row for each row: a list's places are not told apart. */
function placeOf({ instancePath }: ErrorObject): string {
  return instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

function wordsOf({ message = '', params }: ErrorObject): string {
  const { additionalProperty } = params as { readonly additionalProperty?: string };
  return additionalProperty === undefined ? message : `${message}: ${additionalProperty}`;
}
