import { isBlank } from '../shared/blank.ts';
import type { CalendarDate, Instant } from '../shared/calendar-date.ts';
import { textLimitOf, tooLong, type TextFieldId } from '../shared/field-limits.ts';
import type { FieldProblem } from '../shared/field-problem.ts';
import {
  fixedKeyUnder,
  type AssessmentKey,
  type PersonReference,
  type RecordKey,
} from '../shared/record-key.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { StaffMember } from '../shared/staff-member.ts';
import type { Task } from '../task/task.ts';
import type { SafeguardingConcern } from './concern.ts';

/** What a practitioner says when raising a concern. */
export interface ConcernInput {
  readonly key: RecordKey;
  readonly person: PersonReference;
  /** The assessment it was raised from; null when raised elsewhere. */
  readonly assessment: AssessmentKey | null;
  readonly what: string;
  readonly toldWhom: string;
  readonly reference: string;
}

/**
 * Records a safeguarding concern (K-010). Only what is worrying must be written: whom else was told and the safeguarding
 * team's reference may follow, because nothing may stand in the way of raising one.
 */
export function raiseConcern(input: ConcernInput): Result<
  SafeguardingConcern,
  {
    readonly code: 'fields';
    readonly problems: readonly FieldProblem<'missing' | 'too-long'>[];
  }
> {
  const texts: readonly (readonly [TextFieldId, string])[] = [
    ['concern.what', input.what],
    ['concern.told-whom', input.toldWhom],
    ['concern.reference', input.reference],
  ];
  const problems: FieldProblem<'missing' | 'too-long'>[] = texts
    .filter(([field, text]) => tooLong(text, textLimitOf(field)))
    .map(([field]) => ({ field, code: 'too-long' }));
  if (isBlank(input.what)) problems.push({ field: 'concern.what', code: 'missing' });
  return problems.length > 0 ? refuse({ code: 'fields', problems }) : ok({ ...input });
}

/**
 * The task that tells the manager of a concern at once (K-010), the same each time it is worked out. Where the directory
 * names no manager, whoever raised it is asked to take it to one.
 */
export function concernTask(
  concern: SafeguardingConcern,
  asked: {
    readonly manager: StaffMember | null;
    readonly raisedBy: StaffMember;
    readonly now: Instant;
    readonly today: CalendarDate;
  },
): Task {
  return {
    key: fixedKeyUnder(concern.key, 'TASK'),
    kind: 'safeguarding-concern',
    person: concern.person,
    assessment: concern.assessment,
    about: concern.key,
    involved: null,
    openFor: (asked.manager ?? asked.raisedBy).id,
    level: null,
    score: null,
    openedAt: asked.now,
    dueOn: asked.today,
    doneAt: null,
    doneBy: '',
    note: '',
  };
}
