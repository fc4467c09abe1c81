import { documentRules } from "./rules/document.ts";
import { factRules } from "./rules/facts.ts";
import { mergeRules } from "./rules/merge.ts";
import { proseRules } from "./rules/prose.ts";

/** All rules of the lenient reader and the import, in the order of reading. */
export const importRules = [...documentRules, ...factRules, ...proseRules, ...mergeRules] as const;

export type ImportRuleId = (typeof importRules)[number]["id"];
