import { scoreAndLevel } from '#domain/assessment/risk-level.ts';
import { isBlank } from '#domain/shared/blank.ts';
import { completeRating, type DraftRating } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';
import { impactName } from '#content/scales/impact-scale.ts';
import { likelihoodName } from '#content/scales/likelihood-scale.ts';

/** A piece of a form: what it is, and what was written. The label is empty where the column or heading says it. */
export interface Passage {
  readonly label: string;
  readonly text: string;
}

/** What stands where something was not filled in, so that a gap on paper is seen to be one. */
const notRecorded = 'Not recorded';

/** A field that always has its place on the paper. */
export function passage(label: string, text: string): Passage {
  return { label, text: isBlank(text) ? notRecorded : text.trim() };
}

/** A field that takes no place while it is empty. */
export function passageIfWritten(label: string, text: string): readonly Passage[] {
  return isBlank(text) ? [] : [passage(label, text)];
}

/** `20 High`, then `Very likely × Serious`: a rating as the forms give it. */
export function ratingPassages(draft: DraftRating): readonly Passage[] {
  const rating = completeRating(draft);
  const reached = scoreAndLevel(draft);
  if (rating === null || reached === null) return [passage('', 'Not rated yet')];
  return [
    passage('', `${reached.score} ${levels[reached.level].word}`),
    passage('', `${likelihoodName(rating.likelihood)} × ${impactName(rating.impact)}`),
  ];
}

/** The same on one line: `20 High (Very likely × Serious)`; empty while unrated. */
export function ratingOnOneLine(draft: DraftRating): string {
  if (completeRating(draft) === null) return '';
  const [scored, chosen] = ratingPassages(draft);
  return `${scored?.text ?? ''} (${chosen?.text ?? ''})`;
}

/** `1`, `1 and 3`, `1, 2 and 3`. */
export function listInWords(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  if (items.length < 2) return String(last ?? '');
  return `${items.slice(0, -1).join(', ')} and ${String(last)}`;
}
