/** Freezes a record and everything in it that is not yet frozen. */
export function deepFreeze<T extends object>(value: T): T {
  Object.freeze(value);
  for (const key in value) {
    const member: unknown = value[key];
    // Checking the type first is faster than asking whether a string is frozen.
    if (typeof member === "object" && !Object.isFrozen(member)) deepFreeze(member as object);
  }
  return value;
}
