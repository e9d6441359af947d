import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';
import type { Task } from '#domain/task/task.ts';
import {
  checkMemberGroupsRequest,
  managerRequest,
  readDirectoryPerson,
  readMemberGroups,
} from '#graph/people.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { GraphReply, SendOptions } from '#graph/graph.ts';
import { summariesFromRecords } from '#records/mappers/summary-mapper.ts';
import { tasksFromRecords } from '#records/mappers/task-mapper.ts';
import type { RecordQuery } from '#records/record-store.ts';
import type { UnreadableRecord } from '#records/unreadable-record.ts';
import type { CouncilSettings, Role, Workplace } from './workplace.ts';

/** What the app opens with: who I am here, and what waits for me. */
export interface Start {
  readonly manager: StaffMember | null;
  readonly roles: readonly Role[];
  readonly assessments: readonly AssessmentSummary[];
  readonly tasks: readonly Task[];
  /** SharePoint holds more than one page of work for me. */
  readonly more: boolean;
  /** Rows left out because someone changed them in SharePoint into something that cannot be read. */
  readonly unreadable: readonly UnreadableRecord[];
}

/** One page, and the largest that My work shows. */
const mostRows = 1000;

/** Asks who I am and what I have to do in one round trip. Throws `GraphError`. */
export async function openApp(workplace: Workplace, options?: SendOptions): Promise<Start> {
  const { me, settings, store } = workplace;
  const mine = { column: 'OpenFor', is: me.id };
  const queries: RecordQuery[] = [
    // Whoever is asked to act on an alert alone, such as Health and Safety, may open Tasks and no assessment.
    { list: 'Assessments', where: mine, top: mostRows, tolerant: true, closedMeansNone: true },
    { list: 'Tasks', where: mine, top: mostRows, tolerant: true },
  ];
  const others = [
    managerRequest('manager'),
    checkMemberGroupsRequest('groups', Object.values(settings.groups)),
  ];
  const { pages, replies } = await store.readAlongside(queries, others, options);
  const [assessments, tasks] = pages;
  return {
    manager: managerFrom(replies.get('manager')),
    roles: rolesFrom(answered(replies.get('groups')), settings),
    assessments: summariesFromRecords(assessments?.records ?? []),
    tasks: tasksFromRecords(tasks?.records ?? []),
    more: pages.some((page) => page.more),
    unreadable: pages.flatMap((page) => page.unreadable),
  };
}

function answered(reply: GraphReply | GraphError | undefined): GraphReply {
  if (reply === undefined) throw new GraphError('invalid-response');
  if (reply instanceof GraphError) throw reply;
  return reply;
}

/** A directory may name no manager: Graph says 404, and the person is asked to choose one where it matters. */
function managerFrom(reply: GraphReply | GraphError | undefined): StaffMember | null {
  if (reply instanceof GraphError && reply.kind === 'not-found') return null;
  const { id, name } = readDirectoryPerson(answered(reply));
  return { id: id as StaffId, name };
}

function rolesFrom(reply: GraphReply, settings: CouncilSettings): readonly Role[] {
  const groups = new Set(readMemberGroups(reply));
  return (Object.keys(settings.groups) as Role[]).filter((role) =>
    groups.has(settings.groups[role]),
  );
}
