import type { RulePage } from "../model/rule-page.ts";

const path = "missions/mule/mule-1.md";

/** What is reported while a record is made of a seed. */
export const validationRules: readonly RulePage[] = [
  {
    id: "value",
    description:
      "A value is written as its label asks: a number in its unit, a link, a name with its language.",
    why: "1,000 kg and 1.000 kg are the same to one reader and not to the next.",
    example: { path, bad: "- **Cargo**: 1,000 kg", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "shape",
    description:
      "A value meets the schema of its field: the form of a time or a number, one word of a few.",
    why: "The types of the library promise it.",
    example: {
      path,
      bad: "- **COSPAR designator**: 2030-001",
      good: "- **COSPAR designator**: 2030-001A",
    },
  },
  {
    id: "missing-fact",
    description: "What every entry of a kind has is there.",
    why: "The types of the library promise it. What else is unknown is left out.",
    example: {
      path,
      bad: "- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md)",
      good: "- **Launch vehicle**: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ([Almanac](https://almanac.example/1))\n- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md)",
    },
  },
  {
    id: "duplicate-fact",
    description: "A fact stands once, with what other sources say beside it as disputed.",
    why: "Of two values one would win by chance.",
    example: {
      path,
      bad: "- **Dry cargo**: 600 kg ([Gazette](https://gazette.example/1))\n- **Dry cargo**: 610 kg ([Almanac](https://almanac.example/1))",
      good: "- **Dry cargo**: 600 kg ([Gazette](https://gazette.example/1)) (disputed: 610 kg, [Almanac](https://almanac.example/1); the newspaper was there)",
      from: "- **Dry cargo**: 600 kg ([Gazette](https://gazette.example/1))",
    },
  },
  {
    id: "placeholder",
    description: "What a scaffold leaves open is filled in, or taken out.",
    why: "`resupply new` writes … where it can't know, so that nothing is invented.",
    example: { path, bad: "- **Outcome**: …", good: "- **Outcome**: success" },
  },
];
