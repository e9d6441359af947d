import type { Context } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { authentication } from './authentication.ts';

async function headersSentTo(request: string, allowed: string): Promise<Headers> {
  const context: Context = { request, options: {} };
  const middleware = authentication(() => Promise.resolve('secret'), new Set([allowed]));
  middleware.setNext?.({ execute: () => Promise.resolve() });
  await middleware.execute(context);
  return new Headers(context.options?.headers);
}

describe('who gets a token', () => {
  const graph = 'https://graph.microsoft.com';

  it('is the allowed origin', async () => {
    const headers = await headersSentTo(`${graph}/v1.0/me`, graph);
    expect(headers.get('Authorization')).toBe('Bearer secret');
  });

  it.each([
    'http://graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com:8443/v1.0/me',
    'https://graph.microsoft.com.example.org/v1.0/me',
    'https://graph.microsoft.com@example.org/v1.0/me',
    'https://example.org/https://graph.microsoft.com/',
  ])('is never %s', async (url) => {
    const headers = await headersSentTo(url, graph);
    expect(headers.has('Authorization')).toBe(false);
  });
});
