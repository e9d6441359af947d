import { describe, expect, it } from 'vitest';
import { fairChance } from './chance.ts';

describe('chance', () => {
  it('answers every whole number below the bound and no other', () => {
    const drawn = new Set(Array.from({ length: 2000 }, () => fairChance(7)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
