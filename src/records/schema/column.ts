import type { CalendarDate, Instant } from '#domain/shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '#domain/shared/record-key.ts';

/** How a SharePoint column holds its value. `note` is multi-line text: never indexed, filtered or sorted. */
export type ColumnKind =
  'text' | 'note' | 'number' | 'boolean' | 'day' | 'moment' | 'choice' | 'choices';

/** Whose key a column holds. */
export type KeyKind = 'person' | 'assessment' | 'record';

/** One typed column of a list. `title` is what people read as the column's heading in SharePoint. */
export interface Column {
  readonly kind: ColumnKind;
  readonly title: string;
  /** Indexed columns are the only ones a query may filter on; 20 a list at most. */
  readonly indexed?: true;
  /** SharePoint refuses a second item with the same value; needs `indexed`. */
  readonly unique?: true;
  /** Every item has it: one without cannot be read. */
  readonly required?: true;
  /** The text is a record's key, and anything else cannot be read. */
  readonly key?: KeyKind;
  /** The record whose key it holds owns this one: they are kept or removed together. */
  readonly owner?: true;
  /** Largest number of characters: 255 for text, 63,999 for a note, unless set lower. */
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** The only numbers it may hold, where not every one from `min` to `max` is possible. */
  readonly values?: readonly number[];
  /** The note holds a set, one entry a line: people who change different entries do not collide. */
  readonly lines?: true;
  /**
   * Columns that mean one thing together. A conflict on any of them is a conflict on all, because a likelihood
   * from one person and an impact from another would be a score that nobody chose.
   */
  readonly unit?: string;
  /** Set by the app for finding and sorting; people are never asked to merge it. */
  readonly derived?: true;
  /** Says with what an item was written: goes with a change, and is never a change in itself. */
  readonly stamp?: true;
}

type Options = Omit<Column, 'kind' | 'title'>;

const make =
  <Kind extends ColumnKind>(kind: Kind) =>
  <const Given extends Options>(title: string, options?: Given) =>
    ({ kind, title, ...options }) as { kind: Kind; title: string } & Given;

/** One line, at most 255 characters. */
export const text = make('text');
/** Many lines, at most 63,999 characters. */
export const note = make('note');
/** A whole number within `min` and `max`. */
export const number = make('number');
/** Yes or no. */
export const boolean = make('boolean');
/** A day, kept without a time. */
export const day = make('day');
/** A moment in UTC, kept to the second as SharePoint does. */
export const moment = make('moment');

interface Choice<Words> {
  readonly kind: 'choice';
  readonly title: string;
  readonly choices: Words;
}

/** One of a fixed set of words. */
export function choice<const Words extends readonly string[]>(
  title: string,
  choices: Words,
): Choice<Words>;
export function choice<const Words extends readonly string[], const Given extends Options>(
  title: string,
  choices: Words,
  options: Given,
): Choice<Words> & Given;
export function choice(title: string, choices: readonly string[], options?: Options) {
  return { kind: 'choice', title, choices, ...options };
}

/** Any number of a fixed set of words. */
export function choices<const Words extends readonly string[]>(title: string, words: Words) {
  return { kind: 'choices', title, choices: words } as const;
}

/** What any column's value is once read. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a column that nobody filled in holds. */
export const emptyCells: Readonly<Record<ColumnKind, Cell>> = {
  text: '',
  note: '',
  number: null,
  boolean: false,
  day: null,
  moment: null,
  choice: null,
  choices: [],
};

interface Keys {
  readonly person: PersonReference;
  readonly assessment: AssessmentKey;
  readonly record: RecordKey;
}

type Unless<Given, Empty> = Given extends { required: true } ? never : Empty;

/** What a column's value is once read: empty text is `''`, everything else that is empty is `null`. */
export type ValueOf<Given> = Given extends { kind: 'text'; key: infer Kind extends KeyKind }
  ? Keys[Kind] | Unless<Given, ''>
  : Given extends { kind: 'text' | 'note' }
    ? string
    : Given extends { kind: 'number'; values: readonly (infer Value)[] }
      ? Value | Unless<Given, null>
      : Given extends { kind: 'number' }
        ? number | Unless<Given, null>
        : Given extends { kind: 'boolean' }
          ? boolean
          : Given extends { kind: 'day' }
            ? CalendarDate | Unless<Given, null>
            : Given extends { kind: 'moment' }
              ? Instant | Unless<Given, null>
              : Given extends { kind: 'choice'; choices: readonly (infer Word)[] }
                ? Word | Unless<Given, null>
                : Given extends { kind: 'choices'; choices: readonly (infer Word)[] }
                  ? readonly Word[]
                  : never;
