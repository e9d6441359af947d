// @vitest-environment happy-dom
import { app } from '@microsoft/teams-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostTheme } from './host-theme.ts';
import { meetHost } from './teams-host.ts';

// teams-js looks for Microsoft's list of trusted hosts the moment it is loaded.
vi.hoisted(() => {
  globalThis.fetch = () => Promise.reject(new Error('nothing to look up here'));
});

const origin = 'http://localhost:4200';

interface Message {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
}

/** A window in a host's frame: the real teams-js talks through it, the test answers as the host. */
function frameIn(answers: Readonly<Record<string, readonly unknown[]>>) {
  const heard: string[] = [];
  const listeners = new Set<(event: unknown) => void>();
  const parent = {
    postMessage: ({ id, uuidAsString, func }: Message) => {
      heard.push(func);
      const args = answers[func];
      if (args) queueMicrotask(() => say({ id, uuidAsString, args }));
    },
  };
  const say = (data: unknown) =>
    listeners.forEach((hear) => hear({ source: parent, origin, data }));
  const frame = {
    parent,
    name: 'app',
    addEventListener: (_type: string, hear: (event: unknown) => void) => listeners.add(hear),
    removeEventListener: (_type: string, hear: (event: unknown) => void) => listeners.delete(hear),
    setInterval: () => 0,
  };
  app._initialize(frame);
  return { heard, say };
}

function initialised(runtime: object = {}) {
  const whole = { apiVersion: 4, isNAAChannelRecommended: true, isLegacyTeams: false, ...runtime };
  const json = JSON.stringify({ ...whole, hostVersionsInfo: {}, supports: { pages: {}, app: {} } });
  return ['content', 'web', '2.0.1', json];
}

afterEach(() => app._uninitialize());

describe('meeting Teams or Outlook', () => {
  it('learns the theme and the address a link asked for, and tells the host the app is there', async () => {
    const { heard } = frameIn({
      initialize: initialised(),
      getContext: [{ theme: 'dark', subEntityId: 'people/EK-2F7K9Q', entityId: 'e' }],
    });
    const place = await meetHost([origin], () => undefined);
    expect(place).toEqual({ theme: 'dark', startAt: '/people/EK-2F7K9Q', signsIn: true });
    expect(heard).toContain('appInitialization.success');
  });

  it('hears of every change of theme', async () => {
    const { say } = frameIn({ initialize: initialised(), getContext: [{ theme: 'default' }] });
    const themes: HostTheme[] = [];
    await meetHost([origin], (theme) => themes.push(theme));
    say({ func: 'themeChange', args: ['contrast'] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(themes).toEqual(['contrast']);
  });

  it('knows a host that does not sign people in', async () => {
    frameIn({
      initialize: initialised({ isNAAChannelRecommended: false }),
      getContext: [{ theme: 'default' }],
    });
    expect(await meetHost([origin], () => undefined)).toMatchObject({ signsIn: false });
  });

  it('finds no host when nobody answers', async () => {
    frameIn({});
    expect(await meetHost([origin], () => undefined, 5)).toBeNull();
  });

  it('finds no host when the page stands by itself', async () => {
    const alone = { addEventListener: () => undefined, removeEventListener: () => undefined };
    app._initialize(Object.assign(alone, { parent: alone, opener: null }));
    expect(await meetHost([origin], () => undefined)).toBeNull();
  });
});
