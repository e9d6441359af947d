import { concernTask, raiseConcern, type ConcernInput } from '#domain/concern/raise-concern.ts';
import { newKeyUnder } from '#domain/shared/record-key.ts';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import type { FieldProblem } from '#domain/shared/field-problem.ts';
import { concernToRecord } from '#records/mappers/concern-mapper.ts';
import { taskToRecord } from '#records/mappers/task-mapper.ts';
import { saveOnce, type ActOutcome } from './save-once.ts';
import type { Workplace } from './workplace.ts';

export type ConcernRaised =
  | ActOutcome
  | {
      readonly kind: 'incomplete';
      readonly problems: readonly FieldProblem<'missing' | 'too-long'>[];
    };

/** Records a safeguarding concern and asks the manager to act, in one round trip (K-010). */
export async function recordConcern(
  workplace: Workplace,
  given: Omit<ConcernInput, 'key'>,
  manager: StaffMember | null,
): Promise<ConcernRaised> {
  const { clock, chance, me } = workplace;
  const key = newKeyUnder(given.assessment ?? given.person, chance);
  const raised = raiseConcern({ ...given, key });
  if (!raised.ok) return { kind: 'incomplete', problems: raised.error.problems };
  const task = concernTask(raised.value, {
    manager,
    raisedBy: me,
    now: clock.now(),
    today: clock.today(),
  });
  return saveOnce(workplace, {
    parent: key,
    base: new Map(),
    desired: [concernToRecord(raised.value), taskToRecord(task)],
  });
}
