import { isBlank } from '../shared/blank.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { Risk } from './assessment.ts';

/** Closes a risk that no longer stands; its record stays, and the overall rating is taken without it (K-025). */
export function closeRisk(
  risk: Risk,
  { reason, on }: { readonly reason: string; readonly on: CalendarDate },
): Result<Risk, { readonly code: 'reason-missing' | 'already-closed' }> {
  if (risk.closedOn !== null) return refuse({ code: 'already-closed' });
  if (isBlank(reason)) return refuse({ code: 'reason-missing' });
  return ok({ ...risk, closedOn: on, closedReason: reason });
}

/** Opens a closed risk again as it was. */
export function reopenRisk(risk: Risk): Result<Risk, { readonly code: 'not-closed' }> {
  if (risk.closedOn === null) return refuse({ code: 'not-closed' });
  return ok({ ...risk, closedOn: null, closedReason: '' });
}
