declare const brand: unique symbol;

/** A plain value that only its own constructor may vouch for. */
export type Brand<Plain, Name extends string> = Plain & { readonly [brand]: Name };
