import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignInName } from '#local/directory/demo-people.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import {
  findProblemsInEveryTheme,
  overhangAt320,
  themes,
  type Theme,
} from '../support/journey/look.ts';
import type { Visit } from '../support/journey/visit.ts';
import { findStops } from '../tour/stops.ts';

/** What is wrong with each screen; a screen with nothing wrong is left out. */
type Findings = Record<string, unknown>;

describe('every screen', () => {
  const inTheme: Record<Theme, Findings> = { Light: {}, Dark: {}, 'High contrast': {} };
  const overhanging: Findings = {};
  let seen = 0;
  let place: JourneyPlace;

  const look = async (name: string, { page }: Visit) => {
    const problems = await findProblemsInEveryTheme(page);
    for (const theme of themes)
      if (problems[theme].length > 0) inTheme[theme][name] = problems[theme];
    const overhang = await overhangAt320(page);
    if (overhang > 0) overhanging[name] = overhang;
    seen += 1;
  };

  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: true });
    const visits = new Map<SignInName, Visit>();
    for (const { name, to, for: people, then } of await findStops(place)) {
      const [person = 'asha.rahman'] = people;
      const visit = visits.get(person) ?? (await place.visit(person));
      visits.set(person, visit);
      await visit.goTo(to);
      await visit.app.getByRole('heading', { level: 1 }).first().waitFor();
      await visit.app.getByLabel('Loading', { exact: true }).first().waitFor({ state: 'hidden' });
      await then?.(visit.app);
      await look(name, visit);
    }
    const stranger = await place.visit('helen.marsh');
    await stranger.app.getByText('You do not have access to this').waitFor();
    await look('no access', stranger);
  }, 300_000);
  afterAll(() => place.stop());

  it.each(themes)('has nothing that axe objects to by WCAG 2.2 AA, in the theme %s', (theme) => {
    expect(seen).toBeGreaterThan(12);
    expect(inTheme[theme]).toEqual({});
  });

  it('fits a window 320 pixels wide without scrolling sideways', () => {
    expect(overhanging).toEqual({});
  });
});
