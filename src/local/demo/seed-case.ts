import { submitAssessment } from '#domain/assessment/submit-assessment.ts';
import { addDays, parseCalendarDate, type Instant } from '#domain/shared/calendar-date.ts';
import { formsFile } from '#documents/forms-file.ts';
import { addPerson } from '#workflows/add-person.ts';
import { assessmentSubject, type AssessmentWork } from '#workflows/assessment-work.ts';
import { finishTask } from '#workflows/complete-task.ts';
import { EditingSession } from '#workflows/editing/editing-session.ts';
import { fileCopy } from '#workflows/file-copy.ts';
import { openAssessment } from '#workflows/open-assessment.ts';
import { openPerson, type OpenedPerson } from '#workflows/open-person.ts';
import { startNewAssessment } from '#workflows/start-new-assessment.ts';
import type { Task } from '#domain/task/task.ts';
import type { Workplace } from '#workflows/workplace.ts';
import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';
import { demoPeople, type DemoPerson } from '../directory/demo-people.ts';
import { assessmentOfCase } from './assessment-of-case.ts';
import type { DemoCase } from './demo-case.ts';
import { demoWorkplace } from './demo-workplace.ts';
import type { SeedingPlace } from './seeding-place.ts';

/** Days after submission by which the people asked have done what was asked of them. */
const answeredAfterDays = 2;

type Session = EditingSession<AssessmentWork>;

/** Plays one demo case from the first visit to what was done about it. */
export async function seedCase(place: SeedingPlace, demo: DemoCase): Promise<void> {
  let now = momentOf(place, demo.startedDaysAgo, '10:20');
  const moveTo = (daysAgo: number, time: string) => {
    now = momentOf(place, daysAgo, time);
    place.setClock(now);
  };
  const as = (person: DemoPerson) => demoWorkplace({ ...place, now: () => now }, person);
  const practitioner = personWhere(({ signInName }) => signInName === demo.practitioner);
  const workplace = as(practitioner);

  place.setClock(now);
  const person = await addCasePerson(workplace, demo, practitioner.department);
  const session = await startSession(workplace, person, managerOf(practitioner));
  await change(session, (work) => ({
    ...work,
    assessment: assessmentOfCase(work.assessment, demo, place.chance),
  }));
  if (demo.submittedDaysAgo === undefined) return;
  moveTo(demo.submittedDaysAgo, '15:05');
  await submitAndFile(workplace, session, person);
  moveTo(demo.submittedDaysAgo - answeredAfterDays, '11:40');
  if (demo.submittedDaysAgo > 2 * answeredAfterDays) await answerTasks(session, as);
}

function momentOf(place: SeedingPlace, daysAgo: number, time: string): Instant {
  return `${addDays(place.today, -daysAgo)}T${time}:00.000Z` as Instant;
}

function personWhere(matches: (person: DemoPerson) => boolean): DemoPerson {
  const found = demoPeople.find(matches);
  if (!found) throw new Error('A demo case names someone who is not in the directory');
  return found;
}

function managerOf(practitioner: DemoPerson): StaffMember {
  const manager = personWhere(({ signInName }) => signInName === practitioner.manager);
  return { id: manager.id as StaffId, name: `${manager.givenName} ${manager.surname}` };
}

async function addCasePerson(
  workplace: Workplace,
  demo: DemoCase,
  team: string,
): Promise<OpenedPerson['person']> {
  const born = parseCalendarDate(demo.born);
  const added = await addPerson(workplace, {
    givenName: demo.givenName,
    familyName: demo.familyName,
    preferredName: demo.preferredName ?? '',
    dateOfBirth: born.ok ? born.value : null,
    team,
    whatMatters: demo.whatMatters,
    communication: demo.communication,
  });
  const opened = added.kind === 'saved' ? await openPerson(workplace, added.reference) : null;
  if (!opened) throw new Error(`A demo person could not be added: ${added.kind}`);
  return opened.person;
}

async function startSession(
  workplace: Workplace,
  person: OpenedPerson['person'],
  manager: StaffMember,
): Promise<Session> {
  const assessment = await startNewAssessment(workplace, person, manager);
  const opened = await openAssessment(workplace, { person: person.reference, assessment });
  if (!opened) throw new Error('A demo assessment just started is not there');
  const subject = assessmentSubject(workplace, assessment);
  return new EditingSession(workplace, subject, opened.start, () => () => undefined);
}

async function change(
  session: Session,
  update: (work: AssessmentWork) => AssessmentWork,
): Promise<void> {
  session.change(update);
  await session.saveNow();
  const { saved } = session.state();
  if (saved.kind !== 'saved') throw new Error(`A demo record could not be saved: ${saved.kind}`);
}

async function submitAndFile(
  workplace: Workplace,
  session: Session,
  person: OpenedPerson['person'],
): Promise<void> {
  const today = workplace.clock.today();
  await change(session, (work) => {
    const { name } = workplace.me;
    const submission = { signature: name, at: workplace.clock.now(), today };
    const submitted = submitAssessment(work.assessment, submission);
    if (!submitted.ok)
      throw new Error(`A demo case is incomplete: ${JSON.stringify(submitted.error)}`);
    return { ...work, assessment: submitted.value };
  });
  const { assessment, tasks } = session.state().value;
  const file = await formsFile({ person, assessment, tasks, filedOn: today });
  const filed = await fileCopy(workplace, assessment, file);
  if (filed.kind !== 'saved') throw new Error(`A demo copy could not be filed: ${filed.kind}`);
}

/** What each would have written. */
const answers: Readonly<Record<Task['kind'], string>> = {
  'high-risk': 'Talked it through in supervision. Agree with the actions and their dates.',
  'authorise-short-term-risk':
    'Authorised for the time given; to be looked at again before it ends.',
  'safeguarding-concern': 'Enquiry opened with the safeguarding team.',
  'extreme-harm': 'Visited the place. Agree that it stops until the plan has been practised.',
  'tell-involved-person':
    'Told face to face what could happen, and to stop until everyone has practised the plan.',
};

/** Everyone asked does what was asked, but for authorisations: those are left for whoever tries the product. */
async function answerTasks(session: Session, as: (person: DemoPerson) => Workplace): Promise<void> {
  const open = session
    .state()
    .value.tasks.filter((task) => task.kind !== 'authorise-short-term-risk');
  for (const task of open) {
    const asked = as(personWhere(({ id }) => id === task.openFor));
    const done = await finishTask(asked, task.key, answers[task.kind]);
    if (done.kind !== 'saved') throw new Error(`A demo task could not be done: ${done.kind}`);
  }
}
