import type { RulePage } from "../model/rule-page.ts";

/** What is reported of exceptions, when all rules were applied. */
export const staleException: RulePage = {
  id: "stale-exception",
  description: "An exception names a rule that the entry breaks.",
  why: "An exception that is not needed any more would hide the next mistake.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Followed by**: [Mule 2](mule-2.md)\n- **Exception**: port-free: it hung on the module",
    good: "- **Followed by**: [Mule 2](mule-2.md)",
  },
};
