import type { FieldId } from './field-id.ts';

/** A field that stops a record from being kept, and why. */
export interface FieldProblem<Code extends string> {
  readonly field: FieldId;
  readonly code: Code;
}
