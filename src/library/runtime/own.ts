/**
 * Marks a flight or entity as yours: `defineMission` and the modules of `resupply compile` set it.
 * The symbol is global, so that copies of the package recognise each other's marks.
 */
export const own: unique symbol = /* @__PURE__ */ Symbol.for("resupply.own");

/** Freezes a record and everything in it, and marks what has an id and was not yet frozen. */
export function claim<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  if ("id" in value) Reflect.defineProperty(value, own, { value: true });
  for (const member of Object.values(Object.freeze(value))) {
    if (typeof member === "object" && member !== null) claim(member as object);
  }
  return value;
}
