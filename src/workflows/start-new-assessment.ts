import { startAssessment } from '#domain/assessment/start-assessment.ts';
import type { Person } from '#domain/person/person.ts';
import { newAssessmentKey, type AssessmentKey } from '#domain/shared/record-key.ts';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import { assessmentToRecords } from '#records/mappers/assessment-mapper.ts';
import type { Workplace } from './workplace.ts';

/**
 * Starts a draft assessment on this device and answers its key. Opening it sends it, so that starting takes no round
 * trip of its own and works without a connection.
 */
export async function startNewAssessment(
  workplace: Workplace,
  person: Person,
  manager: StaffMember | null,
): Promise<AssessmentKey> {
  const { clock, me, outbox, chance } = workplace;
  const key = newAssessmentKey(person.reference, chance);
  const assessment = startAssessment({
    key,
    person: person.reference,
    assessor: me,
    manager,
    team: person.team,
    today: clock.today(),
  });
  await outbox.put({
    parent: key,
    base: [],
    desired: assessmentToRecords(assessment),
    saveKey: workplace.newSaveKey(),
    changedAt: clock.now(),
  });
  return key;
}
