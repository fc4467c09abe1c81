import { expect, it } from "vitest";
import { LONGEST, merged } from "../../tools/build/merged.ts";

const series = (name: string) =>
  `type Usual<Id extends string> = Id;\nexport type ${name} = Usual<"x">;\n/** One. */\nexport declare const ${name.toLowerCase()}: ${name};\n/** Two. */\nexport declare const ${name.toLowerCase()}2: ${name};\nexport {};\n`;

const modules = new Map([
  ["library/index.ts", 'export * from "../generated/missions/index.ts";\n'],
  ["generated/missions/index.ts", 'export * from "./atv.ts";\nexport * from "./htv.ts";\n'],
  ["generated/missions/atv.ts", series("Atv")],
  ["generated/missions/htv.ts", series("Htv")],
  ["generated/series/atv.ts", 'export * from "../missions/atv.ts";\n'],
  ["missions-json.ts", "declare const missions: 1;\nexport = missions;\n"],
]);
const together = new Set([...modules.keys()].slice(0, 4));
const files = merged(modules, together);

it("writes the flights of all series as one file, in which no two aliases share a name", () => {
  const text = files.get("generated/missions/index.ts") ?? "";
  expect([...text.matchAll(/^type (\w+)/gm)].map(([, name]) => name)).toEqual([
    "Usual1_",
    "Usual2_",
  ]);
  expect(text).toContain("/** Two. */\natv2: Atv,\n/** One. */\nhtv: Htv,\n");
  expect(text).toMatch(/;\nexport \{\};\n$/);
  expect(files.has("generated/missions/atv.ts")).toBe(false);
});

it("hands on from a merged file only what a module exported", () => {
  expect(files.get("generated/series/atv.ts")).toBe(
    'export { atv,atv2,type Atv } from "../missions/index.ts";\n',
  );
  expect(files.get("library/index.ts")).toBe('export * from "../generated/missions/index.ts";\n');
});

it("adds no export beside that of a whole module", () => {
  expect(files.get("missions-json.ts")).toBe(modules.get("missions-json.ts"));
});

it("keeps a file in parts that are short enough to compress, with each module in one of them", () => {
  const long = (name: string) => series(name).replace("One.", "One. ".repeat(LONGEST / 8));
  const split = merged(
    new Map([
      ...modules,
      ["generated/missions/atv.ts", long("Atv")],
      ["generated/missions/htv.ts", long("Htv")],
    ]),
    together,
  );
  expect(split.get("generated/missions/index.ts")).toBe(
    'export * from "./part-1.ts";\nexport * from "./part-2.ts";\n',
  );
  expect(split.get("generated/missions/part-2.ts")).toContain("htv2: Htv");
  expect(split.get("generated/series/atv.ts")).toBe(
    'export { atv,atv2,type Atv } from "../missions/part-1.ts";\n',
  );
});
