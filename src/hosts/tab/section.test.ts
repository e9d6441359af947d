import { describe, expect, it } from 'vitest';
import { sectionOf } from './section.ts';

describe('the section an address belongs to', () => {
  it.each([
    ['/', 'my-work'],
    ['/people', 'people'],
    ['/people/EK-2F7K9Q/assessments/EK-2F7K9Q-4HT2', 'people'],
    ['/guidance', 'guidance'],
    ['/peoples', null],
    ['/elsewhere', null],
  ])('of %s is %s', (pathname, section) => {
    expect(sectionOf(pathname)).toBe(section);
  });
});
