/** How a SharePoint column holds its value. `note` is multi-line text: never indexed, filtered or sorted. */
export type ColumnKind =
  'text' | 'note' | 'number' | 'boolean' | 'day' | 'moment' | 'choice' | 'choices';

/** One typed column of a list. `title` is what people read as the column's heading in SharePoint. */
export interface Column {
  readonly kind: ColumnKind;
  readonly title: string;
  /** Indexed columns are the only ones a query may filter on; 20 a list at most. */
  readonly indexed?: true;
  /** SharePoint refuses a second item with the same value; needs `indexed`. */
  readonly unique?: true;
  /** Largest number of characters: 255 for text, 63,999 for a note, unless set lower. */
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /**
   * Columns that mean one thing together. A conflict on any of them is a conflict on all, because a likelihood
   * from one person and an impact from another would be a score that nobody chose.
   */
  readonly unit?: string;
  /** Set by the app for finding and sorting; people are never asked to merge it. */
  readonly derived?: true;
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
/** A moment in UTC. */
export const moment = make('moment');

/** One of a fixed set of words. */
export function choice<const Words extends readonly string[]>(
  title: string,
  choices: Words,
  options?: Options,
) {
  return { kind: 'choice', title, choices, ...options } as const;
}

/** Any number of a fixed set of words. */
export function choices<const Words extends readonly string[]>(title: string, words: Words) {
  return { kind: 'choices', title, choices: words } as const;
}

/** What a column's value is once read: empty text is `''`, everything else that is empty is `null`. */
export type ValueOf<Given> = Given extends { kind: 'text' | 'note' }
  ? string
  : Given extends { kind: 'number' }
    ? number | null
    : Given extends { kind: 'boolean' }
      ? boolean
      : Given extends { kind: 'day' | 'moment' }
        ? string | null
        : Given extends { kind: 'choice'; choices: readonly (infer Word)[] }
          ? Word | null
          : Given extends { kind: 'choices'; choices: readonly (infer Word)[] }
            ? readonly Word[]
            : never;
