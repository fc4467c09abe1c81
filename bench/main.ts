// npm run bench [-- section…]: runs the benchmarks, prints the tables, and writes them to bench/RESULTS.md.
// By default runs all sections. Needs a build.
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { benchCompile } from "./compile.ts";
import { benchEditor } from "./editor.ts";
import { benchImport } from "./import.ts";
import { benchLookUps } from "./look-ups.ts";
import { measurePeers, peersSection } from "./peers.ts";
import { plot } from "./plot.ts";
import { printed, type Section, withSection } from "./report.ts";
import { benchTypeCheck } from "./type-check.ts";

const RESULTS = "bench/RESULTS.md";

const sections: Readonly<Record<string, () => Section | Promise<Section>>> = {
  "Look-ups": benchLookUps,
  Import: benchImport,
  "Type-check": benchTypeCheck,
  Editor: benchEditor,
  Compile: benchCompile,
  async Peers() {
    const rows = await measurePeers();
    await writeFile("bench/peers.svg", await plot(rows));
    return peersSection(rows);
  },
};
const titles = Object.keys(sections);
const asked = process.argv.slice(2);
const unknown = asked.filter((title) => !titles.includes(title));
if (unknown.length > 0) {
  console.error(`no such section: ${unknown.join(", ")}; choose from ${titles.join(", ")}`);
  process.exit(2);
}
const [only = "", ...others] = asked;
const measure = others.length === 0 ? sections[only] : undefined;
if (measure !== undefined) {
  const section = await measure();
  console.log(`${printed(section)}\n`);
  await writeFile(RESULTS, withSection(await readFile(RESULTS, "utf8"), section, titles));
} else {
  // What one section leaves on the heap would slow down the next: each gets a process of its own.
  for (const title of asked.length > 0 ? asked : titles) {
    const { status } = spawnSync(process.execPath, ["bench/main.ts", title], { stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  }
}
