/**
 * Freezes a record and all inside it. It is part of every bundle that holds a constant, and so as
 * short as can be: only strings have `trim`, and only they must not be taken apart.
 */
export const freeze = <T>(value: T): T => {
  (value as string).trim || Object.values(value as object).map(freeze);
  return Object.freeze(value);
};
