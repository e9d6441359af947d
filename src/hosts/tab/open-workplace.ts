import type { RecordKey } from '#domain/shared/record-key.ts';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import type { Graph } from '#graph/graph.ts';
import { createDeviceOutbox } from '#records/device-outbox.ts';
import { createRecordStore } from '#records/sharepoint-record-store.ts';
import { OpenSessions } from '#workflows/editing/open-sessions.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { councilSettings } from '../council-settings.ts';
import type { Settings } from '../settings.ts';
import { fairChance } from './chance.ts';
import { deviceClock } from './clock.ts';
import type { DeviceKeeping } from './opening.ts';
import { watchedValue } from './watched-value.ts';
import { createWindowOutbox } from './window-outbox.ts';

/** Puts together what every use case needs, for the person signed in on this device. */
export async function openWorkplace(
  settings: Settings,
  me: StaffMember,
  graph: Graph,
): Promise<{ readonly workplace: Workplace; readonly device: DeviceKeeping }> {
  const unreadable = watchedValue<readonly RecordKey[]>([]);
  const onUnreadable = (parent: RecordKey) =>
    unreadable.set([...new Set([...unreadable.get(), parent])]);
  const onDevice = await createDeviceOutbox({ owner: me.id, onUnreadable }).catch(() => null);
  const workplace: Workplace = {
    me,
    graph,
    store: createRecordStore({ graph, siteId: settings.siteId }),
    outbox: onDevice ?? createWindowOutbox(),
    clock: deviceClock,
    chance: fairChance,
    newSaveKey: () => crypto.randomUUID(),
    settings: councilSettings(settings),
    sessions: new OpenSessions(),
  };
  return { workplace, device: { keeps: onDevice !== null, unreadable } };
}
