import { describe, expect, it } from 'vitest';
import { addressIn } from './served-at.ts';

describe('the address in the app', () => {
  it.each([
    ['/tab', '/'],
    ['/tab/', '/'],
    ['/tab/people/new', '/people/new'],
  ])('of %s is %s', (pathname, address) => {
    expect(addressIn(pathname)).toBe(address);
  });
});
