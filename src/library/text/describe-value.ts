/** What kind of object a value is, whichever realm it comes from: `Object`, `Array`, `Date`. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A value as an error names it, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  return typeof value === "object" && value !== null
    ? "an object"
    : typeof value === "function" || typeof value === "symbol"
      ? `a ${typeof value}`
      : String(value);
}
