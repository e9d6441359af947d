import { fieldNameOf, builtInColumns } from '../columns/built-in-columns.ts';
import { indexValue, type IndexValue } from '../columns/index-value.ts';
import type { ColumnDefinition } from '../columns/list-column.ts';
import { readDateTime } from '../columns/date-time.ts';
import { isUnfit } from '../columns/unfit.ts';
import { invalidRequest, notIndexed, notModelled, unknownField } from '../failure/failures.ts';
import type { Comparison, IndexedPredicate, Operator } from './indexed-predicate.ts';

/** One comparison of a field with a literal, either way of writing it. */
const clause =
  /^(?:(startswith)\(\s*fields\/(\w+)\s*,\s*('(?:[^']|'')*')\s*\)|fields\/(\w+)\s+(eq|ne|lt|le|gt|ge)\s+('(?:[^']|'')*'|[^\s'()]+))$/;

const texts = /'(?:[^']|'')*'/g;

/** Parts of the language that Graph has for other things than list items, or that are not needed here. */
const beyond = /\b(?:or|not|in|has)\b|\b(?:contains|endswith|substringof|tolower|year|any|all)\(/;

/** Reads `$filter` of a list's items: comparisons of one indexed field, joined by `and`. Throws `GraphFailure`. */
export function parseFilter(
  filter: string,
  columns: readonly ColumnDefinition[],
): IndexedPredicate {
  const clauses = splitAtAnd(filter.trim()).map(readClause);
  const [first] = clauses;
  if (!first) throw invalidClause();
  if (clauses.some(({ name }) => name !== first.name))
    throw notModelled('a filter on more than one field, which large lists refuse');
  const column = indexedColumn(first.name, columns);
  const comparisons = clauses.map(({ operator, literal }): Comparison => ({
    operator,
    value: literalFor(column, literal),
  }));
  if (comparisons.length > 1 && comparisons.some(({ operator }) => operator === 'ne'))
    throw notModelled('ne together with another comparison');
  return { column: column.name, comparisons };
}

interface Clause {
  readonly name: string;
  readonly operator: Operator;
  readonly literal: string;
}

function splitAtAnd(filter: string): readonly string[] {
  const kept: string[] = [];
  const bare = filter.replace(texts, (text) => `'${kept.push(text) - 1}'`);
  if (beyond.test(bare)) throw notModelled('this kind of filter');
  return bare
    .split(/\s+and\s+/)
    .map((part) => part.replace(/'(\d+)'/g, (_, place: string) => kept[Number(place)] ?? ''));
}

function readClause(text: string): Clause {
  const match = clause.exec(text);
  if (!match) throw invalidClause();
  const [, startsWith, startsName, prefix, name, operator, literal] = match;
  return startsWith
    ? { operator: 'startswith', name: startsName ?? '', literal: prefix ?? '' }
    : { operator: operator as Operator, name: name ?? '', literal: literal ?? '' };
}

function indexedColumn(name: string, columns: readonly ColumnDefinition[]): ColumnDefinition {
  const column = columns.find((each) => each.name === name);
  if (column?.indexed) return column;
  const builtIn = builtInColumns.some((each) => fieldNameOf(each) === name || each.name === name);
  throw column || builtIn ? notIndexed(name) : unknownField(name);
}

function literalFor(column: ColumnDefinition, literal: string): IndexValue {
  if (literal === 'null') throw notModelled('a filter for empty fields');
  const text = literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : null;
  if (column.number) return numberFrom(text, literal);
  if (column.boolean) return booleanFrom(literal);
  if (text === null) throw invalidClause();
  if (!column.dateTime) return indexValue(text);
  const moment = readDateTime(column.dateTime.format, text);
  if (isUnfit(moment)) throw invalidClause();
  return indexValue(moment);
}

function numberFrom(text: string | null, literal: string): number {
  const value = Number(literal);
  if (text !== null || Number.isNaN(value)) throw invalidClause();
  return value;
}

function booleanFrom(literal: string): IndexValue {
  if (literal !== 'true' && literal !== 'false') throw invalidClause();
  return indexValue(literal === 'true');
}

function invalidClause() {
  return invalidRequest('Invalid filter clause');
}
