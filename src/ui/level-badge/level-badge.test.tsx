// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LevelBadge } from './level-badge.tsx';

afterEach(cleanup);

const shown = (rated: Parameters<typeof LevelBadge>[0]['rated']) =>
  render(<LevelBadge rated={rated} />).container;

describe('a level', () => {
  it('is a word and a number, with a shape of its own so that colour is never alone', () => {
    const levels = [
      shown({ level: 'low', score: 4 }),
      shown({ level: 'medium', score: 12 }),
      shown({ level: 'high', score: 16 }),
    ];
    expect(levels.map((badge) => badge.textContent)).toEqual(['Low 4', 'Medium 12', 'High 16']);
    const shapes = levels.map((badge) => badge.querySelector('path')?.getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
  });

  it('says so when nothing is rated yet', () => {
    expect(shown(null).textContent).toBe('Not yet rated');
  });
});
