import type { ImportRule } from "./import-rule.ts";

const questions = "### Q: What did it bring?\nA: Hay.";

/** Rules about text and sources. */
export const proseRules = [
  {
    id: "mixed-script",
    severity: "warning",
    description:
      "A word mixes Latin and Cyrillic letters that look alike. It is kept as it is; the corrected form is suggested.",
    example: {
      bad: "- **Aliases**: Мyл-1",
      good: "- **Aliases**: Мул-1",
    },
  },
  {
    id: "citation-mark",
    severity: "info",
    description: "A mark like 【source】 or [2] leads nowhere. It is left out.",
    example: { bad: "- **Cargo**: 1000 kg【source】", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "image",
    severity: "info",
    description: "An image is left out: a seed holds text.",
    example: {
      bad: "![The ship](https://pictures.example/1.jpg)\n\n## Summary",
      good: "## Summary",
    },
  },
  {
    id: "markup",
    severity: "info",
    description: "HTML, code or a box is not part of a seed. Its text goes to the body.",
    example: { bad: "- **Cargo**: <b>1000 kg</b>", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "faq",
    severity: "warning",
    description:
      "A question has no answer, or text among the questions belongs to none. It goes to the body.",
    example: { bad: "### Q: What did it bring?", good: questions },
  },
  {
    id: "reference",
    severity: "warning",
    description:
      "A reference has no address, and no known source has its name. It goes to the body.",
    example: { bad: "1. Nobody's diary", good: "1. Gazette" },
  },
  {
    id: "unknown-source",
    severity: "info",
    description:
      "An address belongs to no source under seeds/sources. The link is removed; a fact cites the entry instead.",
    example: {
      bad: "1. [A diary](https://diary.example/)",
      good: "1. Gazette",
    },
  },
  {
    id: "no-address",
    severity: "warning",
    description: "The entry does not say where it was published, so that nothing can cite it.",
    example: { bad: "", good: "**Source**: https://entries.example/entity/mule-1" },
  },
] as const satisfies readonly ImportRule[];
