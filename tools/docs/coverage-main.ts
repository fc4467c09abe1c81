// npm run coverage:data: prints how many values are known, for all flights, by kind and by series.
import { styleText } from "node:util";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { byKind, bySeries, coverageOf } from "./coverage.ts";
import { coverageOfPeople } from "./people.ts";

const { catalog } = compile(await readSeeds("seeds"));
const groups = [
  ["All flights", catalog.missions] as const,
  ...[...byKind(catalog)].map(([kind, missions]) => [`Kind ${kind}`, missions] as const),
  ...bySeries(catalog),
];
for (const [name, missions] of groups) {
  console.log(styleText("bold", `${name}: ${missions.length} flights`));
  console.log(
    `  ${"".padEnd(24)}${["known", "of", "%", "disputed", "assumed"].map((head) => head.padStart(9)).join("")}`,
  );
  for (const { label, flights, known, disputed, assumed } of coverageOf(missions)) {
    if (flights.length === 0) continue;
    const share = Math.round((100 * known.length) / flights.length);
    const cells = [known.length, flights.length, share, disputed || "", assumed || ""];
    console.log(`  ${label.padEnd(24)}${cells.map((cell) => String(cell).padStart(9)).join("")}`);
  }
  console.log();
}

console.log(styleText("bold", `People: ${catalog.entries("people").length}`));
for (const { label, people, missing } of coverageOfPeople(catalog)) {
  console.log(`  ${label.padEnd(24)}${people.length - missing.length} of ${people.length}`);
}
