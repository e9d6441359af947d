import { describe, expect, it } from 'vitest';
import { aPerson } from '../../../test/support/case-place.ts';
import { isLookAlike } from './is-look-alike.ts';
import { emptyPersonDraft } from './person-draft.ts';

const recorded = aPerson({ givenName: 'Winifred', preferredName: 'Winnie', familyName: 'Addo' });
const named = (givenName: string, familyName = 'Addo', preferredName = '') => ({
  ...emptyPersonDraft,
  givenName,
  familyName,
  preferredName,
});

describe('a look-alike', () => {
  it('bears the same family name and the same given or preferred name, in any case and spacing', () => {
    expect(isLookAlike(named('winifred', ' ADDO '), recorded)).toBe(true);
    expect(isLookAlike(named('Winnie'), recorded)).toBe(true);
    expect(isLookAlike(named('W.', 'Addo', 'Winnie'), recorded)).toBe(true);
  });

  it('is nobody with another given or family name', () => {
    expect(isLookAlike(named('Grace'), recorded)).toBe(false);
    expect(isLookAlike(named('Winifred', 'Adomako'), recorded)).toBe(false);
  });

  it('is nobody for want of a preferred name on both sides', () => {
    const plain = aPerson({ ...recorded, preferredName: '' });
    expect(isLookAlike(named('Grace'), plain)).toBe(false);
  });
});
