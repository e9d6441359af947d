import { describe, expect, it } from 'vitest';
import { addressOfDeepLink } from './deep-link.ts';

describe('a link into the app', () => {
  it.each([
    ['/people/EK-2F7K9Q', '/people/EK-2F7K9Q'],
    ['people/EK-2F7K9Q', '/people/EK-2F7K9Q'],
    [
      '/people/EK-2F7K9Q/assessments/EK-2F7K9Q-4HT2/evaluate#risk-1',
      '/people/EK-2F7K9Q/assessments/EK-2F7K9Q-4HT2/evaluate#risk-1',
    ],
    ['guidance', '/guidance'],
  ])('%s leads to %s', (subPageId, address) => {
    expect(addressOfDeepLink(subPageId)).toBe(address);
  });

  it.each([undefined, '', '/'])('%s asks for nothing in particular', (subPageId) => {
    expect(addressOfDeepLink(subPageId)).toBeNull();
  });

  it.each([
    '//example.org',
    'https://example.org',
    'javascript:alert(1)',
    '../x',
    '/people/<b>',
    '/people?q=name',
  ])('%s leads to the page that says there is nothing there', (subPageId) => {
    expect(addressOfDeepLink(subPageId)).toBe('/unreadable-link');
  });
});
