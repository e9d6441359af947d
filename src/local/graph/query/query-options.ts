import { GraphFailure } from '../failure/graph-failure.ts';
import { invalidRequest, notModelled } from '../failure/failures.ts';

/** OData's query options, by name with the dollar sign. */
export type QueryOptions = Readonly<Record<string, string | undefined>>;

const namesOfOptions =
  /^\$?(?:apply|compute|count|deltatoken|expand|filter|format|orderby|search|select|skip|skiptoken|top)$/i;

/** Reads the query options of an address. Those that are not in `known` are not modelled; anything else is no option. */
export function queryOptions(address: URL, known: readonly string[]): QueryOptions {
  const options: Record<string, string> = {};
  for (const [name, value] of address.searchParams) {
    if (known.includes(name)) {
      if (name in options) throw invalidRequest(`Query option '${name}' was given twice.`);
      options[name] = value;
    } else if (namesOfOptions.test(name)) {
      throw notModelled(`the query option ${name} here`);
    }
  }
  return options;
}

const defaultPage = 200;
const largestPage = 5000;

/** `$top` as SharePoint takes it: 200 unless given, and never more than 5,000 whatever is asked. */
export function pageSize(top: string | undefined): number {
  if (top === undefined) return defaultPage;
  if (!/^[1-9]\d{0,8}$/.test(top)) throw invalidRequest(`Invalid value for '$top'.`);
  return Math.min(Number(top), largestPage);
}

/** The names in `$select`, or null for everything. Throws `GraphFailure` for a property the type does not have. */
export function selection(
  select: string | undefined,
  type: string,
  properties: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (select === undefined) return null;
  const names = namesIn(select);
  const unknown = names.find((name) => !properties.has(name));
  if (unknown === undefined) return new Set(names);
  const message = `Could not find a property named '${unknown}' on type 'microsoft.graph.${type}'.`;
  throw new GraphFailure(400, 'BadRequest', message);
}

export function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Of an object, what was selected; annotations stay. */
export function picked(
  whole: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string> | null,
): Readonly<Record<string, unknown>> {
  if (names === null) return whole;
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => names.has(name) || name.includes('@')),
  );
}
