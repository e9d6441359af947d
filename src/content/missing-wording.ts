import type { MissingCode } from '#domain/assessment/case-completeness.ts';

/** What a case file still lacks, in words (K-116). */
export const missingWording = {
  'no-submitted-assessment': 'No assessment has been submitted yet.',
  'draft-left-open': 'This draft has been open for a long time.',
  'copy-not-filed': 'No copy of the submitted forms is on file.',
  'monitoring-missing': 'It is not recorded how this risk is monitored.',
  'agency-not-told': 'An agency has still to be told.',
  'high-risk-unanswered': 'The manager has not yet answered a high risk.',
  'authorisation-open': 'A high short-term risk is not yet authorised.',
  'concern-unanswered': 'The manager has not yet answered a safeguarding concern.',
  'alert-unanswered': 'Health and Safety has not yet answered an alert.',
  'person-not-told': 'Someone involved has still to be told of possible extreme harm.',
} as const satisfies Record<MissingCode, string>;
