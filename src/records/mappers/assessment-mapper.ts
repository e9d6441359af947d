import type { Assessment } from '#domain/assessment/assessment.ts';
import type { DesiredRecord } from '../record.ts';
import { actionFromRecord, actionToRecord } from './action-mapper.ts';
import { agencyNoticeFromRecord, agencyNoticeToRecord } from './agency-notice-mapper.ts';
import { assessmentFromRow, assessmentToRow } from './assessment-row.ts';
import { checklistAnswerFromRecord, checklistAnswerToRecord } from './checklist-mapper.ts';
import { involvedFromRecord, involvedToRecord } from './involved-mapper.ts';
import { outcomeFromRecord, outcomeToRecord } from './outcome-mapper.ts';
import { recordsOf, type AnyRecord } from './records-of.ts';
import { riskFromRecord, riskToRecord } from './risk-mapper.ts';
import { strengthFromRecord, strengthToRecord } from './strength-mapper.ts';

/** An assessment as items: its own, then its parts. Moments are kept to the second. */
export function assessmentToRecords(assessment: Assessment): readonly DesiredRecord[] {
  return [
    { list: 'Assessments', key: assessment.key, row: assessmentToRow(assessment) },
    ...assessment.outcomes.map((outcome) => outcomeToRecord(assessment, outcome)),
    ...assessment.strengths.map((strength) => strengthToRecord(assessment, strength)),
    ...assessment.involved.map((involved) => involvedToRecord(assessment, involved)),
    ...assessment.risks.map((risk) => riskToRecord(assessment, risk)),
    ...assessment.actions.map((action) => actionToRecord(assessment, action)),
    ...assessment.checklist.map((answer) => checklistAnswerToRecord(assessment, answer)),
    ...assessment.agencyNotices.map((notice) => agencyNoticeToRecord(assessment, notice)),
  ];
}

/**
 * The assessment whose items the records are; those of other lists are left aside. Throws when the assessment's own item
 * is not among them, which is a mistake in our code.
 */
export function assessmentFromRecords(records: readonly AnyRecord[]): Assessment {
  const [own] = recordsOf(records, 'Assessments');
  if (!own) throw new Error('These records hold no assessment');
  return {
    ...assessmentFromRow(own.row),
    outcomes: recordsOf(records, 'Outcomes').map(outcomeFromRecord),
    strengths: recordsOf(records, 'Strengths').map(strengthFromRecord),
    involved: recordsOf(records, 'Involved').map(involvedFromRecord),
    risks: recordsOf(records, 'Risks').map(riskFromRecord),
    actions: recordsOf(records, 'Actions').map(actionFromRecord),
    checklist: recordsOf(records, 'Prompts').map(checklistAnswerFromRecord),
    agencyNotices: recordsOf(records, 'AgencyNotices').map(agencyNoticeFromRecord),
  };
}
