declare const brand: unique symbol;

/**
 * A plain value that only its own constructor may vouch for. The name is a property of the brand, so that a value may
 * carry two: a person's reference is a record key as well.
 */
export type Brand<Plain, Name extends string> = Plain & {
  readonly [brand]: Readonly<Record<Name, true>>;
};
