import { describe, expect, it } from 'vitest';
import { watchedValue } from './watched-value.ts';

describe('a watched value', () => {
  it('tells its listeners of another value, not of the same one', () => {
    const value = watchedValue('a');
    const heard: string[] = [];
    value.subscribe(() => heard.push(value.get()));
    value.set('b');
    value.set('b');
    expect(heard).toEqual(['b']);
  });

  it('tells nobody who stopped listening', () => {
    const value = watchedValue(0);
    let heard = 0;
    const stop = value.subscribe(() => (heard += 1));
    stop();
    value.set(1);
    expect(heard).toBe(0);
  });
});
