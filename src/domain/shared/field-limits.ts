import type { FieldId } from './field-id.ts';

/** Longest text a SharePoint column holds, in characters: a name, one line, many lines. */
export const textLimits = { name: 120, line: 255, note: 63_999 } as const;

type Length = keyof typeof textLimits;

/** Every field that holds typed text. Fields left out are chosen, dated or lists of rows. */
const lengths = {
  'person.given-name': 'name',
  'person.family-name': 'name',
  'person.preferred-name': 'name',
  'person.team': 'name',
  'person.what-matters': 'note',
  'person.communication': 'note',
  'assessment.wants': 'note',
  'assessment.no-strengths-reason': 'note',
  'assessment.environmental-factors': 'note',
  'assessment.new-environment': 'note',
  'assessment.how-explained': 'note',
  'assessment.form-used': 'note',
  'assessment.how-checked': 'note',
  'assessment.capacity-route': 'note',
  'assessment.checklist': 'note',
  'assessment.signature': 'line',
  'outcome.words': 'note',
  'strength.description': 'note',
  'involved.who': 'line',
  'involved.how': 'note',
  'involved.absence-reason': 'note',
  'agency-notice.agency': 'line',
  'agency-notice.told-by': 'line',
  'agency-notice.reply': 'note',
  'risk.what-can-happen': 'note',
  'risk.how-it-can-happen': 'note',
  'risk.effect-on-outcome': 'note',
  'risk.risk-of-not-doing': 'note',
  'risk.weighing': 'note',
  'risk.safeguarding-issues': 'note',
  'risk.person-view': 'note',
  'risk.timescale-reason': 'note',
  'risk.resulting-reason': 'note',
  'risk.monitoring-how': 'note',
  'risk.monitoring-how-often': 'line',
  'risk.gain-sought': 'note',
  'risk.reasoned-case': 'note',
  'risk.closed-reason': 'note',
  'action.what': 'note',
  'action.who': 'line',
  'action.outcome-sought': 'note',
  'concern.what': 'note',
  'concern.told-whom': 'line',
  'concern.reference': 'line',
  'task.note': 'note',
} as const satisfies Partial<Record<FieldId, Length>>;

/** A field that holds typed text. */
export type TextFieldId = keyof typeof lengths;

export const textFieldIds = Object.keys(lengths) as readonly TextFieldId[];

/** The most characters a field holds. */
export function textLimitOf(field: TextFieldId): number {
  return textLimits[lengths[field]];
}

/** Whether a text is longer than its limit. Counted as SharePoint does, in UTF-16 units. */
export function tooLong(text: string, limit: number): boolean {
  return text.length > limit;
}
