import { PLACEHOLDER } from "../../model/seed.ts";
import type { ImportedProse } from "../entry/prose.ts";
import { inBrackets } from "./citations.ts";

/** The description, or the first sentence of the summary; … where an entry has neither. */
export function descriptionOf({ description, summary }: ImportedProse): string {
  const [sentence = ""] =
    /^[^\n]{1,300}?(?:[.!?](?=\s|$)|$)/.exec(summary.replaceAll(/[\\*_[\]`]/g, "")) ?? [];
  const line = (description || sentence.replace(/\.$/, "")).replaceAll(/\s+/g, " ").trim();
  return inBrackets(line) === "" ? PLACEHOLDER : line;
}
