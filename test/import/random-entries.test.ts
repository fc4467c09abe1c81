import fc from "fast-check";
import { describe, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { missionFields } from "../../src/compiler/fields/mission.ts";
import { meanings } from "../../src/compiler/import/labels/meaning.ts";
import { demandSound, demandStable, importRecord } from "../support/sound.ts";

const compilation = compile(importRecord);

const label = fc.constantFrom(
  ...meanings.keys(),
  ...missionFields.map((field) => field.label),
  "Docking port",
  "Docking target",
  "Nonsense",
);

/** Values of every kind, each of which can come after any label. */
const value = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      "unknown",
      "none",
      "…",
      "?",
      "-",
      "never",
      "success",
      "failure",
      "partial",
      "in-flight",
    ],
    ...[
      "failed-to-orbit",
      "deorbited",
      "launch",
      "Mule",
      "Mule 1",
      "Mule 2",
      "Mule 77",
      "Carriers",
    ],
    ...["Cart 2.1", "Meadow", "Meadow 1", "Barn", "Barn front", "Hall aft", "forward", "Stable"],
    ...[
      "2034-01-02",
      "2 January 2034",
      "2034-01-02T03:04Z",
      "January",
      "1000 kg",
      "1,000 kg",
      "0 kg",
    ],
    ...["7", "2034-001A", "Q1", "Мул-4", "骡四号", "Мул-4 (ru), Grey (en)", "Grey (Japanese)"],
    ...["[Barn](../../stations/barn.md)", "[Barn front](../../stations/barn.md#barn-front)"],
    ...[
      "[Nowhere](../../stations/nowhere.md#door)",
      "[Mule 1](mule-1.md)",
      "[Q2](https://q.example/)",
    ],
    ...[
      "unknown (disputed: 5, [Almanac](https://almanac.example/1); so)",
      "https://entries.example/x",
    ],
    ...[
      "Barn (assumed: no reason)",
      "Barn ([Almanac](https://almanac.example/1))",
      "a | b",
      "(",
      "**",
    ],
  ),
  fc.string({ maxLength: 12 }),
);

const facts = fc.array(fc.tuple(label, value), { maxLength: 12 });
type Facts = readonly (readonly [label: string, value: string])[];

const shapes: readonly ((facts: Facts) => string)[] = [
  (all) => `## Key Facts\n\n${all.map(([name, one]) => `- **${name}**: ${one}\n`).join("")}`,
  (all) =>
    `## Key Facts\n\n${all.map(([name, one], at) => `${at % 3 > 0 ? "  " : ""}- **${name}**: ${one}\n`).join("")}`,
  (all) =>
    `| Fact | Value |\n| --- | --- |\n${all.map(([name, one]) => `| ${name} | ${one} |\n`).join("")}`,
  (all) => `${all.map(([name, one]) => `${name} ${one}`).join("\n")}\n`,
  (all) => `{{Infobox\n${all.map(([name, one]) => `| ${name} = ${one}`).join("\n")}\n}}\n`,
];

const entry = fc
  .tuple(
    fc.constantFrom("# Mule 4", "# Mule 2", "# Donkey 1", "# 骡四号", "", "# [](x)"),
    fc.constantFrom("", "> It", "**Source**: https://entries.example/entity/mule-4"),
    facts,
    fc.constantFrom(...shapes),
    facts,
  )
  .map(([title, head, own, shape, matter]) => {
    const data = Object.fromEntries(matter);
    const front = matter.length === 0 ? "" : `---\n${JSON.stringify(data, null, 1)}\n---\n\n`;
    return `${front}${title}\n\n${head}\n\n${shape(own)}`;
  });

describe("an entry of any facts", () => {
  it("becomes a seed that its own check accepts, and adds nothing when it is imported again", () => {
    fc.assert(
      fc.property(entry, (text) => {
        demandSound(text, compilation);
        demandStable(text, compilation);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
