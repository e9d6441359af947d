import { londonDayOf, type Instant } from '#domain/shared/calendar-date.ts';
import { councilSettings } from '#hosts/council-settings.ts';
import type { Settings } from '#hosts/settings.ts';
import { seededChance } from '../demo/seeded-chance.ts';
import { seedDemoRecords } from '../demo/seed-demo-records.ts';
import type { DemoPerson } from '../directory/demo-people.ts';
import { membersOf } from '../directory/directory.ts';
import type { LocalGraph } from '../graph/start-local-graph.ts';
import { appScopes } from '../tokens/app-scopes.ts';
import type { SettableClock } from './settable-clock.ts';

/** Whether nobody is recorded yet, asked of Graph as a practitioner. */
export async function listsAreEmpty(graph: LocalGraph): Promise<boolean> {
  const [practitioner] = membersOf('practitioners');
  if (!practitioner) throw new Error('The directory has no practitioner');
  const address = `${graph.origin}/v1.0/sites/${graph.siteId}/lists/People/items?$top=1`;
  const headers = { Authorization: `Bearer ${await tokenFor(graph, practitioner)}` };
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`Graph answered ${response.status} when asked for People`);
  const body = (await response.json()) as { readonly value: readonly unknown[] };
  return body.value.length === 0;
}

/** The same records on every machine, but for their dates, which count back from today. */
const seed = 2026;

/** Makes the demo records; the clock is Graph's own. */
export async function makeDemoRecords(
  graph: LocalGraph,
  settings: Settings,
  clock: SettableClock,
): Promise<void> {
  await seedDemoRecords({
    graphOrigin: graph.origin,
    settings: councilSettings(settings),
    tokenFor: (person) => tokenFor(graph, person),
    chance: seededChance(seed),
    today: londonDayOf(new Date(clock.now()).toISOString() as Instant),
    setClock: clock.set,
  });
}

function tokenFor({ authority, origin }: LocalGraph, { id }: DemoPerson): Promise<string> {
  return authority.issueAccessToken({ personId: id, audience: origin, scopes: appScopes });
}
