import type { RulePage } from "../model/rule-page.ts";

const path = "missions/mule/mule-1.md";

/** The rules that apply while a seed is turned into a record. */
export const validationRules: readonly RulePage[] = [
  {
    id: "value",
    description:
      "A value has the form that its label requires: a number with its unit, a link, a name with its language.",
    why: "Some readers take 1.000 kg for a thousand kilograms, others for one.",
    example: { path, bad: "- **Cargo**: 1,000 kg", good: "- **Cargo**: 1000 kg" },
  },
  {
    id: "shape",
    description:
      "A value meets the schema of its field: a valid time or number, or one of a fixed set of words.",
    why: "The library's types promise it.",
    example: {
      path,
      bad: "- **COSPAR designator**: 2030-001",
      good: "- **COSPAR designator**: 2030-001A",
    },
  },
  {
    id: "missing-fact",
    description: "The facts that every entry of a kind has are present.",
    why: "The library's types promise them. Leave out any other fact that is unknown.",
    example: {
      path,
      bad: "- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md)",
      good: "- **Launch vehicle**: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ([Almanac](https://almanac.example/1))\n- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md)",
    },
  },
  {
    id: "duplicate-fact",
    description: "Each fact is given once, with the values of other sources after it as disputed.",
    why: "With two values, one would win by chance.",
    example: {
      path,
      bad: "- **Dry cargo**: 600 kg ([Gazette](https://gazette.example/1))\n- **Dry cargo**: 610 kg ([Almanac](https://almanac.example/1))",
      good: "- **Dry cargo**: 600 kg ([Gazette](https://gazette.example/1)) (disputed: 610 kg, [Almanac](https://almanac.example/1); the newspaper was there)",
      from: "- **Dry cargo**: 600 kg ([Gazette](https://gazette.example/1))",
    },
  },
  {
    id: "placeholder",
    description: "The placeholders of a scaffold are filled in or removed.",
    why: "`resupply new` writes … for what it can't know, so that nothing is invented.",
    example: { path, bad: "- **Outcome**: …", good: "- **Outcome**: success" },
  },
];
