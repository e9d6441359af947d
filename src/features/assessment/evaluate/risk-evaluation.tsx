import type { Risk } from '#domain/assessment/assessment.ts';
import { scoreAndLevel } from '#domain/assessment/risk-level.ts';
import { isBlank } from '#domain/shared/blank.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { YesField } from '#ui/fields/yes-field.tsx';
import { useRiskPatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { LevelResponse } from '../level-response.tsx';
import { RiskRatings } from './risk-ratings.tsx';
import { ShortTermRiskFields } from './short-term-risk-fields.tsx';

/** The weighing, the ratings, and what bears on them (KASS step 2). */
export function RiskEvaluation({ risk }: { risk: Risk }) {
  const field = boundTo(risk.key, risk, useRiskPatch(risk.key));
  const rated = scoreAndLevel(risk.firstRating);
  return (
    <>
      <LongText {...field('risk.weighing', 'weighing')} />
      <RiskRatings risk={risk} />
      {rated && <LevelResponse level={rated.level} />}
      <LongText {...field('risk.safeguarding-issues', 'safeguardingIssues')} />
      {!isBlank(risk.safeguardingIssues) && (
        <YesField {...field('risk.safeguarding-reconsidered', 'safeguardingReconsidered')} />
      )}
      <YesField {...field('risk.extreme-harm', 'extremeHarm')} />
      {rated?.level === 'high' && <ShortTermRiskFields risk={risk} />}
    </>
  );
}
