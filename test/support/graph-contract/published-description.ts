import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { contractsFolder } from '../published-contracts.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Json;
  readonly 'x-graph-values'?: readonly string[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: { readonly '2XX': Content };
  readonly 'x-documented-success'?: { readonly codes: readonly number[] } | null;
}

/** An operation that Microsoft describes. */
export interface Operation extends Described {
  readonly method: string;
  /** Such as `/sites/{site-id}/lists`. */
  readonly template: string;
  readonly pattern: RegExp;
}

/** Microsoft's description of Graph, and what can be asked of it. */
export interface Description {
  operationFor(method: string, pathname: string): Operation | undefined;
  /** A check by the open description. */
  valid(schema: Json): ValidateFunction;
  /** A check that refuses properties Microsoft does not name; undefined for a schema that names no Graph type. */
  strict(schema: Json): ValidateFunction | undefined;
  /** The delegated permissions that Microsoft accepts; undefined where it lists none for the operation. */
  permissions(operation: Operation): readonly string[] | undefined;
}

const options: Options = {
  strict: false,
  allErrors: true,
  logger: false,
  formats: fullFormats,
  // A whole published description is no schema of one's own to be checked.
  validateSchema: false,
};

/** Reads the description. Throws where it is not there. */
export function readDescription(): Description {
  const file = (name: string) =>
    JSON.parse(readFileSync(path.join(contractsFolder, name), 'utf8')) as Json;
  const published = file('graph-v1.0-trimmed.openapi.json') as Json & {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  };
  const types = file('graph-v1.0-strict.schema.json') as { readonly $defs: Json };
  const allowed = file('graph-permissions.json') as {
    readonly operations: Readonly<Record<string, { readonly delegatedAccepted: string[] }>>;
  };
  const open = new Ajv(options).addSchema({ ...published, $id: 'published' });
  const closed = new Ajv2020(options).addSchema({ ...types, $id: 'types' });
  const operations = operationsIn(published.paths);
  const known = new Map<Json, ValidateFunction>();
  return {
    operationFor: (method, pathname) =>
      operations.find((each) => each.method === method && each.pattern.test(pathname)),
    valid(schema) {
      const check = known.get(schema) ?? open.compile(placed(schema, 'published'));
      known.set(schema, check);
      return check;
    },
    strict(schema) {
      const name = typeOf(schema);
      if (!name || !Object.hasOwn(types.$defs, name.type)) return undefined;
      const id = name.isCollection ? `many ${name.type}` : `one ${name.type}`;
      const one = { $ref: `types#/$defs/${name.type}` };
      const many = { type: 'object', properties: { value: { type: 'array', items: one } } };
      return (
        closed.getSchema(id) ?? closed.compile({ $id: id, ...(name.isCollection ? many : one) })
      );
    },
    permissions: ({ method, template }) =>
      allowed.operations[`${method} ${template}`]?.delegatedAccepted,
  };
}

/** The fewer parameters a template has, the better it says what is meant: `delta` is no item. */
function operationsIn(
  paths: Readonly<Record<string, Readonly<Record<string, Described>>>>,
): readonly Operation[] {
  const all = Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods)
      .filter(([, described]) => 'responses' in described)
      .map(([method, described]) => ({
        ...described,
        method: method.toUpperCase(),
        template,
        pattern: patternOf(template),
      })),
  );
  const parameters = ({ template }: Operation) => template.split('{').length;
  return all.toSorted((one, other) => parameters(one) - parameters(other));
}

/** Between colons a parameter is a whole path, though the description says one segment. */
function patternOf(template: string): RegExp {
  const source = template
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/(?<=:\/)\{[^}]+\}/g, '(.+)')
    .replaceAll(/\{[^}]+\}/g, '([^/:]+)');
  return new RegExp(`^${source}$`);
}

const reference = /^#\/components\/schemas\/(.+)$/;

function typeOf(schema: Json): { readonly type: string; readonly isCollection: boolean } | null {
  const name = typeof schema.$ref === 'string' ? reference.exec(schema.$ref)?.[1] : undefined;
  if (name === undefined) return null;
  const type = name.replace(/(?:Delta)?CollectionResponse$/, '');
  return { type, isCollection: type !== name };
}

/** The same schema, its references pointing into the whole description. */
function placed(schema: Json, id: string): Json {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', `"${id}#/components/`),
  ) as Json;
}
