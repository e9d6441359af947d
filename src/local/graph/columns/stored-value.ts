import { readDateTime } from './date-time.ts';
import { longestText, type ColumnDefinition } from './list-column.ts';
import type { Unfit } from './unfit.ts';

/** A field's value as it is kept and given out again. */
export type StoredValue = string | number | boolean | readonly string[];

/** SharePoint's words for text that a one-line column cannot take. */
const invalidText =
  'Invalid text value. A text field contains invalid data. Please check the value and try again.';

type Facets = Omit<ColumnDefinition, 'name'>;

/** Reads one value (never null) for a column, the way SharePoint keeps it. */
export function storedValue(column: Facets, value: unknown): StoredValue | Unfit {
  if (column.text) return textValue(column.text, value);
  if (column.number) return numberValue(column.number, value);
  if (column.dateTime) return readDateTime(column.dateTime.format, value);
  if (column.choice) return choiceValue(column.choice, value);
  return typeof value === 'boolean' ? value : { unfit: 'Invalid request: yes or no is expected.' };
}

function textValue(facet: NonNullable<Facets['text']>, value: unknown): StoredValue | Unfit {
  if (typeof value !== 'string') return { unfit: 'Invalid request: text is expected.' };
  const longest = facet.allowMultipleLines
    ? longestText.note
    : (facet.maxLength ?? longestText.line);
  const manyLines = /[\r\n]/.test(value);
  if (value.length > longest || (manyLines && !facet.allowMultipleLines))
    return { unfit: invalidText };
  return value;
}

function numberValue(facet: NonNullable<Facets['number']>, value: unknown): StoredValue | Unfit {
  if (typeof value !== 'number') return { unfit: 'Invalid request: a number is expected.' };
  const { minimum = -Infinity, maximum = Infinity } = facet;
  if (value < minimum || value > maximum)
    return { unfit: `The value must be between ${minimum} and ${maximum}.` };
  return value;
}

/** SharePoint checks these words on its own forms and not on Graph's writes; here they are always checked. */
function choiceValue(facet: NonNullable<Facets['choice']>, value: unknown): StoredValue | Unfit {
  const several = facet.displayAs === 'checkBoxes';
  const words: unknown[] = several && Array.isArray(value) ? value : [value];
  const known = words.every(
    (word): word is string => typeof word === 'string' && facet.choices.includes(word),
  );
  if (!known || several !== Array.isArray(value))
    return { unfit: 'Invalid request: the value is not one of the choices.' };
  const [only = ''] = words;
  return several ? words : only;
}
