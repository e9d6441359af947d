import type { Assessment } from '#domain/assessment/assessment.ts';
import { unmetGates, type GateCode } from '#domain/assessment/submission-gates.ts';
import type { CalendarDate } from '#domain/shared/calendar-date.ts';
import { aCompleteAssessment, someDay } from './assessment-builder.ts';

/** The codes of what an assessment still lacks on a day. */
export function codesOf(
  assessment: Assessment,
  today: CalendarDate = someDay,
): readonly GateCode[] {
  return unmetGates(assessment, { today }).map((gate) => gate.code);
}

/** What is still lacking when an otherwise complete assessment differs in `overrides`. */
export function codesWith(
  overrides: Partial<Assessment>,
  today: CalendarDate = someDay,
): readonly GateCode[] {
  return codesOf(aCompleteAssessment(overrides), today);
}
