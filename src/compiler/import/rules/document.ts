import type { ImportRule } from "./import-rule.ts";

const launched = "- **Launch date**: 2030-01-10T08:00:00Z";
const json = '```json\n{ "name": "Mule 1" }\n```';

/** Rules about the document: its text, its JSON and its sections. */
export const documentRules = [
  {
    id: "unreadable",
    severity: "warning",
    description:
      "A NUL byte, half a character, or a passage too crowded or too deep to be read. It is replaced or left out.",
    example: { bad: "Mule 1 brought\0hay.", good: "Mule 1 brought hay.", also: ["prose-kept"] },
  },
  {
    id: "unclosed-fence",
    severity: "warning",
    description:
      "A code fence is never closed and swallows what follows. The JSON and the sections after it are still read.",
    example: { bad: '```json\n{ "name": "Mule 1" }', good: json },
  },
  {
    id: "unclosed-comment",
    severity: "warning",
    description: "A comment is never closed. All that follows it is left out.",
    example: { bad: "1. Gazette\n\n<!-- the hay was dry", good: "1. Gazette" },
  },
  {
    id: "hidden",
    severity: "info",
    description: "Text is struck out or commented out. It is left out.",
    example: { bad: "- **Cargo**: ~~900 kg~~ 1000 kg", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "broken-json",
    severity: "warning",
    description: "The JSON does not parse, so that nothing is taken from it.",
    example: { bad: '```json\n{ "name": "Mule 1", }\n```', good: json },
  },
  {
    id: "front-matter",
    severity: "warning",
    description:
      "The front matter does not parse as YAML with keys and values, so that nothing is taken from it.",
    example: {
      bad: "---\nname: [Mule 1\n---\n\n# Mule 1",
      good: "# Mule 1",
    },
  },
  {
    id: "contradiction",
    severity: "warning",
    description:
      "The JSON contradicts the entry itself. The entry is believed; another identifier is written as disputed.",
    example: { bad: '```json\n{ "name": "Mule 2" }\n```', good: json },
  },
  {
    id: "title",
    severity: "warning",
    description: "The entry has no title. Its name is taken from the JSON or from the file.",
    example: { bad: "> First flight", good: "# Mule 1\n\n> First flight" },
  },
  {
    id: "preamble",
    severity: "info",
    description:
      "Text that speaks to the reader comes before the first section or at the end. It is left out.",
    example: {
      bad: "Here's the structured knowledge entry for Mule 1:\n\n## Summary",
      good: "## Summary",
    },
  },
  {
    id: "missing-section",
    severity: "info",
    description: "A section that entries have is missing, or is empty.",
    example: { bad: "", good: "## Summary\n\nMule 1 brought hay." },
  },
  {
    id: "unknown-section",
    severity: "info",
    description: "Entries do not have a section of this name. It goes to the body.",
    example: {
      bad: "## Trivia\n\nThe hay was dry.",
      good: "## Body\n\n### Trivia\n\nThe hay was dry.",
      before: "## FAQs",
    },
  },
  {
    id: "repeated-section",
    severity: "info",
    description: "A section is repeated. The two are read as one.",
    example: {
      bad: `## Key Facts\n\n${launched}\n\n## Key Facts`,
      good: `## Key Facts\n\n${launched}`,
    },
  },
  {
    id: "second-entry",
    severity: "warning",
    description: "Another entry begins in the same file. It is not read; each entry is a file.",
    example: {
      bad: "# Mule 2\n\n## Summary\n\nLost on the way.",
      good: "## Body\n\n### Mule 2\n\nLost on the way.",
      before: "## References",
    },
  },
] as const satisfies readonly ImportRule[];
