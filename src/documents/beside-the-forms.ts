import type { Assessment, InvolvedPerson, Risk } from '#domain/assessment/assessment.ts';
import type { Person } from '#domain/person/person.ts';
import { londonDayOf, writeDay } from '#domain/shared/calendar-date.ts';
import type { Task } from '#domain/task/task.ts';
import { raisedTaskKey } from '#domain/task/tasks-raised.ts';
import {
  involvementRoleChoices,
  strengthKindChoices,
  yesNoChoices,
} from '#content/choice-wording.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { numberRisks, type NumberedRisk } from './numbered-risks.ts';
import { passage, passageIfWritten, ratingOnOneLine, type Passage } from './passage.ts';

/** What belongs with the two forms and has no place on them. */
export interface BesideSection {
  readonly heading: string;
  readonly passages: readonly Passage[];
}

const label = (field: keyof typeof fieldWording): string => fieldWording[field].label;

/** The person's own words first; then what the forms rest on. A section with nothing to say is left out. */
export function besideTheForms(
  person: Person,
  assessment: Assessment,
  tasks: readonly Task[],
): readonly BesideSection[] {
  const risks = numberRisks(assessment.risks).filter(({ risk }) => risk.closedOn === null);
  const sections: readonly BesideSection[] = [
    { heading: 'In the person’s own words', passages: ownWords(person, assessment, risks) },
    { heading: label('risk.risk-of-not-doing'), passages: costOfNotDoing(risks) },
    { heading: 'Strengths, opportunities and protective factors', passages: strengths(assessment) },
    { heading: label('assessment.involved'), passages: assessment.involved.map(involvement) },
    { heading: 'Understanding of the consequences', passages: understanding(assessment) },
    { heading: label('assessment.environmental-factors'), passages: environment(assessment) },
    {
      heading: 'High short-term risk for a long-term gain',
      passages: risks.flatMap((entry) => shortTermRisk(entry, assessment, tasks)),
    },
  ];
  return sections.filter(({ passages }) => passages.length > 0);
}

function ownWords(
  person: Person,
  assessment: Assessment,
  risks: readonly NumberedRisk[],
): readonly Passage[] {
  return [
    passage(label('assessment.wants'), assessment.wants),
    ...assessment.outcomes.map(({ words }, index) => passage(`Outcome ${index + 1}`, words)),
    ...passageIfWritten(label('person.what-matters'), person.whatMatters),
    ...risks.flatMap(({ number, risk }) => [
      ...passageIfWritten(`View of risk ${number}`, risk.personView),
      ...passageIfWritten(`Own rating of risk ${number}`, ratingOnOneLine(risk.personRating)),
    ]),
  ];
}

function costOfNotDoing(risks: readonly NumberedRisk[]): readonly Passage[] {
  return risks.map(({ number, risk }) => passage(`Risk ${number}`, risk.riskOfNotDoing));
}

function strengths(assessment: Assessment): readonly Passage[] {
  return [
    ...assessment.strengths.map(({ kind, description }) =>
      passage(strengthKindChoices.words[kind].standard, description),
    ),
    ...passageIfWritten(label('assessment.no-strengths-reason'), assessment.noStrengthsReason),
  ];
}

function involvement({ role, who, tookPart, how, absenceReason }: InvolvedPerson): Passage {
  const title = [role && involvementRoleChoices.words[role].standard, who.trim()]
    .filter(Boolean)
    .join(', ');
  const part = tookPart === 'no' ? `Took no part: ${absenceReason}` : how;
  return passage(title, tookPart === null ? '' : part);
}

function understanding({ understanding: given }: Assessment): readonly Passage[] {
  return [
    ...passageIfWritten(label('assessment.how-explained'), given.howExplained),
    ...passageIfWritten(label('assessment.form-used'), given.formUsed),
    ...passageIfWritten(label('assessment.how-checked'), given.howChecked),
    ...(given.confirmedOn === null
      ? []
      : [passage(label('assessment.understanding-confirmed-on'), writeDay(given.confirmedOn))]),
    ...passageIfWritten(label('assessment.capacity-route'), given.capacityRoute),
  ];
}

function environment({ environment: given, agencyNotices }: Assessment): readonly Passage[] {
  return [
    ...passageIfWritten('', given.factors),
    ...(given.moving === null
      ? []
      : [passage(label('assessment.moving'), yesNoChoices.words[given.moving].standard)]),
    ...passageIfWritten(label('assessment.new-environment'), given.newEnvironment),
    ...agencyNotices.map(({ agency, toldOn, toldBy, reply }) =>
      passage(
        agency,
        [
          toldOn && `Told on ${writeDay(toldOn)}`,
          toldBy && `by ${toldBy}`,
          reply && `reply: ${reply}`,
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ];
}

function shortTermRisk(
  { number, risk }: NumberedRisk,
  assessment: Assessment,
  tasks: readonly Task[],
): readonly Passage[] {
  const { accepted, gainSought, endsOn, reasonedCase } = risk.shortTermRisk;
  if (!accepted) return [];
  return [
    passage(`Risk ${number}: ${label('risk.gain-sought')}`, gainSought),
    passage(label('risk.short-term-ends-on'), endsOn === null ? '' : writeDay(endsOn)),
    passage(label('risk.reasoned-case'), reasonedCase),
    passage('Manager’s authorisation', authorisation(risk, assessment, tasks)),
  ];
}

/** The manager's answer for this very revision; a task that fell to the assessor authorises nothing (K-037). */
function authorisation(risk: Risk, assessment: Assessment, tasks: readonly Task[]): string {
  const key = raisedTaskKey('authorise-short-term-risk', risk.key, assessment.revision);
  const task = tasks.find((candidate) => candidate.key === key);
  if (!task?.doneAt || task.openFor === assessment.assessor.id) return 'Not given yet';
  const given = `${task.doneBy}, ${writeDay(londonDayOf(task.doneAt))}`;
  return task.note ? `${given}: ${task.note}` : given;
}
