import { describe, expect, it } from 'vitest';
import { textFieldIds, textLimitOf, textLimits, tooLong } from './field-limits.ts';

describe('the longest text a field holds', () => {
  it('is what its SharePoint column holds: 120 for a name, 255 for a line, 63,999 for a note', () => {
    expect(textLimitOf('person.given-name')).toBe(120);
    expect(textLimitOf('action.who')).toBe(255);
    expect(textLimitOf('risk.weighing')).toBe(63_999);
    const known = new Set<number>(Object.values(textLimits));
    for (const field of textFieldIds) expect(known.has(textLimitOf(field))).toBe(true);
  });

  it('is exceeded by the first character beyond it', () => {
    expect(tooLong('x'.repeat(255), 255)).toBe(false);
    expect(tooLong('x'.repeat(256), 255)).toBe(true);
  });
});
