import { lookUpKey } from "../../../../library/text/look-up-key.ts";

/** A text without the words of some names, in any spelling. */
export function withoutNames(text: string, names: readonly (string | undefined)[]): string {
  const words = new Set(names.flatMap((name) => lookUpKey(name ?? "").split("-")));
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => (words.has(lookUpKey(word)) ? " " : word));
}
