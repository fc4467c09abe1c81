// npm run test:consumers [-- kind…]: proves the packed package where people use it, with real tools.
// --complete: fails where a check can't be made on this machine; --record: writes docs/consumers.md.
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import "./telemetry.ts";
import { table } from "../../tools/markdown-table.ts";
import { installedConsumer, run } from "../support/consumer.ts";
import { type Check, NotRun } from "./check.ts";
import { kinds } from "./kinds.ts";
import { inOrder } from "./pool.ts";
import { install, type ToolName } from "./tools.ts";

const { values: flags, positionals: asked } = parseArgs({
  options: { complete: { type: "boolean" }, record: { type: "boolean" } },
  allowPositionals: true,
});
const unknown = asked.filter((kind) => !Object.hasOwn(kinds, kind));
if (unknown.length > 0) {
  console.error(`no such kind: ${unknown.join(", ")}; there are ${Object.keys(kinds).join(", ")}`);
  process.exit(2);
}
const checks = Object.entries(kinds).flatMap(([kind, { checks }]) =>
  asked.length === 0 || asked.includes(kind) ? checks : [],
);

const missing = new Map<ToolName, string>();
const tools = [...new Set(checks.flatMap((check) => check.tools))];
const started = performance.now();
await inOrder(tools, 4, (name) =>
  install(name).catch((error: Error) => {
    missing.set(name, error.message);
  }),
);
const consumer = await installedConsumer();
const zod = await run(consumer.folder, "npm", ["install", "--no-audit", "--no-fund", "zod@4"]);
if (zod.status !== 0) throw new Error(`npm install zod: ${zod.output}`);
console.log(`tools and package installed in ${seconds(started)} s`);

interface Result {
  readonly status: "ok" | "FAILED" | "not run";
  readonly note: string;
  readonly seconds: string;
}

async function prove(check: Check): Promise<Result> {
  const began = performance.now();
  const lacking = check.tools.find((name) => missing.has(name));
  try {
    if (lacking !== undefined) throw new NotRun(`${lacking}: ${missing.get(lacking)}`);
    return { status: "ok", note: await check.run(consumer), seconds: seconds(began) };
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    const status = error instanceof NotRun ? "not run" : "FAILED";
    return { status, note, seconds: seconds(began) };
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

const widths = [
  Math.max(...checks.map((check) => check.consumer.length)),
  Math.max(...checks.map((check) => check.what.length)),
];
const counts = { ok: 0, FAILED: 0, "not run": 0 };
const shortcomings: string[] = [];
const rows: string[][] = [];
await inOrder(checks, availableParallelism(), prove, (result, { consumer: who, what }) => {
  counts[result.status]++;
  if (result.status !== "ok")
    shortcomings.push(`${who}, ${what}: ${result.status}\n${result.note}`);
  const [note = ""] = result.status === "ok" ? [result.note] : result.note.split("\n");
  rows.push([who, what, result.status, note]);
  const cells = [who.padEnd(widths[0] ?? 0), what.padEnd(widths[1] ?? 0)];
  console.log([...cells, result.status.padEnd(7), result.seconds.padStart(5), note].join("  "));
});
await consumer.remove();

for (const shortcoming of shortcomings) console.log(`\n${shortcoming.slice(0, 3000)}`);
console.log(
  `\n${counts.ok} ok, ${counts.FAILED} failed, ${counts["not run"]} not run, in ${seconds(started)} s`,
);
if (flags.record) {
  const head = ["consumer", "what", "result", "figures"];
  const note = "Written by `npm run test:consumers -- --record`, from the packed tarball.";
  const text = `# Consumers\n\n${note}\n\n${table(head, rows)}\n`;
  await writeFile("docs/consumers.md", text);
}
const enough = counts.ok > 0 && (counts["not run"] === 0 || !flags.complete);
process.exitCode = counts.FAILED === 0 && enough ? 0 : 1;
