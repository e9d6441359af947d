import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { SignInName } from '#local/directory/demo-people.ts';

/** Someone at a browser: the Teams-like page, and Evenkeel in its frame. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Evenkeel, as a person sees it inside Teams. */
  readonly app: FrameLocator;
  /** Where in the app they are, as a link would say it. */
  readonly address: () => string;
  /** Follows a link to an address in the app, as one in a mail or a card leads there. */
  readonly goTo: (address: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

export interface VisitOptions {
  /** The address in the app that a link leads to; My work when there is none. */
  readonly to?: string;
  /** Pixels. */
  readonly width?: number;
  readonly theme?: 'default' | 'dark' | 'contrast';
}

const height = 900;

/** Opens a browser of one's own, as a practitioner in London has it. */
export async function newContext(browser: Browser, width = 1280): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** The page with Evenkeel in its frame, opened in `context` at an address of the Teams-like page. */
export async function openPage(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  await page.goto(address);
  const app = page.frameLocator('iframe[title="Evenkeel"]');
  return {
    context,
    page,
    app,
    address: () => addressInApp(appFrame(page)),
    goTo: async (to) => {
      const link = new URL('/', page.url());
      link.searchParams.set('to', to);
      await page.goto(link.href);
      await untilOpen(app);
    },
    leave: () => context.close(),
  };
}

/** Evenkeel's frame, for what only a frame can tell. */
export function appFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('Evenkeel is not in its frame');
  return frame;
}

/** The app is served below `/tab`; its own addresses begin after that. */
function addressInApp(frame: Frame): string {
  const { pathname, hash } = new URL(frame.url());
  return pathname.replace(/^\/tab/, '') + hash;
}

async function untilOpen(app: FrameLocator): Promise<void> {
  await app.getByText('Signed in as').waitFor();
}

/** Signs in and waits until the app is ready to work in. */
export async function visitAs(
  person: SignInName,
  { browser, to, width, theme }: VisitOptions & { readonly browser: Browser },
  hostOrigin: string,
): Promise<Visit> {
  const context = await newContext(browser, width);
  if (theme)
    await context.addInitScript((name) => localStorage.setItem('local-m365-theme', name), theme);
  const address = new URL(hostOrigin);
  address.searchParams.set('as', person);
  if (to) address.searchParams.set('to', to);
  const visit = await openPage(context, address.href);
  await untilOpen(visit.app);
  return visit;
}
