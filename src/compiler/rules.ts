import { rules } from "./check/index.ts";
import { staleException } from "./check/stale-exception.ts";
import type { RulePage } from "./model/rule-page.ts";
import { readingRules } from "./read/rules.ts";
import { validationRules } from "./validate/rules.ts";

/** All rules that findings name, in the order in which they are applied. */
export const ruleGroups: Readonly<Record<string, readonly RulePage[]>> = {
  "How a seed is written": readingRules,
  "What a value is": validationRules,
  "What fits together": [...rules, staleException],
};
