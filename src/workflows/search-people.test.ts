import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonReference } from '#domain/shared/record-key.ts';
import { aCasePlace, aPerson } from '../../test/support/case-place.ts';
import { searchPeople } from './search-people.ts';

const winnie = aPerson();
const omar = aPerson({
  reference: 'EK-3G8L2R' as PersonReference,
  givenName: 'Omar',
  familyName: "O'Neill",
  preferredName: '',
});

describe('searching for people', () => {
  let place: ReturnType<typeof aCasePlace>;
  beforeEach(async () => {
    place = aCasePlace();
    await place.putPerson(winnie);
    await place.putPerson(omar);
  });
  const found = async (text: string) =>
    (await searchPeople(place.workplace, text)).people.map((person) => person.reference);

  it.each([
    ['the beginning of a family name', 'add'],
    ['family name and given name', 'Addo, Win'],
    ['the name in use', 'winnie'],
    ['the name in use and family name', '  Winnie   A '],
    ['a reference in lower case', 'ek-2f7'],
  ])('finds someone by %s', async (_by, text) => {
    expect(await found(text)).toEqual([winnie.reference]);
  });

  it('takes quotation marks as letters like others', async () => {
    expect(await found("O'Ne")).toEqual([omar.reference]);
    expect(await found("'; drop table")).toEqual([]);
    expect(await found('<script>')).toEqual([]);
  });

  it('asks in one round trip, and not at all when nothing is typed', async () => {
    place.service.roundTrips = 0;
    await found('a');
    expect(place.service.roundTrips).toBe(1);
    expect(await found('   ')).toEqual([]);
    expect(place.service.roundTrips).toBe(1);
  });
});
