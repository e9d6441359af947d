import { describe, expect, it } from 'vitest';
import { aKey, anInvolvedPerson } from '../../../../test/support/assessment-builder.ts';
import { codesWith } from '../../../../test/support/unmet-codes.ts';
import type { InvolvedPerson } from '../assessment.ts';

const daughter = (overrides: Partial<InvolvedPerson> = {}) =>
  anInvolvedPerson({
    key: aKey('N3'),
    role: 'family-or-friend',
    who: 'Daughter',
    ...overrides,
  });

const codesWithDaughter = (overrides: Partial<InvolvedPerson>) =>
  codesWith({ involved: [anInvolvedPerson(), daughter(overrides)] });

describe('who was involved', () => {
  it('always includes the person [K-015]', () => {
    expect(codesWith({ involved: [daughter()] })).toEqual(['person-involvement-missing']);
  });

  it('needs a reason when the person took no part [K-015]', () => {
    const absent = anInvolvedPerson({ tookPart: 'no', how: '' });
    expect(codesWith({ involved: [absent] })).toEqual(['person-absence-reason-missing']);
    const explained = { ...absent, absenceReason: 'In hospital' };
    expect(codesWith({ involved: [explained] })).toEqual([]);
  });

  it('needs no reason when someone else took no part [K-015]', () => {
    expect(codesWithDaughter({ tookPart: 'no', how: '' })).toEqual([]);
  });

  it.each([
    ['the role', { role: null }, 'involved-role-missing'],
    ['who they are to the person', { who: '' }, 'involved-who-missing'],
    ['whether they took part', { tookPart: null, how: '' }, 'involved-took-part-missing'],
    ['how they took part', { how: ' ' }, 'involved-how-missing'],
  ] as const)('says %s of everyone listed [K-015]', (_, overrides, code) => {
    expect(codesWithDaughter(overrides)).toEqual([code]);
  });
});
