import type { RulePage } from "../model/rule-page.ts";

const path = "missions/mule/mule-1.md";
const copyOf = "operators/carriers.md";

/** What is reported while seeds are read. */
export const readingRules: readonly RulePage[] = [
  {
    id: "folder",
    description: "A seed lies in the folder of its kind.",
    why: "The folder says which labels a seed has and what it becomes; links lead to it by that folder.",
    example: { copyOf, bad: "companies/hauliers.md", good: "operators/hauliers.md" },
  },
  {
    id: "duplicate-id",
    description: "A file is named after one entry: no two seeds of a kind have the same name.",
    why: "The file name is the id, wherever below the folder the file lies; of two, one would hide the other.",
    example: { copyOf, bad: "operators/old/carriers.md", good: "operators/old/hauliers.md" },
  },
  {
    id: "unreadable",
    description: "A seed is text.",
    why: "A NUL byte comes from a file that was cut or is no text; what stands behind it would be guessed at.",
    example: { path, bad: "Mule 1 brought\0hay.", good: "Mule 1 brought hay." },
  },
  {
    id: "title",
    description: "A seed begins with the name of the entry as its title, and has no other.",
    why: "The name is taken from there.",
    example: {
      path,
      bad: "Mule 1\n\n> First flight of the made-up ships",
      good: "# Mule 1\n\n> First flight of the made-up ships",
    },
  },
  {
    id: "header",
    description: "Between title and first section stand one line of description and links.",
    why: "The description is part of the record, and any other text there would be lost.",
    example: {
      path,
      bad: "> First flight of the made-up ships\n\nIt was built in a hurry.",
      good: "> First flight of the made-up ships",
    },
  },
  {
    id: "section",
    description: "Sections are those of the canonical form, in its order, once each.",
    why: "What stands in an unknown section is read by nobody.",
    example: { path, bad: "## Notable Fro", good: "## Notable For" },
  },
  {
    id: "fact-syntax",
    description: "A fact is one item of a list: a label in bold, a value, and brackets behind it.",
    why: "Only so can value, sources and doubts be told apart.",
    example: {
      path,
      bad: "- Serial number: 1 ([Almanac](https://almanac.example/1))",
      good: "- **Serial number**: 1 ([Almanac](https://almanac.example/1))",
    },
  },
  {
    id: "unknown-label",
    description: "A label is one of those that this kind of entry has.",
    why: "A misspelt label would leave a fact out in silence.",
    example: {
      path,
      bad: "- **Lauch date**: 2030-01-10T08:00:00Z",
      good: "- **Launch date**: 2030-01-10T08:00:00Z",
    },
  },
  {
    id: "faq-syntax",
    description:
      "A question is a heading that begins with Q:, and the paragraph below begins with A:.",
    why: "Each question becomes one of the article, with its answer.",
    example: {
      path,
      bad: "### What did it bring?\nHay.",
      good: "### Q: What did it bring?\nA: Hay.",
    },
  },
  {
    id: "prose-syntax",
    description: "Notable For is a list of points in bold, References a list of links.",
    why: "Each point and each link becomes one of the article.",
    example: {
      path,
      bad: "- First of its kind: nothing had flown before it.",
      good: "- **First of its kind**: nothing had flown before it.",
    },
  },
];
