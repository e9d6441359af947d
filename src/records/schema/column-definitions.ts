import type { Column, ColumnKind } from './column.ts';
import { columnsOf, type ListName } from './lists.ts';

/** A column as Graph's `columnDefinition` describes it: what provisioning asks for and the local Microsoft 365 makes. */
export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly required?: true;
  readonly indexed?: true;
  readonly enforceUniqueValues?: true;
  readonly text?: {
    readonly allowMultipleLines: boolean;
    readonly textType?: 'plain';
    readonly maxLength?: number;
  };
  readonly number?: {
    readonly decimalPlaces: 'none';
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly boolean?: Readonly<Record<string, never>>;
  readonly dateTime?: { readonly format: 'dateOnly' | 'dateTime' };
  readonly choice?: {
    readonly choices: readonly string[];
    readonly displayAs: 'dropDownMenu' | 'checkBoxes';
    readonly allowTextEntry: false;
  };
}

/** SharePoint's longest single line. */
const longestLine = 255;

type Facet = Omit<ColumnDefinition, 'name' | 'displayName'>;

function choiceFacet(column: Column, displayAs: 'dropDownMenu' | 'checkBoxes'): Facet {
  return { choice: { choices: column.choices ?? [], displayAs, allowTextEntry: false } };
}

const facets: Readonly<Record<ColumnKind, (column: Column) => Facet>> = {
  text: ({ maxLength }) => ({
    text: { allowMultipleLines: false, maxLength: maxLength ?? longestLine },
  }),
  note: () => ({ text: { allowMultipleLines: true, textType: 'plain' } }),
  number: ({ min, max }) => ({
    number: {
      decimalPlaces: 'none',
      ...(min !== undefined && { minimum: min }),
      ...(max !== undefined && { maximum: max }),
    },
  }),
  boolean: () => ({ boolean: {} }),
  day: () => ({ dateTime: { format: 'dateOnly' } }),
  moment: () => ({ dateTime: { format: 'dateTime' } }),
  choice: (column) => choiceFacet(column, 'dropDownMenu'),
  choices: (column) => choiceFacet(column, 'checkBoxes'),
};

function definitionOf(name: string, column: Column): ColumnDefinition {
  const { title, required, indexed, unique } = column;
  return {
    name,
    displayName: title,
    ...(required && { required }),
    ...(indexed && { indexed }),
    ...(unique && { enforceUniqueValues: unique }),
    ...facets[column.kind](column),
  };
}

/** A list's own columns, in the order of the schema; SharePoint adds its own, such as Title. */
export function columnDefinitions(list: ListName): readonly ColumnDefinition[] {
  return Object.entries(columnsOf(list)).map(([name, column]) => definitionOf(name, column));
}
