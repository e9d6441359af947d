import { describe, expect, it } from 'vitest';
import { aPerson } from '../../../test/support/case-place.ts';
import { collidingDetails, joinPerson } from './merge-person.ts';

const base = aPerson({ whatMatters: 'The garden', communication: 'Speaks slowly' });

describe('two people’s changes to one person’s details', () => {
  it('are joined when they are to different details', () => {
    const mine = { ...base, whatMatters: 'The garden and the cat' };
    const theirs = { ...base, communication: 'Uses a letter board' };
    expect(collidingDetails({ base, mine, theirs })).toEqual([]);
    expect(joinPerson({ base, mine, theirs }, new Map())).toEqual({
      ...base,
      whatMatters: 'The garden and the cat',
      communication: 'Uses a letter board',
    });
  });

  it('are a question when both changed the same detail, and what is chosen stands', () => {
    const mine = { ...base, whatMatters: 'Mine' };
    const theirs = { ...base, whatMatters: 'Theirs' };
    expect(collidingDetails({ base, mine, theirs })).toEqual(['whatMatters']);
    const chosen = new Map([['whatMatters', 'theirs' as const]]);
    expect(joinPerson({ base, mine, theirs }, chosen).whatMatters).toBe('Theirs');
    expect(joinPerson({ base, mine, theirs }, new Map([['whatMatters', 'mine']])).whatMatters).toBe(
      'Mine',
    );
  });

  it('are no question when both changed a detail to the same', () => {
    const same = { ...base, team: 'Moorside' };
    expect(collidingDetails({ base, mine: same, theirs: same })).toEqual([]);
  });
});
