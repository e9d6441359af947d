import { describe, expect, it } from 'vitest';
import { linkedPage, linkTo } from './linked-page.ts';

describe('Links into the app', () => {
  it.each(['/people/EK-2F7K9Q', '/people/EK-2F7K9Q/assessments/EK-2F7K9Q-4HT2#wants'])(
    'lead to %s and back',
    (page) => {
      const link = new URL(linkTo(page, 'http://localhost:5300'));
      expect(linkedPage(link.search)).toBe(page);
    },
  );

  it('can be read by a person', () => {
    const link = linkTo('/people/EK-2F7K9Q', 'http://localhost:5300');
    expect(link).toBe('http://localhost:5300/?to=/people/EK-2F7K9Q');
  });

  it('lead nowhere in particular when the address names no page', () => {
    expect(linkedPage('')).toBeNull();
  });
});
