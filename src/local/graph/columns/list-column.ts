import * as z from 'zod';

/** The longest text SharePoint keeps: one line, many lines. */
export const longestText = { line: 255, note: 63_999 } as const;

/** Indexes a SharePoint list may have. */
export const mostIndexes = 20;

const facets = {
  text: z
    .strictObject({
      allowMultipleLines: z.boolean().optional(),
      appendChangesToExistingText: z.literal(false).optional(),
      linesForEditing: z.int().nonnegative().optional(),
      maxLength: z.int().min(1).max(longestText.line).optional(),
      textType: z.literal('plain').optional(),
    })
    .optional(),
  number: z
    .strictObject({
      decimalPlaces: z
        .enum(['automatic', 'none', 'one', 'two', 'three', 'four', 'five'])
        .optional(),
      displayAs: z.literal('number').optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
  boolean: z.strictObject({}).optional(),
  dateTime: z
    .strictObject({
      displayAs: z.enum(['default', 'friendly', 'standard']).optional(),
      format: z.enum(['dateOnly', 'dateTime']),
    })
    .optional(),
  choice: z
    .strictObject({
      allowTextEntry: z.literal(false).optional(),
      choices: z.array(z.string().min(1).max(longestText.line)).min(1),
      displayAs: z.enum(['checkBoxes', 'dropDownMenu', 'radioButtons']).optional(),
    })
    .optional(),
};

const flags = {
  displayName: z.string().min(1).max(longestText.line).optional(),
  description: z.string().max(longestText.line).optional(),
  required: z.boolean().optional(),
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
};

/** What may be said of a column when it is made. SharePoint shortens a longer name than 32 characters; here it is refused. */
export const newColumn = z.strictObject({
  name: z.string().regex(/^[A-Za-z]\w{0,31}$/),
  ...flags,
  ...facets,
});

/** What may be said of a column later. */
export const columnChange = z.strictObject({ ...flags, ...facets });

/** A column as it is kept: exactly one facet says what it holds. */
export type ColumnDefinition = z.output<typeof newColumn>;

export interface ListColumn {
  readonly id: string;
  readonly definition: ColumnDefinition;
}

export const facetNames = Object.keys(facets) as readonly (keyof typeof facets)[];

export type FacetName = (typeof facetNames)[number];

/** The facets a definition carries; a good one carries one. */
export function facetsOf(definition: Partial<ColumnDefinition>): readonly FacetName[] {
  return facetNames.filter((name) => definition[name] !== undefined);
}
