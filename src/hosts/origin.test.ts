import { describe, expect, it } from 'vitest';
import { isSecureOrigin } from './origin.ts';

describe('an origin that may get tokens and records', () => {
  it.each([
    'https://graph.microsoft.com',
    'http://localhost:4100',
    'http://127.0.0.1:4100',
    'http://[::1]:4100',
  ])('is %s', (text) => {
    expect(isSecureOrigin(text)).toBe(true);
  });

  it.each([
    'http://graph.microsoft.com',
    'http://localhost.example.org',
    'https://graph.microsoft.com/',
    'https://graph.microsoft.com/v1.0',
    'https://someone@graph.microsoft.com',
    'ftp://localhost',
    'graph.microsoft.com',
    '',
  ])('is not "%s"', (text) => {
    expect(isSecureOrigin(text)).toBe(false);
  });
});
