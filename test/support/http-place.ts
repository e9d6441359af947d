import { londonDayOf, type Instant } from '#domain/shared/calendar-date.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import { createGraph, type GraphOptions } from '#graph/create-graph.ts';
import { councilSettings } from '#hosts/council-settings.ts';
import { memoryOutbox } from '#local/demo/memory-outbox.ts';
import { seededChance } from '#local/demo/seeded-chance.ts';
import type { SignInName } from '#local/directory/demo-people.ts';
import { displayNameOf, findPerson } from '#local/directory/directory.ts';
import { appSettings } from '#local/start/app-settings.ts';
import { createRecordStore } from '#records/sharepoint-record-store.ts';
import { OpenSessions } from '#workflows/editing/open-sessions.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { startTestGraph, tokenFor, type TestGraph } from './local-graph.ts';

/** What a test may want different about somebody's workplace. */
export interface WorkplaceOptions extends Partial<Pick<Workplace, 'outbox'>> {
  /** Before each of this workplace's save keys; two workplaces of one run need two. */
  readonly saveKeys?: string;
  readonly fetch?: GraphOptions['fetch'];
}

/** The product over real HTTP: its own Graph client, record store and workflows against a local Graph. */
export interface HttpPlace {
  readonly server: TestGraph;
  /** Somebody's workplace, as the app would build it; only the waits between attempts are left out. */
  as(person: SignInName, options?: WorkplaceOptions): Workplace;
  stop(): Promise<void>;
}

/** Starts a place whose references and keys take the same course for the same `seed`. */
export async function startHttpPlace(seed = 1): Promise<HttpPlace> {
  const server = await startTestGraph();
  const chance = seededChance(seed);
  const now = () => new Date(server.now).toISOString() as Instant;
  return {
    server,
    stop: () => server.stop(),
    as: (person, { outbox = memoryOutbox(), saveKeys = person, fetch } = {}) => {
      const { origin, siteId } = server.graph;
      const graph = createGraph({
        origin,
        token: keptToken(server, person),
        ...(fetch && { fetch }),
        ...noWaiting,
        now: () => server.now,
      });
      let saves = 0;
      return {
        me: memberOf(person),
        graph,
        store: createRecordStore({ graph, siteId }),
        outbox,
        clock: { now, today: () => londonDayOf(now()) },
        chance,
        newSaveKey: () => `${saveKeys}-${(saves += 1)}`,
        settings: councilSettings(
          appSettings({ hostOrigin: 'http://host.test', graphOrigin: origin, siteId }),
        ),
        sessions: new OpenSessions(),
      };
    },
  };
}

const noWaiting = { sleep: () => Promise.resolve(), random: () => 0 };

/** One token until Graph refuses it, as sign-in libraries keep it. */
function keptToken(server: TestGraph, person: SignInName): GraphOptions['token'] {
  let kept: Promise<string> | null = null;
  return ({ forceRefresh }) => {
    if (forceRefresh) kept = null;
    kept ??= tokenFor(server.graph, person);
    return kept;
  };
}

/** Somebody of the directory as a member of staff. */
export function memberOf(signInName: SignInName): Workplace['me'] {
  const person = findPerson(signInName);
  if (!person) throw new Error(`Nobody signs in as ${signInName}`);
  return { id: person.id as StaffId, name: displayNameOf(person) };
}
