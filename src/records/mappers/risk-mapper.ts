import type { Assessment, Risk } from '#domain/assessment/assessment.ts';
import { scoreAndLevel } from '#domain/assessment/risk-level.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Row } from '../schema/lists.ts';
import { partRow } from './part-row.ts';
import type { RecordOf } from './records-of.ts';

type RiskRow = Row<'Risks'>;

const keysToNote = (keys: readonly RecordKey[]): string => keys.join('\n');

/** Keys someone mangled in SharePoint lead nowhere; they are kept, and found to name nothing. */
const keysFromNote = (note: string): readonly RecordKey[] =>
  note.split('\n').filter((line) => line !== '') as RecordKey[];

function ratingsRow(risk: Risk) {
  const first = scoreAndLevel(risk.firstRating);
  const resulting = scoreAndLevel(risk.resultingRating);
  return {
    Likelihood: risk.firstRating.likelihood,
    Impact: risk.firstRating.impact,
    Score: first?.score ?? null,
    Level: first?.level ?? null,
    PersonLikelihood: risk.personRating.likelihood,
    PersonImpact: risk.personRating.impact,
    ResultingLikelihood: risk.resultingRating.likelihood,
    ResultingImpact: risk.resultingRating.impact,
    ResultingScore: resulting?.score ?? null,
    ResultingLevel: resulting?.level ?? null,
  } satisfies Partial<RiskRow>;
}

/** A risk as an item of Risks. Scores and levels are written for whoever reads the list, and never read back. */
export function riskToRecord(assessment: Assessment, risk: Risk): RecordOf<'Risks'> {
  return {
    list: 'Risks',
    key: risk.key,
    row: {
      ...partRow(assessment, risk.key),
      ...ratingsRow(risk),
      NamedBy: risk.namedBy,
      WhatCanHappen: risk.whatCanHappen,
      HowItCanHappen: risk.howItCanHappen,
      Affected: risk.affected,
      StrengthKeys: keysToNote(risk.strengths),
      OutcomeKey: risk.outcome ?? '',
      EffectOnOutcome: risk.effectOnOutcome,
      RiskOfNotDoing: risk.riskOfNotDoing,
      Weighing: risk.weighing,
      SafeguardingIssues: risk.safeguardingIssues,
      SafeguardingReconsidered: risk.safeguardingReconsidered,
      PersonView: risk.personView,
      TimescaleReason: risk.timescaleReason,
      ResultingReason: risk.resultingReason,
      MonitoringHow: risk.monitoringHow,
      MonitoringHowOften: risk.monitoringHowOften,
      ExtremeHarm: risk.extremeHarm,
      ShortTermAccepted: risk.shortTermRisk.accepted,
      GainSought: risk.shortTermRisk.gainSought,
      ShortTermEndsOn: risk.shortTermRisk.endsOn,
      ReasonedCase: risk.shortTermRisk.reasonedCase,
      ClosedOn: risk.closedOn,
      ClosedReason: risk.closedReason,
    },
  };
}

function ratingsFromRow(row: RiskRow) {
  return {
    firstRating: { likelihood: row.Likelihood, impact: row.Impact },
    personRating: { likelihood: row.PersonLikelihood, impact: row.PersonImpact },
    resultingRating: { likelihood: row.ResultingLikelihood, impact: row.ResultingImpact },
  } satisfies Partial<Risk>;
}

/** A risk from its item. */
export function riskFromRecord({ key, row }: RecordOf<'Risks'>): Risk {
  return {
    key,
    ...ratingsFromRow(row),
    namedBy: row.NamedBy,
    whatCanHappen: row.WhatCanHappen,
    howItCanHappen: row.HowItCanHappen,
    affected: row.Affected,
    strengths: keysFromNote(row.StrengthKeys),
    outcome: row.OutcomeKey === '' ? null : row.OutcomeKey,
    effectOnOutcome: row.EffectOnOutcome,
    riskOfNotDoing: row.RiskOfNotDoing,
    weighing: row.Weighing,
    safeguardingIssues: row.SafeguardingIssues,
    safeguardingReconsidered: row.SafeguardingReconsidered,
    personView: row.PersonView,
    timescaleReason: row.TimescaleReason,
    resultingReason: row.ResultingReason,
    monitoringHow: row.MonitoringHow,
    monitoringHowOften: row.MonitoringHowOften,
    extremeHarm: row.ExtremeHarm,
    shortTermRisk: {
      accepted: row.ShortTermAccepted,
      gainSought: row.GainSought,
      endsOn: row.ShortTermEndsOn,
      reasonedCase: row.ReasonedCase,
    },
    closedOn: row.ClosedOn,
    closedReason: row.ClosedReason,
  };
}
