// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectApp, type AppHost, type ConnectedApp } from './connect-app.ts';

const appOrigin = 'http://localhost:5301';

describe('Whom the host listens to', () => {
  const post = vi.fn();
  const app = { postMessage: post } as unknown as Window;
  const frame = { contentWindow: app } as HTMLIFrameElement;
  const host: AppHost = {
    shown: () => ({
      theme: 'default',
      tenantId: 'tenant-1',
      person: { id: 'person-1', name: 'Asha Rahman', address: 'asha@northmere.example' },
      subPageId: null,
    }),
    onToken: vi.fn(() => Promise.resolve([null, 'the answer'])),
    onAppState: vi.fn(),
    onShare: vi.fn(),
    onNotModelled: vi.fn(),
  };
  let connected: ConnectedApp;

  beforeEach(() => {
    vi.clearAllMocks();
    connected = connectApp(window, frame, appOrigin, host);
  });

  afterEach(() => connected.disconnect());

  function say(data: unknown, from: { origin?: string; source?: Window } = {}): void {
    const { origin = appOrigin, source = app } = from;
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  }

  const context = { id: 3, uuidAsString: 'u-3', func: 'getContext', args: [] };

  it('answers the app in its frame, under the message’s ids, at the app’s origin alone', () => {
    say(context);
    expect(post).toHaveBeenCalledExactlyOnceWith(
      { id: 3, uuidAsString: 'u-3', args: [expect.objectContaining({ userObjectId: 'person-1' })] },
      appOrigin,
    );
  });

  it('hears nothing from another origin in the same frame', () => {
    say(context, { origin: 'http://localhost:5399' });
    expect(post).not.toHaveBeenCalled();
  });

  it('hears nothing from another window at the app’s origin', () => {
    say(context, { source: window });
    expect(post).not.toHaveBeenCalled();
  });

  it.each([null, 'text', { func: 'getContext' }, { id: 'x', func: 'getContext' }])(
    'hears nothing in %o',
    (data) => {
      say(data);
      expect(post).not.toHaveBeenCalled();
    },
  );

  it('answers a question for a token when the token is there', async () => {
    const tokenParams = { clientId: 'app-1', scope: 'Sites.Selected' };
    const asked = {
      messageType: 'NestedAppAuthRequest',
      method: 'GetToken',
      requestId: 'r',
      tokenParams,
    };
    say({ id: 4, uuidAsString: 'u-4', func: 'nestedAppAuth.execute', data: JSON.stringify(asked) });
    await vi.waitFor(() =>
      expect(post).toHaveBeenCalledWith(
        { id: 4, uuidAsString: 'u-4', args: [null, 'the answer'] },
        appOrigin,
      ),
    );
  });

  it('tells of a new theme once the app has registered for it, and not before', () => {
    connected.tellTheme('dark');
    expect(post).not.toHaveBeenCalled();
    say({ id: 5, func: 'registerHandler', args: ['themeChange'] });
    connected.tellTheme('contrast');
    expect(post).toHaveBeenCalledExactlyOnceWith(
      { func: 'themeChange', args: ['contrast'] },
      appOrigin,
    );
  });

  it('notes what it does not do, and refuses it', () => {
    say({ id: 6, func: 'calendar.openCalendarItem', args: [] });
    expect(host.onNotModelled).toHaveBeenCalledWith('calendar.openCalendarItem');
    expect(post).toHaveBeenCalledOnce();
  });

  it('hears nothing after it has disconnected', () => {
    connected.disconnect();
    say(context);
    expect(post).not.toHaveBeenCalled();
  });
});
