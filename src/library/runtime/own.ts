/**
 * Marks a flight or entity as yours: `defineMission` and the modules of `resupply compile` set it.
 * The symbol is registered, so that each copy of the package knows the marks of the others.
 */
export const own: unique symbol = /* @__PURE__ */ Symbol.for("resupply.own");

/** Freezes a record with all inside it, and marks what has an id and was not frozen before. */
export function claim<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  if ("id" in value) Reflect.defineProperty(value, own, { value: true });
  for (const member of Object.values(Object.freeze(value))) {
    if (typeof member === "object" && member !== null) claim(member as object);
  }
  return value;
}
