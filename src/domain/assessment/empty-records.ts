import { unrated } from '../risk-matrix/rating.ts';
import type { RecordKey } from '../shared/record-key.ts';
import type {
  AgencyNotice,
  InvolvedPerson,
  Outcome,
  Risk,
  RiskAction,
  Strength,
  StrengthKind,
} from './assessment.ts';

/** A risk with nothing written and nothing rated. */
export function emptyRisk(key: RecordKey): Risk {
  return {
    key,
    namedBy: null,
    whatCanHappen: '',
    howItCanHappen: '',
    affected: [],
    strengths: [],
    outcome: null,
    effectOnOutcome: '',
    riskOfNotDoing: '',
    weighing: '',
    safeguardingIssues: '',
    safeguardingReconsidered: false,
    firstRating: unrated,
    personRating: unrated,
    personView: '',
    timescaleReason: '',
    resultingRating: unrated,
    resultingReason: '',
    monitoringHow: '',
    monitoringHowOften: '',
    extremeHarm: false,
    shortTermRisk: { accepted: false, gainSought: '', endsOn: null, reasonedCase: '' },
    closedOn: null,
    closedReason: '',
  };
}

/** An action to address `risk`, not yet written. */
export function emptyAction(key: RecordKey, risk: RecordKey): RiskAction {
  return { key, risk, what: '', who: '', dueOn: null, outcomeSought: '' };
}

/** An outcome not yet put into words. */
export function emptyOutcome(key: RecordKey): Outcome {
  return { key, words: '' };
}

/** A strength, opportunity or protective factor not yet described. */
export function emptyStrength(key: RecordKey, kind: StrengthKind): Strength {
  return { key, kind, description: '' };
}

/** Someone involved of whom nothing is recorded yet. */
export function emptyInvolvedPerson(key: RecordKey): InvolvedPerson {
  return { key, role: null, who: '', tookPart: null, how: '', absenceReason: '' };
}

/** A notice to an agency that is still to be told. */
export function emptyAgencyNotice(key: RecordKey): AgencyNotice {
  return { key, agency: '', toldOn: null, toldBy: '', reply: '' };
}
