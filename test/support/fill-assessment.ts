import type { Assessment } from '#domain/assessment/assessment.ts';
import { emptyAction, emptyRisk } from '#domain/assessment/empty-records.ts';
import { newKeyUnder, type Chance } from '#domain/shared/record-key.ts';
import { rated } from './assessment-builder.ts';

/** The assessment with what it wants in words and `count` rated medium risks, each with an action. */
export function withRisks(assessment: Assessment, count: number, chance: Chance): Assessment {
  const key = () => newKeyUnder(assessment.key, chance);
  const risks = Array.from({ length: count }, (_, index) => ({
    ...emptyRisk(key()),
    whatCanHappen: `Something can happen, number ${index + 1}`,
    howItCanHappen: 'On the way home, after dark',
    firstRating: rated(3, 3),
  }));
  const actions = risks.map((risk) => ({
    ...emptyAction(key(), risk.key),
    what: 'Walk the way together once',
  }));
  return { ...assessment, wants: 'To walk home alone', risks, actions };
}
