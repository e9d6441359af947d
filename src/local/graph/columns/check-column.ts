import { invalidRequest, notModelled } from '../failure/failures.ts';
import {
  columnChange,
  facetsOf,
  mostIndexes,
  newColumn,
  type ColumnDefinition,
  type ListColumn,
} from './list-column.ts';

/** Reads the body of a new column. Throws `GraphFailure` for what SharePoint, or this place, cannot make. */
export function readNewColumn(body: unknown, others: readonly ListColumn[]): ColumnDefinition {
  const parsed = newColumn.safeParse(body);
  if (!parsed.success) throw unknownPart(parsed.error.issues);
  const definition = withoutNothing(parsed.data);
  const facets = facetsOf(definition);
  if (facets.length !== 1) throw invalidRequest('A column holds exactly one kind of value.');
  const taken = others.some((column) => sameName(column.definition.name, definition.name));
  if (taken) throw invalidRequest(`A column named '${definition.name}' already exists.`);
  checkIndexes(definition, others);
  return definition;
}

/** Reads a change to a column and answers the column as it will be. Throws `GraphFailure`. */
export function readColumnChange(
  body: unknown,
  column: ListColumn,
  others: readonly ListColumn[],
): ColumnDefinition {
  const parsed = columnChange.safeParse(body);
  if (!parsed.success) throw unknownPart(parsed.error.issues);
  const change = withoutNothing(parsed.data);
  const [facet] = facetsOf(column.definition);
  if (facetsOf(change).some((name) => name !== facet))
    throw invalidRequest('A column cannot be made to hold another kind of value.');
  const changed = { ...column.definition, ...change };
  checkIndexes(changed, others);
  return changed;
}

function checkIndexes(definition: ColumnDefinition, others: readonly ListColumn[]): void {
  const { name, indexed, enforceUniqueValues, text, choice } = definition;
  if (enforceUniqueValues && !indexed)
    throw invalidRequest(`Column '${name}' must be indexed to hold unique values only.`);
  if (!indexed) return;
  if (text?.allowMultipleLines || choice?.displayAs === 'checkBoxes')
    throw invalidRequest(`Column '${name}' is of a kind that cannot be indexed.`);
  if (others.filter((column) => column.definition.indexed).length >= mostIndexes)
    throw invalidRequest(`A list has at most ${mostIndexes} indexes.`);
}

function unknownPart(issues: readonly { readonly code: string; readonly path: PropertyKey[] }[]) {
  const [issue] = issues;
  const place = issue?.path.join('.') || 'the column';
  return issue?.code === 'unrecognized_keys'
    ? notModelled(`a property in ${place} that it does not know`)
    : invalidRequest(`Invalid request: ${place} is not acceptable.`);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function withoutNothing<Given extends object>(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Given;
}
