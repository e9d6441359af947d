import { contentVersion } from '#content/content-version.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { overallRating } from '#domain/assessment/overall-rating.ts';
import { openRisks, scoreAndLevel } from '#domain/assessment/risk-level.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import type { Row } from '../schema/lists.ts';
import { wholeSecond } from '../schema/time-fields.ts';

type AssessmentRow = Row<'Assessments'>;

/** What lists of work are sorted and filtered by: who has it to do, and how its risks stand. */
function derivedRow(assessment: Assessment) {
  const overall = overallRating(assessment.risks);
  const open = openRisks(assessment.risks);
  return {
    ContentVersion: contentVersion,
    OpenFor: assessment.submittedAt === null ? assessment.assessor.id : '',
    OverallScore: overall?.score ?? null,
    OverallLevel: overall?.level ?? null,
    RisksRated: open.filter((risk) => scoreAndLevel(risk.firstRating) !== null).length,
    RisksOpen: open.length,
  } satisfies Partial<AssessmentRow>;
}

/** An assessment's own item; its parts are items of other lists. */
export function assessmentToRow(assessment: Assessment): AssessmentRow {
  const { environment, understanding } = assessment;
  return {
    RecordKey: assessment.key,
    SaveKey: '',
    PersonReference: assessment.person,
    ...derivedRow(assessment),
    Revision: assessment.revision,
    AssessorId: assessment.assessor.id,
    AssessorName: assessment.assessor.name,
    ManagerId: assessment.manager?.id ?? '',
    ManagerName: assessment.manager?.name ?? '',
    Team: assessment.team,
    StartedOn: assessment.startedOn,
    SubmittedAt: assessment.submittedAt && wholeSecond(assessment.submittedAt),
    Signature: assessment.signature,
    Wants: assessment.wants,
    NoStrengthsReason: assessment.noStrengthsReason,
    EnvironmentalFactors: environment.factors,
    Moving: environment.moving,
    NewEnvironment: environment.newEnvironment,
    HowExplained: understanding.howExplained,
    FormUsed: understanding.formUsed,
    HowChecked: understanding.howChecked,
    UnderstandingConfirmedOn: understanding.confirmedOn,
    CapacityRoute: understanding.capacityRoute,
  };
}

type Part =
  'outcomes' | 'strengths' | 'involved' | 'risks' | 'actions' | 'checklist' | 'agencyNotices';

/** An assessment without its parts, from its own item. */
export function assessmentFromRow(row: AssessmentRow): Omit<Assessment, Part> {
  return {
    key: row.RecordKey,
    person: row.PersonReference,
    revision: row.Revision,
    assessor: { id: row.AssessorId as StaffId, name: row.AssessorName },
    manager: row.ManagerId ? { id: row.ManagerId as StaffId, name: row.ManagerName } : null,
    team: row.Team,
    startedOn: row.StartedOn,
    submittedAt: row.SubmittedAt,
    signature: row.Signature,
    wants: row.Wants,
    noStrengthsReason: row.NoStrengthsReason,
    environment: {
      factors: row.EnvironmentalFactors,
      moving: row.Moving,
      newEnvironment: row.NewEnvironment,
    },
    understanding: {
      howExplained: row.HowExplained,
      formUsed: row.FormUsed,
      howChecked: row.HowChecked,
      confirmedOn: row.UnderstandingConfirmedOn,
      capacityRoute: row.CapacityRoute,
    },
  };
}
