// npm run fuzz [cases] [seed]: mutates published entries and seeds, and checks what must hold for any text.
import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { compile } from "../src/compiler/compile.ts";
import { mutated } from "../test/support/mutations.ts";
import { demandSound, importRecord } from "../test/support/sound.ts";

const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const folder = "test/import/fixtures";
const entries = (await readdir(folder)).filter((name) => name.endsWith(".md"));
const texts = [
  ...(await Promise.all(entries.map((name) => readFile(`${folder}/${name}`, "utf8")))),
  ...importRecord.filter(({ path }) => path.startsWith("missions/")).map(({ content }) => content),
  await readFile("seeds/missions/progress-ms/progress-ms-04.md", "utf8"),
];
const compilation = compile(importRecord);
let longest = { milliseconds: 0, text: "" };
const start = performance.now();
let done = 0;

fc.assert(
  fc.property(mutated(texts), (text) => {
    const before = performance.now();
    demandSound(text, compilation);
    const milliseconds = performance.now() - before;
    if (milliseconds > longest.milliseconds) longest = { milliseconds, text };
    done++;
    if (process.stderr.isTTY && done % 500 === 0) process.stderr.write(`\r${done} of ${cases}`);
  }),
  { numRuns: cases, seed },
);
const seconds = (performance.now() - start) / 1000;
// Measured again, in case the machine was busy.
const again = performance.now();
demandSound(longest.text, compilation);
const repeated = performance.now() - again;
console.log(
  `${done} cases in ${seconds.toFixed(0)} s (seed ${seed}): each was parsed or has a finding with a valid position; the slowest took ${longest.milliseconds.toFixed(0)} ms for ${longest.text.length} characters, and ${repeated.toFixed(0)} ms when repeated`,
);
