/** What a rule answers when it can refuse: an expected refusal is a value with a stable `code`, never an exception. */
export type Result<Value, Refusal extends { readonly code: string }> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal };

/** Wraps a value a rule accepted. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps the reason a rule refused. */
export function refuse<Refusal extends { readonly code: string }>(
  error: Refusal,
): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error };
}
