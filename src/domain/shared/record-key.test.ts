import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newAssessmentKey,
  newKeyUnder,
  newPersonReference,
  parsePersonReference,
  parseRecordKey,
  personOf,
  type Chance,
} from './record-key.ts';

/** A source of chance for a property: any numbers from 0 up to, and without, 1. */
const someChance = fc
  .array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1 })
  .map((numbers): Chance => {
    let next = 0;
    return (below) => Math.floor((numbers[next++ % numbers.length] ?? 0) * below);
  });

describe('a record key', () => {
  it('can be read back, and names the person it belongs to, at every depth', () => {
    fc.assert(
      fc.property(someChance, (chance) => {
        const person = newPersonReference(chance);
        const assessment = newAssessmentKey(person, chance);
        const risk = newKeyUnder(assessment, chance);
        expect(parsePersonReference(person)).toEqual({ ok: true, value: person });
        expect(parseRecordKey(risk)).toEqual({ ok: true, value: risk });
        expect(personOf(risk)).toBe(person);
        expect(risk.startsWith(`${assessment}-`)).toBe(true);
      }),
    );
  });

  it('never holds a vowel or a letter that looks like a number', () => {
    fc.assert(
      fc.property(someChance, (chance) => {
        expect(newPersonReference(chance).slice(3)).toMatch(/^[^AEIOUY01]{6}$/);
      }),
    );
  });

  it('is read whatever the case and the space around it', () => {
    expect(parsePersonReference(' ek-2f7k9q\n')).toEqual({ ok: true, value: 'EK-2F7K9Q' });
    expect(parseRecordKey('ek-2f7k9q-4ht2')).toEqual({ ok: true, value: 'EK-2F7K9Q-4HT2' });
  });

  it.each(['', 'EK-2F7K9', 'EK-AEIOU2', 'EK-2F7K9Q-', 'EK-2F7K9Q-4HT2;DROP', '../EK-2F7K9Q'])(
    'is not %j',
    (text) => {
      expect(parseRecordKey(text)).toEqual({ ok: false, error: { code: 'not-a-record-key' } });
      expect(parsePersonReference(text).ok).toBe(false);
    },
  );
});
