import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Person } from '#domain/person/person.ts';
import {
  londonDayOf,
  writeDay,
  writeTime,
  type CalendarDate,
} from '#domain/shared/calendar-date.ts';
import type { Task } from '#domain/task/task.ts';
import { besideTheForms, type BesideSection } from './beside-the-forms.ts';
import { evaluationFormModel, type EvaluationFormModel } from './evaluation-form-model.ts';
import { ratingFormModel, type RatingFormModel } from './rating-form-model.ts';

/** What the forms are made of. */
export interface FormsInput {
  readonly person: Person;
  readonly assessment: Assessment;
  readonly tasks: readonly Task[];
  /** The day the copy goes to the case folder; null for a copy that is only looked at. */
  readonly filedOn: CalendarDate | null;
}

/** Both forms filled in, in words alone: the Word file and the print view show the same. */
export interface FormsModel {
  readonly title: string;
  readonly reference: string;
  /** Whether this is a draft or a submitted revision, and when it was filed. */
  readonly standing: string;
  readonly rating: RatingFormModel;
  readonly evaluation: EvaluationFormModel;
  readonly beside: readonly BesideSection[];
}

/** Fills in both forms: they are two sides of one record (K-026). */
export function formsModel({ person, assessment, tasks, filedOn }: FormsInput): FormsModel {
  return {
    title: 'Risk rating and evaluation forms',
    reference: assessment.key,
    standing: [standing(assessment), filedOn && `Copy filed on ${writeDay(filedOn)}.`]
      .filter(Boolean)
      .join(' '),
    rating: ratingFormModel(assessment),
    evaluation: evaluationFormModel(person, assessment),
    beside: besideTheForms(person, assessment, tasks),
  };
}

function standing({ revision, submittedAt }: Assessment): string {
  if (submittedAt === null) return `Draft of revision ${revision}: not submitted.`;
  const day = writeDay(londonDayOf(submittedAt));
  return `Revision ${revision}, submitted on ${day} at ${writeTime(submittedAt)}.`;
}
