import { rules } from "./check/index.ts";
import { staleException } from "./check/stale-exception.ts";
import type { RulePage } from "./model/rule-page.ts";
import { readingRules } from "./read/rules.ts";
import { validationRules } from "./validate/rules.ts";

/** All rules that findings refer to, in the order in which they are applied. */
export const ruleGroups: Readonly<Record<string, readonly RulePage[]>> = {
  "The form of a seed": readingRules,
  "Values and facts": validationRules,
  Consistency: [...rules, staleException],
};
