import { describe, expect, it } from 'vitest';
import { aDay, someDay, somePerson } from '../../../test/support/assessment-builder.ts';
import { checkPerson, type PersonInput } from './check-person.ts';

const input: PersonInput = {
  reference: somePerson,
  givenName: 'Elin',
  familyName: 'Marsh',
  preferredName: '',
  dateOfBirth: '1941-03-09',
  team: 'Older people, north',
  whatMatters: 'My garden.\nAnd my sister.',
  communication: '',
};

const check = (overrides: Partial<PersonInput>) =>
  checkPerson({ ...input, ...overrides }, { today: someDay });

const refusal = (field: string, code: string) => ({
  ok: false,
  error: { code: 'fields', problems: [{ field, code }] },
});

describe('a person’s details', () => {
  it('are kept with the space around names taken off [K-031]', () => {
    expect(check({ givenName: ' Elin ', familyName: '\tMarsh\n' })).toEqual({
      ok: true,
      value: { ...input, dateOfBirth: aDay('1941-03-09') },
    });
  });

  it.each([
    ['givenName', 'person.given-name'],
    ['familyName', 'person.family-name'],
    ['team', 'person.team'],
  ] as const)('need a %s [K-031]', (key, field) => {
    expect(check({ [key]: '  ' })).toEqual(refusal(field, 'missing'));
  });

  it.each(['Zoë O’Brien-García', '王小明', '<script>alert(1)</script>', '"Bob"; DROP TABLE'])(
    'take the name %s as plain text in any script',
    (givenName) => {
      expect(check({ givenName })).toMatchObject({ ok: true, value: { givenName } });
    },
  );

  it.each(['El\u0000in', 'El\nin', 'El\u0007in', 'El\u0085in'])(
    'refuse invisible control characters in a name: %j',
    (givenName) => {
      expect(check({ givenName })).toEqual(refusal('person.given-name', 'control-characters'));
    },
  );

  it('allow line breaks and tabs in what people wrote at length, and nothing else invisible', () => {
    expect(check({ whatMatters: 'One\r\n\tTwo' }).ok).toBe(true);
    expect(check({ communication: 'One\u0000' })).toEqual(
      refusal('person.communication', 'control-characters'),
    );
  });

  it('hold names of up to 120 characters', () => {
    expect(check({ familyName: 'x'.repeat(120) }).ok).toBe(true);
    expect(check({ familyName: 'x'.repeat(121) })).toEqual(
      refusal('person.family-name', 'too-long'),
    );
    expect(check({ preferredName: 'x'.repeat(121) })).toEqual(
      refusal('person.preferred-name', 'too-long'),
    );
  });

  it('hold texts of up to 63,999 characters', () => {
    expect(check({ whatMatters: 'x'.repeat(63_999) }).ok).toBe(true);
    expect(check({ whatMatters: 'x'.repeat(70_000) })).toEqual(
      refusal('person.what-matters', 'too-long'),
    );
  });

  it('list every problem at once', () => {
    const checked = check({ givenName: '', familyName: '', dateOfBirth: 'soon' });
    expect(checked).toMatchObject({
      error: {
        problems: [
          { field: 'person.given-name', code: 'missing' },
          { field: 'person.family-name', code: 'missing' },
          { field: 'person.date-of-birth', code: 'not-a-date' },
        ],
      },
    });
  });
});

describe('a date of birth', () => {
  const field = 'person.date-of-birth';

  it('may be unknown', () => {
    expect(check({ dateOfBirth: '' })).toMatchObject({ ok: true, value: { dateOfBirth: null } });
  });

  it('is a day that exists', () => {
    expect(check({ dateOfBirth: '1960-02-30' })).toEqual(refusal(field, 'not-a-date'));
  });

  it('is today at the latest', () => {
    expect(check({ dateOfBirth: someDay }).ok).toBe(true);
    expect(check({ dateOfBirth: '2026-11-25' })).toEqual(refusal(field, 'in-the-future'));
  });

  it('is 125 years ago at the earliest', () => {
    expect(check({ dateOfBirth: '1901-11-24' }).ok).toBe(true);
    expect(check({ dateOfBirth: '1901-11-23' })).toEqual(refusal(field, 'too-long-ago'));
  });
});
