import { LONGEST_LABEL } from "../limits.ts";

/** A label as it is looked up: it ignores case, marks, hyphens and text in brackets. */
export function labelKey(label: string): string {
  return label
    .slice(0, LONGEST_LABEL)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\([^()]*\)/g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
