import { app, nestedAppAuth } from '@microsoft/teams-js';
import { addressOfDeepLink } from './deep-link.ts';
import { hostThemeFrom, type HostTheme } from './host-theme.ts';
import { tooLate, within } from './within.ts';

/** What Teams or Outlook says about where the app is shown. */
export interface HostPlace {
  readonly theme: HostTheme;
  /** The address in the app that a link asked for. */
  readonly startAt: string | null;
  /** Whether the host signs people in for the apps it shows; old ones do not. */
  readonly signsIn: boolean;
}

/** Milliseconds. A host that is there answers within a fraction of one second, also on a slow line. */
const patience = 5000;

/**
 * Meets the host: tells it that the app is there and asks where it is shown. `onTheme` hears of every change of theme.
 * Null when no host answers: the page was opened by itself.
 */
export async function meetHost(
  hostOrigins: readonly string[],
  onTheme: (theme: HostTheme) => void,
  ms = patience,
): Promise<HostPlace | null> {
  const context = await within(ms, greet(hostOrigins));
  if (context === tooLate) return null;
  app.registerOnThemeChangeHandler((name) => onTheme(hostThemeFrom(name)));
  // The shell is on screen: the host may take its own spinner away. What follows is said by the app itself.
  void app.notifySuccess();
  return {
    theme: hostThemeFrom(context.app.theme),
    startAt: addressOfDeepLink(context.page.subPageId),
    signsIn: nestedAppAuth.isNAAChannelRecommended(),
  };
}

/** Outside a frame teams-js refuses at once; in a frame whose owner is no host it waits in vain. Either is no host. */
async function greet(hostOrigins: readonly string[]): Promise<app.Context | typeof tooLate> {
  try {
    await app.initialize([...hostOrigins]);
    return await app.getContext();
  } catch {
    return tooLate;
  }
}
