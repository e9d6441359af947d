import type { Assessment, RiskAction } from '#domain/assessment/assessment.ts';
import { overallRating } from '#domain/assessment/overall-rating.ts';
import { actionsOf } from '#domain/assessment/risk-level.ts';
import type { Person } from '#domain/person/person.ts';
import { londonDayOf, writeDay, writeTime } from '#domain/shared/calendar-date.ts';
import { affectedChoices, strengthKindChoices } from '#content/choice-wording.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { evaluationForm } from '#content/forms/evaluation-form.ts';
import { levels } from '#content/levels.ts';
import { numberRisks, type NumberedRisk } from './numbered-risks.ts';
import {
  listInWords,
  passage,
  passageIfWritten,
  ratingOnOneLine,
  ratingPassages,
  type Passage,
} from './passage.ts';

export type EvaluationColumn = keyof typeof evaluationForm.columns;

/** The columns in the order of the form. */
export const evaluationColumns = Object.keys(evaluationForm.columns) as EvaluationColumn[];

/** One risk on the form, column by column. */
export interface EvaluationRow {
  readonly number: number;
  readonly cells: Readonly<Record<EvaluationColumn, readonly Passage[]>>;
}

/** Appendix 2b filled in. */
export interface EvaluationFormModel {
  /** The seven fields above the table, in the order of the form. */
  readonly header: readonly Passage[];
  /** Which risks the overall score comes from; empty while none is rated. */
  readonly overallFrom: string;
  readonly rows: readonly EvaluationRow[];
}

/** Fills in the risk evaluation form (K-031, K-032). */
export function evaluationFormModel(person: Person, assessment: Assessment): EvaluationFormModel {
  const numbered = numberRisks(assessment.risks);
  return {
    header: header(person, assessment),
    overallFrom: overallFrom(assessment, numbered),
    rows: numbered.map((entry) => evaluationRow(assessment, entry)),
  };
}

function header(person: Person, assessment: Assessment): readonly Passage[] {
  const labels = evaluationForm.header;
  const overall = overallRating(assessment.risks);
  return [
    passage(labels.personName, fullName(person)),
    passage(labels.personReference, person.reference),
    passage(labels.riskScore, overall ? String(overall.score) : 'Not rated yet'),
    passage(labels.overallRiskLevel, overall ? levels[overall.level].word : 'Not rated yet'),
    passage(labels.assessorName, assessment.assessor.name),
    passage(labels.assessorSignature, signature(assessment)),
    passage(labels.dateOfAssessment, writeDay(assessment.startedOn)),
  ];
}

function fullName({ givenName, familyName, preferredName }: Person): string {
  const name = `${givenName} ${familyName}`.trim();
  const differs = preferredName !== '' && preferredName !== givenName;
  return differs ? `${name} (likes to be called ${preferredName})` : name;
}

function signature({ submittedAt, signature: signed }: Assessment): string {
  if (submittedAt === null) return 'Not signed: this is a draft';
  return `${signed}, ${writeDay(londonDayOf(submittedAt))} at ${writeTime(submittedAt)}`;
}

/** A tie keeps the level and names every risk that reaches it (glossary C-12). */
function overallFrom(assessment: Assessment, numbered: readonly NumberedRisk[]): string {
  const overall = overallRating(assessment.risks);
  if (overall === null) return '';
  const numbers = numbered
    .filter(({ risk }) => overall.highest.includes(risk.key))
    .map(({ number }) => number);
  return numbers.length === 1
    ? `The risk score and overall risk level are those of risk ${listInWords(numbers)}, the highest.`
    : `The risk score and overall risk level are those of risks ${listInWords(numbers)}, which share the highest score.`;
}

function evaluationRow(assessment: Assessment, { number, risk }: NumberedRisk): EvaluationRow {
  return {
    number,
    cells: {
      defineRisk: defineRisk({ number, risk }),
      evaluateRisk: evaluateRisk(assessment, risk),
      riskScore: ratingPassages(risk.firstRating),
      actions: actions(assessment, risk),
      resultingScore: [
        ...ratingPassages(risk.resultingRating),
        ...passageIfWritten('Reason', risk.resultingReason),
      ],
      monitorAndReview: [
        passage('', risk.monitoringHow),
        ...passageIfWritten(
          fieldWording['risk.monitoring-how-often'].label,
          risk.monitoringHowOften,
        ),
      ],
    },
  };
}

type Risk = NumberedRisk['risk'];

function defineRisk({ number, risk }: NumberedRisk): readonly Passage[] {
  const closed =
    risk.closedOn === null
      ? []
      : [passage(`Closed on ${writeDay(risk.closedOn)}`, risk.closedReason)];
  return [
    passage(`Risk ${number}`, risk.whatCanHappen),
    passage(fieldWording['risk.how-it-can-happen'].label, risk.howItCanHappen),
    passage(
      fieldWording['risk.affected'].label,
      listInWords(risk.affected.map((group) => affectedChoices.words[group].standard)),
    ),
    ...(risk.extremeHarm ? [passage('', fieldWording['risk.extreme-harm'].label)] : []),
    ...closed,
  ];
}

function evaluateRisk(assessment: Assessment, risk: Risk): readonly Passage[] {
  const outcome = assessment.outcomes.find(({ key }) => key === risk.outcome);
  return [
    passage('', risk.weighing),
    ...strengthsOf(assessment, risk),
    ...passageIfWritten(fieldWording['risk.outcome'].label, outcome?.words ?? ''),
    ...passageIfWritten(fieldWording['risk.effect-on-outcome'].label, risk.effectOnOutcome),
    passage(fieldWording['risk.risk-of-not-doing'].label, risk.riskOfNotDoing),
    ...passageIfWritten(
      fieldWording['risk.person-rating'].label,
      ratingOnOneLine(risk.personRating),
    ),
    ...passageIfWritten(fieldWording['risk.person-view'].label, risk.personView),
    ...passageIfWritten(fieldWording['risk.safeguarding-issues'].label, risk.safeguardingIssues),
  ];
}

function strengthsOf(assessment: Assessment, risk: Risk): readonly Passage[] {
  return assessment.strengths
    .filter(({ key }) => risk.strengths.includes(key))
    .map(({ kind, description }) => passage(strengthKindChoices.words[kind].standard, description));
}

function actions(assessment: Assessment, risk: Risk): readonly Passage[] {
  const listed = actionsOf(assessment, risk).map((action, index) =>
    passage(`Action ${index + 1}`, describeAction(action)),
  );
  return [
    ...(listed.length > 0 ? listed : [passage('', 'No actions recorded')]),
    ...passageIfWritten(fieldWording['risk.timescale-reason'].label, risk.timescaleReason),
  ];
}

function describeAction({ what, who, dueOn, outcomeSought }: RiskAction): string {
  const lines = [
    what.trim(),
    who.trim() && `${fieldWording['action.who'].label}: ${who.trim()}`,
    dueOn && `${fieldWording['action.due-on'].label}: ${writeDay(dueOn)}`,
    outcomeSought.trim() &&
      `${fieldWording['action.outcome-sought'].label}: ${outcomeSought.trim()}`,
  ];
  return lines.filter(Boolean).join('\n');
}
