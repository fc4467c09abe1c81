import type { RulePage } from "../model/rule-page.ts";

const path = "missions/mule/mule-1.md";
const copyOf = "operators/carriers.md";

/** The rules that apply while seeds are read. */
export const readingRules: readonly RulePage[] = [
  {
    id: "folder",
    description: "A seed is in the folder of its kind.",
    why: "The folder determines which labels a seed can have and what it becomes, and links include it.",
    example: { copyOf, bad: "companies/hauliers.md", good: "operators/hauliers.md" },
  },
  {
    id: "file-name",
    description: "The name of a seed's file is an id and .md.",
    why: "The id is permanent and becomes the name of a constant, and links lead to the file by this name.",
    example: { copyOf, bad: "operators/Hauliers.md", good: "operators/hauliers.md" },
  },
  {
    id: "duplicate-id",
    description: "No two seeds of a kind have the same file name.",
    why: "The file name is the id, whatever subfolder the file is in; one of two entries with the same id would hide the other.",
    example: { copyOf, bad: "operators/old/carriers.md", good: "operators/old/hauliers.md" },
  },
  {
    id: "unreadable",
    description: "A seed is plain text in UTF-8.",
    why: "A NUL byte or a byte that is not UTF-8 means that the file is damaged, is in another encoding or is not text, and anything in it would be a guess.",
    example: { path, bad: "Mule 1 brought\0hay.", good: "Mule 1 brought hay." },
  },
  {
    id: "title",
    description: "A seed begins with the name of the entry as its title, and has no other title.",
    why: "The name of the entry is taken from its title.",
    example: {
      path,
      bad: "Mule 1\n\n> First flight of the made-up ships",
      good: "# Mule 1\n\n> First flight of the made-up ships",
    },
  },
  {
    id: "header",
    description:
      "Between the title and the first section there is only a one-line description and links.",
    why: "The description is part of the record; any other text there would be lost.",
    example: {
      path,
      bad: "> First flight of the made-up ships\n\nIt was built in a hurry.",
      good: "> First flight of the made-up ships",
    },
  },
  {
    id: "section",
    description: "The sections are those of the canonical form, in its order, each at most once.",
    why: "Nothing reads the text of an unknown section.",
    example: { path, bad: "## Notable Fro", good: "## Notable For" },
  },
  {
    id: "fact-syntax",
    description: "A fact is a list item: a label in bold, a value, and optional brackets after it.",
    why: "Without this form, the value can't be separated from its sources and doubts.",
    example: {
      path,
      bad: "- Serial number: 1 ([Almanac](https://almanac.example/1))",
      good: "- **Serial number**: 1 ([Almanac](https://almanac.example/1))",
    },
  },
  {
    id: "unknown-label",
    description: "A label is one of those defined for this kind of entry.",
    why: "A fact with a misspelt label would silently be left out.",
    example: {
      path,
      bad: "- **Lauch date**: 2030-01-10T08:00:00Z",
      good: "- **Launch date**: 2030-01-10T08:00:00Z",
    },
  },
  {
    id: "faq-syntax",
    description:
      "A question is a heading that begins with Q:, and the paragraph below it begins with A:.",
    why: "Each question and its answer become part of the article.",
    example: {
      path,
      bad: "### What did it bring?\nHay.",
      good: "### Q: What did it bring?\nA: Hay.",
    },
  },
  {
    id: "prose-syntax",
    description: "Notable For is a list of points in bold, and References is a list of links.",
    why: "Each point and each link becomes part of the article.",
    example: {
      path,
      bad: "- First of its kind: nothing had flown before it.",
      good: "- **First of its kind**: nothing had flown before it.",
    },
  },
];
