import type { Instant } from '#domain/shared/calendar-date.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import { councilSettings } from '#hosts/council-settings.ts';
import { OpenSessions } from '#workflows/editing/open-sessions.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { settingsWith } from './settings.ts';

function unexpected(what: string): never {
  throw new Error(`The test did not expect ${what} to be used`);
}

const nothing = {
  graph: { send: () => unexpected('Graph'), batch: () => unexpected('Graph') },
  store: {
    read: () => unexpected('the record store'),
    readAlongside: () => unexpected('the record store'),
    save: () => unexpected('the record store'),
  },
};

/** A place of work on 24 November 2026 in which nothing waits; what a test uses, it hands in. */
export function workplaceWith(overrides: Partial<Workplace> = {}): Workplace {
  return {
    ...nothing,
    me: { id: 'staff-ruth' as StaffId, name: 'Ruth Osei' },
    outbox: {
      put: () => Promise.resolve(),
      get: () => Promise.resolve(null),
      waiting: () => Promise.resolve([]),
      remove: () => Promise.resolve(),
    },
    clock: {
      now: () => '2026-11-24T09:00:00.000Z' as Instant,
      today: () => '2026-11-24' as ReturnType<Workplace['clock']['today']>,
    },
    chance: () => 0,
    newSaveKey: () => 'save-1',
    settings: councilSettings(settingsWith()),
    sessions: new OpenSessions(),
    ...overrides,
  };
}
