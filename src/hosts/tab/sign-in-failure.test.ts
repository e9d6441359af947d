import { BrowserAuthError, ClientAuthError } from '@azure/msal-browser';
import { describe, expect, it } from 'vitest';
import { GraphError } from '#graph/graph-error.ts';
import { signInFailure } from './sign-in-failure.ts';

describe('a failed sign-in', () => {
  it('is a lost connection when msal says so', () => {
    expect(signInFailure(new ClientAuthError('no_network_connectivity', '')).kind).toBe('offline');
    expect(signInFailure(new BrowserAuthError('get_request_failed', '')).kind).toBe('offline');
  });

  it('is nobody signed in otherwise, with the code as detail', () => {
    const failure = signInFailure(new ClientAuthError('user_canceled', ''));
    expect(failure).toMatchObject({ kind: 'unauthenticated', detail: 'user_canceled' });
    expect(signInFailure('odd')).toMatchObject({ kind: 'unauthenticated', detail: '' });
  });

  it('stays what it was when it is already known', () => {
    const known = new GraphError('invalid-response');
    expect(signInFailure(known)).toBe(known);
  });
});
