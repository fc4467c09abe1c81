import { shown, tagOf } from "./describe-value.ts";
import { nearest } from "./nearest.ts";

/** Checks that options are a plain object with known keys; `wanted` says what the function takes. */
export function checkOptions(options: unknown, keys: readonly string[], wanted: string): void {
  // Promises, arrays and URLSearchParams have no keys of their own, and would be read as no options.
  if (tagOf(options) !== "Object") throw new TypeError(`${wanted}, not ${shown(options)}`);
  for (const key of Object.keys(options as object)) {
    if (keys.includes(key)) continue;
    const known = nearest(key, keys, keys.length).join(", ");
    throw new TypeError(`${wanted}; ${shown(key)} is not one of its keys: ${known}`);
  }
}
