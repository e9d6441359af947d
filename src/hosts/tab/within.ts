/** What `within` answers when nothing came in time. */
export const tooLate = Symbol('too late');

/** The promise's value if it comes within `ms`, otherwise `tooLate`; a later failure is of no interest any more. */
export async function within<Value>(
  ms: number,
  promise: Promise<Value>,
): Promise<Value | typeof tooLate> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<typeof tooLate>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
