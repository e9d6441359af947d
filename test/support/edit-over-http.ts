import type { AssessmentKey, PersonReference } from '#domain/shared/record-key.ts';
import { addPerson } from '#workflows/add-person.ts';
import { assessmentSubject, type AssessmentWork } from '#workflows/assessment-work.ts';
import { EditingSession } from '#workflows/editing/editing-session.ts';
import { openAssessment } from '#workflows/open-assessment.ts';
import { openPerson } from '#workflows/open-person.ts';
import { startNewAssessment } from '#workflows/start-new-assessment.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { memberOf } from './http-place.ts';
import { aPerson } from './case-place.ts';

/** Whose assessment, and which. */
export interface WhichAssessment {
  readonly person: PersonReference;
  readonly assessment: AssessmentKey;
}

/** Adds the sample person and starts an assessment, which waits on the device until it is opened and saved. */
export async function startCase(workplace: Workplace): Promise<WhichAssessment> {
  const { reference: _, ...details } = aPerson();
  const added = await addPerson(workplace, details);
  const opened = added.kind === 'saved' ? await openPerson(workplace, added.reference) : null;
  if (!opened) throw new Error(`The test could not add a person: ${added.kind}`);
  const { person } = opened;
  const assessment = await startNewAssessment(workplace, person, memberOf('morgan.ellis'));
  return { person: person.reference, assessment };
}

/** Opens an assessment for editing. Nothing is sent by itself: timers never run, the test says when. */
export async function editAssessment(
  workplace: Workplace,
  which: WhichAssessment,
): Promise<EditingSession<AssessmentWork>> {
  const opened = await openAssessment(workplace, which);
  if (!opened) throw new Error('The test opened an assessment that is not there');
  const subject = assessmentSubject(workplace, which.assessment);
  return new EditingSession(workplace, subject, opened.start, () => () => undefined);
}

/** Changes the assessment and saves it at once; throws unless it is confirmed. */
export async function saveChange(
  session: EditingSession<AssessmentWork>,
  change: (assessment: AssessmentWork['assessment']) => AssessmentWork['assessment'],
): Promise<void> {
  session.change((work) => ({ ...work, assessment: change(work.assessment) }));
  await session.saveNow();
  const { saved } = session.state();
  if (saved.kind !== 'saved') throw new Error(`The test could not save: ${saved.kind}`);
}
