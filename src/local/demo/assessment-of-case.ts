import { answerChecklist } from '#domain/assessment/answer-checklist.ts';
import type { Assessment, Risk, Strength } from '#domain/assessment/assessment.ts';
import {
  emptyAction,
  emptyInvolvedPerson,
  emptyOutcome,
  emptyRisk,
  emptyStrength,
} from '#domain/assessment/empty-records.ts';
import { rating, unrated, type DraftRating } from '#domain/risk-matrix/rating.ts';
import { addDays } from '#domain/shared/calendar-date.ts';
import { newKeyUnder, type Chance, type RecordKey } from '#domain/shared/record-key.ts';
import type { DemoCase, DemoRisk, Marks } from './demo-case.ts';

/** Fills in a started assessment as a practitioner would, from a demo case. */
export function assessmentOfCase(started: Assessment, demo: DemoCase, chance: Chance): Assessment {
  const key = () => newKeyUnder(started.key, chance);
  const strengths = strengthsOf(demo, key);
  const outcomes = demo.outcomes.map((words) => ({ ...emptyOutcome(key()), words }));
  const risks = demo.risks.map((risk) => ({ key: key(), risk }));
  const filled: Assessment = {
    ...started,
    wants: demo.wants,
    outcomes,
    strengths,
    involved: demo.involved.map((involved) => ({
      ...emptyInvolvedPerson(key()),
      role: involved.role,
      who: written(involved.who),
      tookPart: involved.absent === undefined ? 'yes' : 'no',
      how: written(involved.how),
      absenceReason: written(involved.absent),
    })),
    environment: {
      factors: written(demo.environment),
      moving: demo.involved.length === 0 ? null : demo.newHome ? 'yes' : 'no',
      newEnvironment: written(demo.newHome),
    },
    understanding: {
      howExplained: written(demo.understanding?.explained),
      formUsed: written(demo.understanding?.form),
      howChecked: written(demo.understanding?.checked),
      confirmedOn: demo.understanding ? started.startedOn : null,
      capacityRoute: '',
    },
    risks: risks.map((each) => riskOfCase(each, { started, strengths, outcome: outcomes[0]?.key })),
    actions: risks.flatMap(({ key: risk, risk: { actions = [] } }) =>
      actions.map(({ dueAfterDays, ...action }) => ({
        ...emptyAction(key(), risk),
        ...action,
        dueOn: addDays(started.startedOn, dueAfterDays),
      })),
    ),
  };
  return (demo.considered ?? []).reduce(
    (assessment, prompt) => answerChecklist(assessment, prompt, { considered: true }),
    filled,
  );
}

function strengthsOf(demo: DemoCase, key: () => RecordKey): readonly Strength[] {
  const make = (kind: Strength['kind']) => (description: string) => ({
    ...emptyStrength(key(), kind),
    description,
  });
  return [
    ...demo.strengths.map(make('strength')),
    ...demo.opportunities.map(make('opportunity')),
    ...demo.protectiveFactors.map(make('protective-factor')),
  ];
}

interface CaseContext {
  readonly started: Assessment;
  readonly strengths: readonly Strength[];
  readonly outcome: RecordKey | undefined;
}

function riskOfCase(
  { key, risk }: { key: RecordKey; risk: DemoRisk },
  { started, strengths, outcome }: CaseContext,
): Risk {
  return {
    ...emptyRisk(key),
    namedBy: risk.namedBy,
    whatCanHappen: risk.what,
    howItCanHappen: risk.how,
    affected: risk.affected,
    strengths: risk.speaksFor.flatMap((index) => strengths[index]?.key ?? []),
    outcome: outcome ?? null,
    effectOnOutcome: risk.effectOnOutcome,
    riskOfNotDoing: risk.notDoing,
    weighing: written(risk.weighing),
    safeguardingIssues: written(risk.safeguarding),
    safeguardingReconsidered: risk.safeguarding !== undefined,
    firstRating: marked(risk.rating),
    personRating: marked(risk.ownRating),
    personView: written(risk.ownView),
    timescaleReason: written(risk.timescale),
    resultingRating: marked(risk.resulting),
    resultingReason: written(risk.resultingReason),
    monitoringHow: written(risk.monitoring?.[0]),
    monitoringHowOften: written(risk.monitoring?.[1]),
    extremeHarm: risk.extremeHarm ?? false,
    shortTermRisk: {
      accepted: risk.shortTerm !== undefined,
      gainSought: written(risk.shortTerm?.gain),
      endsOn: risk.shortTerm ? addDays(started.startedOn, risk.shortTerm.endsAfterDays) : null,
      reasonedCase: written(risk.shortTerm?.reasonedCase),
    },
  };
}

function marked(marks: Marks | undefined): DraftRating {
  if (!marks) return unrated;
  const made = rating(...marks);
  if (!made.ok) throw new Error(`A demo rating is off the scale: ${marks.join(' × ')}`);
  return made.value;
}

/** What a case leaves out was not written yet. */
function written(words: string | undefined): string {
  return words ?? '';
}
