import { createGraph } from '#graph/create-graph.ts';
import { GraphError } from '#graph/graph-error.ts';
import { settingsOfPage } from '../settings.ts';
import type { HostTheme } from './host-theme.ts';
import { signIn } from './msal-sign-in.ts';
import type { Opening, StopReason } from './opening.ts';
import { meetHost } from './teams-host.ts';
import { openWorkplace } from './open-workplace.ts';

/** What the page lends to whoever opens the app in it. */
export interface TabPage {
  readonly document: Pick<Document, 'getElementById'>;
  readonly onTheme: (theme: HostTheme) => void;
  /** The person chose to sign in. */
  readonly ask: boolean;
}

/**
 * Opens the app in a tab: settings, host, sign-in, then the way to the records. Everything here loads beside the shell.
 * Microsoft Graph is not called: the first screen asks for itself and for who someone is in one round trip.
 */
export async function openTab(page: TabPage): Promise<Opening> {
  const settings = settingsOfPage(page.document);
  if (!settings.ok) return stopped({ kind: 'broken-settings', places: settings.error.places });
  const host = await meetHost(settings.value.hostOrigins, page.onTheme);
  if (!host) return stopped({ kind: 'no-host' });
  page.onTheme(host.theme);
  if (!host.signsIn) return stopped({ kind: 'host-too-old' });
  try {
    const signedIn = await signIn(settings.value, { ask: page.ask });
    const graph = createGraph({ origin: settings.value.graphOrigin, token: signedIn.token });
    const opened = await openWorkplace(settings.value, signedIn.me, graph);
    return { state: 'open', place: { ...opened, signIn: signedIn, startAt: host.startAt } };
  } catch (thrown) {
    if (thrown instanceof GraphError) return stopped(reasonFor(thrown));
    throw thrown;
  }
}

function reasonFor({ kind }: GraphError): StopReason {
  return { kind: kind === 'offline' ? 'no-connection' : 'not-signed-in' };
}

function stopped(reason: StopReason): Opening {
  return { state: 'stopped', reason };
}
