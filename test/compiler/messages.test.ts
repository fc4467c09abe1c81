import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import type { Finding } from "../../src/compiler/model/finding.ts";
import { compileInvented, inventedSeeds } from "../support/invented.ts";

const mule1 = "missions/mule/mule-1.md";
const mule2 = "missions/mule/mule-2.md";

const messagesOf = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(({ path, line, message, rule }) => `${path}:${line} ${message} (${rule})`);

describe("a message", () => {
  it.each([
    [
      { path: mule1, replace: "M1 (en)", by: "M1" },
      [
        `seeds/${mule1}:16 Agency number needs its language in brackets after it: Прогресс МС-04 (ru) (value)`,
      ],
    ],
    [
      { path: mule1, replace: "Мул-1 (ru)", by: "unknown" },
      [`seeds/${mule1}:15 leave Native name out if it is unknown (value)`],
    ],
    [
      { path: mule1, replace: "Мул-1 (ru)", by: "…" },
      [
        `seeds/${mule1}:15 Native name is still to be filled in; write its value and a source, or remove the line if it is unknown (placeholder)`,
      ],
    ],
    [
      {
        path: mule1,
        replace: "Мул-1 (ru)",
        by: "unknown (disputed: Мул, [Almanac](https://almanac.example/1); why not)",
      },
      [`seeds/${mule1}:15 leave Native name out if it is unknown (value)`],
    ],
    [
      { path: mule1, replace: "1000 kg", by: "1000" },
      [`seeds/${mule1}:33 Cargo has no unit; write 1000 kg (value)`],
    ],
    [
      { path: mule2, replace: "**Outcome**: failure", by: "**Outcome**: success" },
      [
        `seeds/${mule2}:15 Failure phase and Failure cause do not go with the outcome success; remove them or correct the outcome (shape)`,
      ],
    ],
    [
      { path: "stations/barn.md", replace: "- **Module**: Hall\n- **Position**: aft\n", by: "" },
      [
        "seeds/stations/barn.md:17 Module is missing; add - **Module**: … (missing-fact)",
        "seeds/stations/barn.md:17 Position is missing; add - **Position**: … (missing-fact)",
      ],
    ],
    [
      { path: mule1, replace: "70001", by: "7.5" },
      [`seeds/${mule1}:22 a SATCAT number must be a whole number, like 41670 (shape)`],
    ],
    [
      { path: "launch-sites/meadow-1.md", replace: "-12.5°", by: "-91°" },
      ["seeds/launch-sites/meadow-1.md:10 a latitude must be from -90 to 90 degrees (shape)"],
    ],
    [
      { path: mule1, replace: "1000 kg", by: "**1000** kg" },
      [
        `seeds/${mule1}:33 a fact consists of plain text and links; remove the bold type (fact-syntax)`,
      ],
    ],
    [
      {
        path: mule1,
        replace: "[Barn](../../stations/barn.md)",
        by: "[Shed](../../stations/barn.md)",
      },
      [`seeds/${mule1}:26 this links to Barn; write [Barn](../../stations/barn.md) (link-target)`],
    ],
  ])("says what a person would, at its place, once: %j", (edit, expected) => {
    expect(messagesOf(compileInvented(edit))).toEqual(expected);
  });

  it("names the file, at its beginning, that has a wrong name", () => {
    const seeds = inventedSeeds().map((seed) =>
      seed.path === "operators/carriers.md" ? { ...seed, path: "operators/Carriers.md" } : seed,
    );
    expect(messagesOf(compile(seeds))).toEqual([
      "seeds/operators/Carriers.md:1 the name of a seed is its id and .md, in lower-case words and numbers joined by hyphens; rename this file to carriers.md; if this is not a seed, leave it aside with --exclude (file-name)",
    ]);
  });

  const VALUES = [
    ..."x,0,1.5,0 kg,-5 kg,1,000 kg,2030-02-30,unknown,never,…,91°,-200°,1e30,Q0,Мул (RU)".split(
      ",",
    ),
    ..."[x](y.md);[a](../../stations/barn.md);[Q0](https://www.wikidata.org/wiki/Q0)".split(";"),
  ];

  it("never names a field or a type as the code does, whatever a value is", () => {
    const wrong = new Set<string>();
    const seeds = inventedSeeds();
    for (const seed of seeds) {
      const lines = seed.content.split("\n");
      for (const [index, line] of lines.entries()) {
        const label = /^ *-? ?\*\*[^*]+\*\*: /.exec(line)?.[0];
        if (label === undefined) continue;
        for (const value of [...VALUES, undefined]) {
          const edited = value === undefined ? [] : [label + value];
          const content = [...lines.slice(0, index), ...edited, ...lines.slice(index + 1)].join(
            "\n",
          );
          const { findings } = compile(
            seeds.map((one) => (one === seed ? { ...one, content } : one)),
          );
          for (const { message } of findings) {
            const plain = message.replaceAll(/\]\([^)]*\)|https?:\S+|"[^"]*"/g, "");
            if (INTERNAL.test(plain)) wrong.add(message);
          }
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });

  const INTERNAL =
    /\w\[\d|\b(?:launch|end|stays|identifiers|cargo|failure|aliases|attempts)\.[a-z]|Invalid input|expected |Too (?:big|small)|undefined|\b(?:firstFlight|flightNumber|vehicleSerial)\b|are $/;
});
