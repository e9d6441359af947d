import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { demoPeople, type SignInName } from '#local/directory/demo-people.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { setup } from '../support/prepare-journeys.ts';
import { findStops, type TourStop } from './stops.ts';

/** `npm run tour`: signs in as each demo person and keeps a picture of every screen in `tour/`, to be looked at. */
const folder = path.resolve('tour');
const themes = ['default', 'dark', 'contrast'] as const;
const widths = [1280, 320] as const;

await setup();
await rm(folder, { recursive: true, force: true });
const place = await startJourneyPlace({ demoRecords: true });
try {
  const everywhere = await findStops(place);
  let pictures = 0;
  for (const { signInName } of demoPeople) {
    const stops = everywhere.filter((stop) => stop.for.includes(signInName));
    pictures += await walk(place, signInName, stops);
    process.stdout.write(`${signInName}: ${stops.length} screens\n`);
  }
  process.stdout.write(`${pictures} pictures in ${path.relative(process.cwd(), folder)}\n`);
} finally {
  await place.stop();
}

async function walk(
  tour: JourneyPlace,
  person: SignInName,
  stops: readonly TourStop[],
): Promise<number> {
  for (const theme of themes)
    for (const width of widths) {
      const into = path.join(folder, person, `${theme}-${width}`);
      await mkdir(into, { recursive: true });
      for (const stop of stops) await takePicture(tour, person, stop, { theme, width, into });
    }
  return stops.length * themes.length * widths.length;
}

async function takePicture(
  tour: JourneyPlace,
  person: SignInName,
  stop: TourStop,
  view: { theme: (typeof themes)[number]; width: number; into: string },
): Promise<void> {
  const visit = await tour.visit(person, { to: stop.to, theme: view.theme, width: view.width });
  try {
    await visit.app.getByRole('heading', { level: 1 }).first().waitFor();
    await stop.then?.(visit.app);
    const tall = await visit.app.locator('html').evaluate((page) => page.scrollHeight);
    await visit.page.setViewportSize({ width: view.width, height: Math.min(tall + 120, 4000) });
    await visit.page.screenshot({ path: path.join(view.into, `${stop.name}.png`) });
  } finally {
    await visit.leave();
  }
}
