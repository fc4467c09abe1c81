import { nearest } from "../../library/text/nearest.ts";
import type { Field } from "../fields/index.ts";
import { remembering } from "./remember.ts";

const found = new WeakMap<readonly Field[], (label: string) => { readonly label: string }>();

/** The label nearest to one that is none of some fields; looked for once, however often it is written. */
export function nearestLabel(fields: readonly Field[], written: string): string {
  let find = found.get(fields);
  if (find === undefined) {
    const labels = fields.map(({ label }) => label);
    find = remembering((text) => ({ label: nearest(text, labels, 1)[0] ?? "" }));
    found.set(fields, find);
  }
  return find(written).label;
}
