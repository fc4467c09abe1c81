import { shown, tagOf } from "./describe-value.ts";
import { nearest } from "./nearest.ts";

/** Options are a plain object with known keys; `wanted` says which function takes which. */
export function checkOptions(options: unknown, keys: readonly string[], wanted: string): void {
  // A promise, a list or URLSearchParams has no key of its own, and would ask for nothing.
  if (tagOf(options) !== "Object") throw new TypeError(`${wanted}, not ${shown(options)}`);
  for (const key of Object.keys(options as object)) {
    if (keys.includes(key)) continue;
    const known = nearest(key, keys, keys.length).join(", ");
    throw new TypeError(`${wanted}; ${shown(key)} is not one of its keys: ${known}`);
  }
}
