import type { ImportRule } from "./import-rule.ts";

const launched = "- **Launch date**: 2030-01-10T08:00:00Z";

/** Rules about what becomes of the record. */
export const mergeRules = [
  {
    id: "conflict",
    severity: "warning",
    description:
      "Two values disagree. The first one stays, the other is written beside it as disputed.",
    example: { bad: "- **Cargo**: 900 kg", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "disputed-already",
    severity: "info",
    description: "A value disagrees with the record, which knows it and says why it is not kept.",
    example: { bad: "- **Launch date**: 2030-01-10T08:01Z", good: launched },
  },
  {
    id: "precision",
    severity: "info",
    description: "Two values agree, but one is less precise. The record keeps its own.",
    example: { bad: "- **Launch date**: 10 January 2030", good: launched },
  },
  {
    id: "prose-kept",
    severity: "info",
    description: "The record has its own text for a section. That of the entry is left aside.",
    example: { bad: "Mule 1 came with hay.", good: "Mule 1 brought hay." },
  },
  {
    id: "unfit",
    severity: "warning",
    description:
      "A fact contradicts the others, so that a seed can't hold it: a failure of a flight that succeeded. Its text goes to the body.",
    example: {
      bad: "- **Outcome**: success\n- **Failure cause**: mice",
      good: "- **Outcome**: success",
    },
  },
  {
    id: "derived",
    severity: "info",
    description: "What an entry does not say was derived from what it says.",
    example: { bad: "- **Outcome**: A great success", good: "- **Outcome**: success" },
  },
] as const satisfies readonly ImportRule[];
