import {
  textFieldIds,
  textLimitOf,
  tooLong,
  type TextFieldId,
} from '#domain/shared/field-limits.ts';
import type { FieldId } from '#domain/shared/field-id.ts';

const wholeNumber = new Intl.NumberFormat('en-GB');

function isTextField(field: FieldId): field is TextFieldId {
  return (textFieldIds as readonly FieldId[]).includes(field);
}

/** Says by how much a text is too long; undefined when it fits. Nothing is ever cut. */
export function lengthProblem(field: FieldId, text: string): string | undefined {
  if (!isTextField(field)) return undefined;
  const limit = textLimitOf(field);
  if (!tooLong(text, limit)) return undefined;
  const over = text.length - limit;
  const characters = over === 1 ? 'character' : 'characters';
  return `This is ${wholeNumber.format(over)} ${characters} too long. Shorten it to ${wholeNumber.format(limit)}; nothing you wrote is lost meanwhile.`;
}
