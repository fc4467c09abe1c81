/** Freezes a record and all inside it that is not frozen yet. */
export function deepFreeze<T extends object>(value: T): T {
  Object.freeze(value);
  for (const key in value) {
    const member: unknown = value[key];
    // To ask for the type first is faster than to ask whether a text is frozen.
    if (typeof member === "object" && !Object.isFrozen(member)) deepFreeze(member as object);
  }
  return value;
}
