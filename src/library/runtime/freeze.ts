/**
 * Freezes a record and everything in it. Every bundle with a constant contains it, so it is as short as
 * possible: only strings have `trim`, and only they must not be taken apart.
 */
export const freeze = <T>(value: T): T => {
  (value as string).trim || Object.values(value as object).map(freeze);
  return Object.freeze(value);
};
