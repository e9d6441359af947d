/** A column that every list has without asking. Those without a `writable` mark are SharePoint's own to fill. */
export interface BuiltInColumn {
  readonly name: string;
  readonly displayName: string;
  readonly id: string;
  readonly facet: Readonly<Record<string, unknown>>;
  readonly writable?: true;
  /** What its values are called among an item's fields, where that is not the column's name. */
  readonly field?: string;
}

const line = { text: { allowMultipleLines: false, maxLength: 255 } };
const stamp = { dateTime: { displayAs: 'default', format: 'dateTime' } };
const someone = { personOrGroup: { allowMultipleSelection: false, displayAs: 'nameWithPresence' } };

/** SharePoint's own columns that the local lists have, under SharePoint's own ids. */
export const builtInColumns: readonly BuiltInColumn[] = [
  {
    name: 'Title',
    displayName: 'Title',
    id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    facet: line,
    writable: true,
  },
  {
    name: 'ID',
    displayName: 'ID',
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    facet: { number: { decimalPlaces: 'none' } },
    field: 'id',
  },
  {
    name: 'ContentType',
    displayName: 'Content Type',
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    facet: line,
  },
  {
    name: 'Created',
    displayName: 'Created',
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    facet: stamp,
  },
  {
    name: 'Modified',
    displayName: 'Modified',
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    facet: stamp,
  },
  {
    name: 'Author',
    displayName: 'Created By',
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    facet: someone,
    field: 'AuthorLookupId',
  },
  {
    name: 'Editor',
    displayName: 'Modified By',
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    facet: someone,
    field: 'EditorLookupId',
  },
  {
    name: '_UIVersionString',
    displayName: 'Version',
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    facet: line,
  },
  {
    name: 'Attachments',
    displayName: 'Attachments',
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    facet: { boolean: {} },
  },
];

/** The one built-in column that people fill: what SharePoint shows where it names an item. */
export const titleColumn = { name: 'Title', text: { maxLength: 255 } } as const;

/** Whether SharePoint alone fills the field of that name. */
export function isReadOnlyField(name: string): boolean {
  return builtInColumns.some(
    (column) => !column.writable && (column.name === name || column.field === name),
  );
}

/** What a built-in column's values are called among an item's fields. */
export function fieldNameOf(column: BuiltInColumn): string {
  return column.field ?? column.name;
}
