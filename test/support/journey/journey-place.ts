import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { SignInName } from '#local/directory/demo-people.ts';
import {
  startLocalMicrosoft365,
  type LocalMicrosoft365,
} from '#local/start/start-local-microsoft-365.ts';
import { launchBrowser } from './journey-browser.ts';
import { visitAs, type Visit, type VisitOptions } from './visit.ts';

/** A local Microsoft 365 with a data folder of its own, and a browser to go there with. */
export interface JourneyPlace {
  /** The running one: another after a restart. */
  readonly microsoft365: LocalMicrosoft365;
  /** A person at a browser of their own, signed in with the app open before them. */
  readonly visit: (person: SignInName, options?: VisitOptions) => Promise<Visit>;
  readonly browser: Browser;
  /** Stops, and starts again on the same data folder and the same ports. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface PlaceOptions {
  /** A dozen people with their assessments, or a place where nothing is recorded yet. */
  readonly demoRecords: boolean;
}

/** Starts a place on free ports. What is in its data folder is gone once it is stopped. */
export async function startJourneyPlace({ demoRecords }: PlaceOptions): Promise<JourneyPlace> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'evenkeel-journey-'));
  const browser = await launchBrowser();
  let running = await startLocalMicrosoft365({ dataFolder, demoRecords });
  const addresses = [running.hostOrigin, running.appOrigin, running.graph.origin];
  const [host = 0, app = 0, graph = 0] = addresses.map((each) => Number(new URL(each).port));
  return {
    get microsoft365() {
      return running;
    },
    browser,
    visit: (person, options) => visitAs(person, { browser, ...options }, running.hostOrigin),
    restart: async () => {
      await running.close();
      running = await startLocalMicrosoft365({ dataFolder, ports: { host, app, graph } });
    },
    stop: async () => {
      await browser.close();
      await running.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}
