import { londonDayOf, type Instant } from '#domain/shared/calendar-date.ts';
import type { Chance } from '#domain/shared/record-key.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import { createGraph } from '#graph/create-graph.ts';
import { createRecordStore } from '#records/sharepoint-record-store.ts';
import { OpenSessions } from '#workflows/editing/open-sessions.ts';
import type { CouncilSettings, Workplace } from '#workflows/workplace.ts';
import type { DemoPerson } from '../directory/demo-people.ts';
import { memoryOutbox } from './memory-outbox.ts';

/** What a demo person's workplace is made of. */
export interface DemoPlace {
  readonly graphOrigin: string;
  readonly settings: CouncilSettings;
  readonly tokenFor: (person: DemoPerson) => Promise<string>;
  readonly now: () => Instant;
  readonly chance: Chance;
}

/** The product's own workplace for a demo person: real client, real store, over HTTP to the local Graph. */
export function demoWorkplace(place: DemoPlace, person: DemoPerson): Workplace {
  const graph = createGraph({ origin: place.graphOrigin, token: () => place.tokenFor(person) });
  let saves = 0;
  return {
    me: { id: person.id as StaffId, name: `${person.givenName} ${person.surname}` },
    graph,
    store: createRecordStore({ graph, siteId: place.settings.siteId }),
    outbox: memoryOutbox(),
    clock: { now: place.now, today: () => londonDayOf(place.now()) },
    chance: place.chance,
    newSaveKey: () => `demo-${person.signInName}-${(saves += 1)}`,
    settings: place.settings,
    sessions: new OpenSessions(),
  };
}
