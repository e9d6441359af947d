import { Hono } from 'hono';
import { pageHeaders } from '#hosts/content-security-policy.ts';
import { pageWithSettings } from '#hosts/page-with-settings.ts';
import type { Settings } from '#hosts/settings.ts';
import type { RequestHandler } from './listen.ts';
import type { ReadPage } from './read-built-pages.ts';

/** What the app's server serves. */
export interface AppServing {
  readonly page: ReadPage;
  readonly settings: Settings;
  /** Where the app is shown: whoever opens its bare address is sent there. */
  readonly hostOrigin: string;
}

/** Serves the built app as a council's web server would: its files, and its page for every address below `/tab`. */
export function appServer({ page, settings, hostOrigin }: AppServing): RequestHandler {
  const { files } = page;
  const html = pageWithSettings(page.html, settings);
  const headers = pageHeaders(settings);
  const app = new Hono();
  app.get('/', (context) => context.redirect(hostOrigin));
  app.get('/tab', (context) => context.html(html, 200, headers));
  app.get('/tab/*', (context) => context.html(html, 200, headers));
  app.get('*', async (context) => (await files(context.req.raw)) ?? context.notFound());
  return app.fetch;
}
