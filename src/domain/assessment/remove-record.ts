import type { RecordKey } from '../shared/record-key.ts';
import type { Assessment } from './assessment.ts';

function without<Item extends { readonly key: RecordKey }>(
  items: readonly Item[],
  key: RecordKey,
): readonly Item[] {
  return items.filter((item) => item.key !== key);
}

/** Removes a strength, opportunity or protective factor, and its mention in every risk. */
export function withoutStrength(assessment: Assessment, key: RecordKey): Assessment {
  return {
    ...assessment,
    strengths: without(assessment.strengths, key),
    risks: assessment.risks.map((risk) =>
      risk.strengths.includes(key)
        ? { ...risk, strengths: risk.strengths.filter((strength) => strength !== key) }
        : risk,
    ),
  };
}

/** Removes an outcome; risks that bore on it keep the words about the effect, for someone to point elsewhere. */
export function withoutOutcome(assessment: Assessment, key: RecordKey): Assessment {
  return {
    ...assessment,
    outcomes: without(assessment.outcomes, key),
    risks: assessment.risks.map((risk) =>
      risk.outcome === key ? { ...risk, outcome: null } : risk,
    ),
  };
}

/** Removes a risk with the actions that address it. */
export function withoutRisk(assessment: Assessment, key: RecordKey): Assessment {
  return {
    ...assessment,
    risks: without(assessment.risks, key),
    actions: assessment.actions.filter((action) => action.risk !== key),
  };
}

/** Removes one action. */
export function withoutAction(assessment: Assessment, key: RecordKey): Assessment {
  return { ...assessment, actions: without(assessment.actions, key) };
}

/** Removes someone listed as involved. */
export function withoutInvolvedPerson(assessment: Assessment, key: RecordKey): Assessment {
  return { ...assessment, involved: without(assessment.involved, key) };
}

/** Removes a notice to an agency. */
export function withoutAgencyNotice(assessment: Assessment, key: RecordKey): Assessment {
  return { ...assessment, agencyNotices: without(assessment.agencyNotices, key) };
}
