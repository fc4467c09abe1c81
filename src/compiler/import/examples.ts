import type { ImportRuleId } from "./rules.ts";

/**
 * A passage of a published entry of which the rule tells, and one of which nothing is told. Tests try
 * them in an entry about a made-up world.
 */
export interface ImportExample {
  readonly bad: string;
  readonly good: string;
  /** What the passage stands before in the entry of the tests; it has the good passage in it, where not told. */
  readonly before?: string;
  /** What else can't but be told of the bad passage. */
  readonly also?: readonly ImportRuleId[];
}

const launched = "- **Launch date**: 2030-01-10T08:00:00Z";
const json = '```json\n{ "name": "Mule 1" }\n```';
const questions = "### Q: What did it bring?\nA: Hay.";

/** What each rule of the import is about, in the words of an entry. */
export const importExamples: Readonly<Record<ImportRuleId, ImportExample>> = {
  unreadable: { bad: "Mule 1 brought\0hay.", good: "Mule 1 brought hay.", also: ["prose-kept"] },
  "unclosed-fence": { bad: '```json\n{ "name": "Mule 1" }', good: json },
  "broken-json": { bad: '```json\n{ "name": "Mule 1", }\n```', good: json },
  contradiction: { bad: '```json\n{ "name": "Mule 2" }\n```', good: json },
  title: { bad: "> First flight", good: "# Mule 1\n\n> First flight" },
  preamble: {
    bad: "Here's the structured knowledge entry for Mule 1:\n\n## Summary",
    good: "## Summary",
  },
  "missing-section": { bad: "", good: "## Summary\n\nMule 1 brought hay." },
  "unknown-section": {
    bad: "## Trivia\n\nThe hay was dry.",
    good: "## Body\n\n### Trivia\n\nThe hay was dry.",
    before: "## FAQs",
  },
  "repeated-section": {
    bad: `## Key Facts\n\n${launched}\n\n## Key Facts`,
    good: `## Key Facts\n\n${launched}`,
  },
  "second-entry": {
    bad: "# Mule 2\n\n## Summary\n\nLost on the way.",
    good: "## Body\n\n### Mule 2\n\nLost on the way.",
    before: "## References",
  },
  "unknown-label": {
    bad: "- **Lunch date**: 2030-01-10T08:00:00Z",
    good: launched,
  },
  "no-label": { bad: "- The hay was dry.", good: launched },
  "no-field": { bad: `${launched}\n- **Country**: Nowhere`, good: launched },
  "no-value": { bad: "- **Launch date**: unknown", good: launched },
  "unreadable-value": { bad: "- **Launch date**: in the morning", good: launched },
  "ambiguous-date": { bad: "- **Launch date**: 10/01/2030", good: launched },
  unit: { bad: "- **Cargo**: 2,205 lb", good: "- **Cargo**: 1000 kg" },
  approximate: { bad: "- **Cargo**: about 1000 kg", good: "- **Cargo**: 1000 kg" },
  "extra-text": {
    bad: "- **Launch vehicle**: Cart 2.1, with four wheels",
    good: "- **Launch vehicle**: Cart 2.1",
  },
  "unknown-entity": {
    bad: "- **Operator**: Careers",
    good: "- **Operator**: Carriers",
    also: ["conflict"],
  },
  "imprecise-site": {
    bad: "- **Launch site**: Meadow",
    good: "- **Launch site**: Meadow 1",
    also: ["precision"],
  },
  assumed: {
    bad: "- **Operator**: Carriers (assumed, as for the others)",
    good: "- **Operator**: Carriers",
  },
  "mixed-script": {
    bad: "- **Aliases**: Мyл-1",
    good: "- **Aliases**: Мул-1",
  },
  "citation-mark": { bad: "- **Cargo**: 1000 kg【source】", good: "- **Cargo**: 1000 kg" },
  image: {
    bad: "![The ship](https://pictures.example/1.jpg)\n\n## Summary",
    good: "## Summary",
  },
  markup: { bad: "- **Cargo**: <b>1000 kg</b>", good: "- **Cargo**: 1000 kg" },
  faq: { bad: "### Q: What did it bring?", good: questions },
  reference: { bad: "1. Nobody's diary", good: "1. Gazette" },
  "unknown-source": {
    bad: "1. [A diary](https://diary.example/)",
    good: "1. Gazette",
  },
  "no-address": { bad: "", good: "**Source**: https://entries.example/entity/mule-1" },
  conflict: { bad: "- **Cargo**: 900 kg", good: "- **Cargo**: 1000 kg" },
  "disputed-already": { bad: "- **Launch date**: 2030-01-10T08:01Z", good: launched },
  precision: { bad: "- **Launch date**: 10 January 2030", good: launched },
  "prose-kept": { bad: "Mule 1 came with hay.", good: "Mule 1 brought hay." },
  derived: { bad: "- **Outcome**: A great success", good: "- **Outcome**: success" },
};
