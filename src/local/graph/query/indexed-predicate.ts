import type { IndexValue } from '../columns/index-value.ts';

/** Operators that Graph documents for list items. */
export type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'startswith';

export interface Comparison {
  readonly operator: Operator;
  readonly value: IndexValue;
}

/** What a filter asks of one indexed column; several comparisons must all hold. */
export interface IndexedPredicate {
  readonly column: string;
  readonly comparisons: readonly Comparison[];
}

/** A predicate as SQL over `indexed_value.value`, and what it is filled with. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly IndexValue[];
}

/** Above every text that starts with the same characters. */
const afterAllText = '\u{10FFFF}';

const conditions: Readonly<Record<Operator, (value: IndexValue) => Condition>> = {
  eq: (value) => ({ sql: 'value = ?', values: [value] }),
  ne: (value) => ({ sql: 'value = ?', values: [value] }),
  lt: (value) => ({ sql: 'value < ?', values: [value] }),
  le: (value) => ({ sql: 'value <= ?', values: [value] }),
  gt: (value) => ({ sql: 'value > ?', values: [value] }),
  ge: (value) => ({ sql: 'value >= ?', values: [value] }),
  startswith: (value) => ({
    sql: 'value >= ? and value < ?',
    values: [value, `${value}${afterAllText}`],
  }),
};

/** SharePoint counts an item without a value as unlike every value, so `ne` is all items but those that match. */
export function isNegative(predicate: IndexedPredicate): boolean {
  return predicate.comparisons.some(({ operator }) => operator === 'ne');
}

export function conditionOf(predicate: IndexedPredicate): Condition {
  const parts = predicate.comparisons.map(({ operator, value }) => conditions[operator](value));
  return {
    sql: parts.map(({ sql }) => sql).join(' and '),
    values: parts.flatMap(({ values }) => values),
  };
}
