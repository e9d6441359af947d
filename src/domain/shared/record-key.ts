import type { Brand } from './brand.ts';
import { ok, refuse, type Result } from './result.ts';

/**
 * The permanent, client-made key of any record. Keys nest, so that a key read aloud says what it belongs to:
 * person `EK-2F7K9Q`, assessment `EK-2F7K9Q-4HT2`, risk `EK-2F7K9Q-4HT2-K9P3`.
 */
export type RecordKey = Brand<string, 'RecordKey'>;

/** The reference that stands for a person wherever a name must not appear. It is the key of the person's record. */
export type PersonReference = RecordKey & Brand<string, 'PersonReference'>;

/** The key of one assessment of one person. */
export type AssessmentKey = RecordKey & Brand<string, 'AssessmentKey'>;

/** No vowels and no look-alikes: a key can be read over the telephone and never spells a word. */
const alphabet = '23456789BCDFGHJKLMNPQRSTVWXZ';
const personPattern = new RegExp(`^EK-[${alphabet}]{6}$`);
const childPattern = new RegExp(`^EK-[${alphabet}]{6}(-[A-Z0-9]{2,24}){1,4}$`);

/** `take(n)` answers a whole number from 0 to n - 1; the caller chooses the source of chance. */
export type Chance = (below: number) => number;

function letters(count: number, take: Chance): string {
  return Array.from({ length: count }, () => alphabet[take(alphabet.length)] ?? '2').join('');
}

/** A new person's reference: six letters, 481 million possibilities; the list refuses a repeat. */
export function newPersonReference(take: Chance): PersonReference {
  return `EK-${letters(6, take)}` as PersonReference;
}

/** A new key below `parent`: four letters, unique among its siblings (the list refuses a repeat). */
export function newKeyUnder(parent: RecordKey, take: Chance): RecordKey {
  return `${parent}-${letters(4, take)}` as RecordKey;
}

/** A new assessment's key. */
export function newAssessmentKey(person: PersonReference, take: Chance): AssessmentKey {
  return newKeyUnder(person, take) as AssessmentKey;
}

/** A key that is the same every time it is made for the same purpose, so that a repeat cannot make a second record. */
export function fixedKeyUnder(parent: RecordKey, purpose: string): RecordKey {
  return `${parent}-${purpose}` as RecordKey;
}

/** Reads a person's reference typed or pasted by someone: case and surrounding space do not matter. */
export function parsePersonReference(
  text: string,
): Result<PersonReference, { code: 'not-a-person-reference' }> {
  const tidy = text.trim().toUpperCase();
  return personPattern.test(tidy)
    ? ok(tidy as PersonReference)
    : refuse({ code: 'not-a-person-reference' });
}

/** Reads any key that stands below a person. */
export function parseRecordKey(text: string): Result<RecordKey, { code: 'not-a-record-key' }> {
  const tidy = text.trim().toUpperCase();
  return personPattern.test(tidy) || childPattern.test(tidy)
    ? ok(tidy as RecordKey)
    : refuse({ code: 'not-a-record-key' });
}

/** The person a key belongs to: its first nine characters. */
export function personOf(key: RecordKey): PersonReference {
  return key.slice(0, 9) as PersonReference;
}
