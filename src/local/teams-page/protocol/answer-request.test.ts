import { describe, expect, it } from 'vitest';
import { answerRequest } from './answer-request.ts';
import type { Shown } from './host-answer.ts';

const shown: Shown = {
  theme: 'dark',
  tenantId: 'tenant-1',
  person: { id: 'person-1', name: 'Asha Rahman', address: 'asha.rahman@northmere.example' },
  subPageId: '/people/EK-2F7K9Q',
};

const answerTo = (func: string, args: unknown[] = [], data?: unknown) =>
  answerRequest({ id: 1, func, args, data }, shown);

describe('What the host answers to teams-js', () => {
  it('names in its runtime only what it does', () => {
    const answer = answerTo('initialize', ['2.58.0', 4, null]);
    expect(answer).toMatchObject({
      kind: 'reply',
      args: ['content', 'web', '2.0.1', expect.anything()],
    });
    const runtime = JSON.parse(String(answer.kind === 'reply' && answer.args[3])) as object;
    expect(runtime).toMatchObject({ apiVersion: 4, isNAAChannelRecommended: true });
    expect(runtime).toHaveProperty('supports', { app: {}, pages: {}, nestedAppAuth: {} });
  });

  it('tells who is signed in, the theme and the linked page', () => {
    expect(answerTo('getContext')).toMatchObject({
      kind: 'reply',
      args: [
        {
          theme: 'dark',
          tid: 'tenant-1',
          userObjectId: 'person-1',
          userPrincipalName: 'asha.rahman@northmere.example',
          subEntityId: '/people/EK-2F7K9Q',
          frameContext: 'content',
        },
      ],
    });
  });

  it('names no linked page when no link was followed', () => {
    const answer = answerRequest({ id: 1, func: 'getContext' }, { ...shown, subPageId: null });
    expect(answer.kind === 'reply' && answer.args[0]).not.toHaveProperty('subEntityId');
  });

  it('watches the theme for an app that registers for it', () => {
    expect(answerTo('registerHandler', ['themeChange'])).toEqual({ kind: 'watch-theme' });
  });

  it('takes note of events that never happen here', () => {
    expect(answerTo('registerHandler', ['beforeUnload'])).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['appInitialization.appLoaded', [], 'loaded', ''],
    ['appInitialization.success', ['2.58.0'], 'ready', '2.58.0'],
    ['appInitialization.failure', ['Other', 'No host'], 'failed', 'Other: No host'],
  ])('hears from %s how the app fares', (func, args, state, reason) => {
    const answer = answerTo(func, args);
    expect(answer).toMatchObject({ kind: 'app-state', state });
    if (state === 'failed') expect(answer).toHaveProperty('reason', reason);
  });

  it('shares a link into the app', () => {
    expect(answerTo('shareDeepLink', ['/people/EK-2F7K9Q', 'A person', null])).toEqual({
      kind: 'share',
      link: { subPageId: '/people/EK-2F7K9Q', label: 'A person' },
    });
  });

  it.each(['executeDeepLink', 'authentication.getAuthToken', 'pages.navigateToApp'])(
    'refuses %s with “no” first, because teams-js would take an error in that place for “yes”',
    (func) => {
      expect(answerTo(func)).toMatchObject({
        kind: 'not-modelled',
        args: [false, expect.any(String)],
      });
    },
  );

  it.each(['calendar.openCalendarItem', 'registerHandler', 'shareDeepLink'])(
    'refuses %s, where it makes no sense of it, with the error for what a host cannot do',
    (func) => {
      expect(answerTo(func)).toMatchObject({ kind: 'not-modelled', args: [{ errorCode: 100 }] });
    },
  );
});

describe('What the host answers to msal', () => {
  const question = (method: string, more: object = {}) =>
    answerTo(
      'nestedAppAuth.execute',
      [],
      JSON.stringify({
        messageType: 'NestedAppAuthRequest',
        method,
        requestId: 'request-1',
        ...more,
      }),
    );

  const envelopeOf = (answer: ReturnType<typeof question>): unknown =>
    'args' in answer ? JSON.parse(String(answer.args[1])) : null;

  it('welcomes it', () => {
    expect(envelopeOf(question('GetInitContext'))).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'request-1',
      success: true,
      initContext: { sdkName: 'local-microsoft-365' },
    });
  });

  it.each([
    ['GetToken', false],
    ['GetTokenPopup', true],
  ])('fetches a token for %s, asking the person: %s', (method, interactive) => {
    const tokenParams = { clientId: 'app-1', scope: 'Sites.Selected', correlationId: 'c' };
    expect(question(method, { tokenParams })).toEqual({
      kind: 'token',
      request: { requestId: 'request-1', clientId: 'app-1', scope: 'Sites.Selected', interactive },
    });
  });

  it('refuses a method it does not know, under the id of the question', () => {
    const answer = question('SignOut');
    expect(answer.kind).toBe('not-modelled');
    expect(envelopeOf(answer)).toMatchObject({
      requestId: 'request-1',
      success: false,
      error: { status: 'PERSISTENT_ERROR' },
    });
  });

  it.each([undefined, 7, 'not json', '{}'])('makes nothing of %s', (data) => {
    expect(answerTo('nestedAppAuth.execute', [], data)).toMatchObject({
      kind: 'not-modelled',
      args: [],
    });
  });
});
