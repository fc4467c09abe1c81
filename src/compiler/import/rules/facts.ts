import type { ImportRule } from "./import-rule.ts";

const launched = "- **Launch date**: 2030-01-10T08:00:00Z";

/** Rules about the facts and their values. */
export const factRules = [
  {
    id: "unknown-label",
    severity: "warning",
    description: "A line among the facts has no known label. Its text goes to the body.",
    example: {
      bad: "- **Lunch date**: 2030-01-10T08:00:00Z",
      good: launched,
    },
  },
  {
    id: "no-label",
    severity: "info",
    description: "A line among the facts has no label at all. Its text goes to the body.",
    example: { bad: "- The hay was dry.", good: launched },
  },
  {
    id: "infobox",
    severity: "warning",
    description:
      "Lines of an infobox were pasted as they are, so that no fact is taken from them. Their text goes to the body.",
    example: {
      bad: "SATCAT number 70001\nLaunch vehicle Cart 2.1\n\n## Summary",
      good: "## Summary",
    },
  },
  {
    id: "no-field",
    severity: "info",
    description: "A label is understood, but the record has no place for what it says.",
    example: { bad: `${launched}\n- **Country**: Nowhere`, good: launched },
  },
  {
    id: "no-value",
    severity: "info",
    description: "The entry says that it does not know. No fact is made of it.",
    example: { bad: "- **Launch date**: unknown", good: launched },
  },
  {
    id: "unreadable-value",
    severity: "warning",
    description: "The value of a known label can't be understood. Its text goes to the body.",
    example: { bad: "- **Launch date**: in the morning", good: launched },
  },
  {
    id: "ambiguous-date",
    severity: "warning",
    description: "A date in figures alone can be read in two ways. Its text goes to the body.",
    example: { bad: "- **Launch date**: 10/01/2030", good: launched },
  },
  {
    id: "unit",
    severity: "warning",
    description:
      "A mass is not in kilograms. It is not converted by guess; its text goes to the body.",
    example: { bad: "- **Cargo**: 2,205 lb", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "approximate",
    severity: "warning",
    description: "A value is approximate. It is stored as assumed.",
    example: { bad: "- **Cargo**: about 1000 kg", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "extra-text",
    severity: "info",
    description: "There is more text after a value. It is not part of the fact.",
    example: {
      bad: "- **Launch vehicle**: Cart 2.1, with four wheels",
      good: "- **Launch vehicle**: Cart 2.1",
    },
  },
  {
    id: "unknown-entity",
    severity: "warning",
    description:
      "A flight, rocket, pad, station, class or operator is not in the record. A new seed has … in its place, and its name in the body.",
    example: {
      bad: "- **Operator**: Careers",
      good: "- **Operator**: Carriers",
      also: ["conflict"],
    },
  },
  {
    id: "imprecise-site",
    severity: "warning",
    description:
      "A spaceport is named, but not the pad. A new seed has … in its place, and its name in the body.",
    example: {
      bad: "- **Launch site**: Meadow",
      good: "- **Launch site**: Meadow 1",
      also: ["precision"],
    },
  },
  {
    id: "assumed",
    severity: "warning",
    description: "The author of the entry assumes a fact. It stays marked as assumed.",
    example: {
      bad: "- **Operator**: Carriers (assumed, as for the others)",
      good: "- **Operator**: Carriers",
    },
  },
] as const satisfies readonly ImportRule[];
