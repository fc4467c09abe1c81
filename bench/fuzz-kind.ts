// node bench/fuzz-kind.ts <kind> <cases> <seed>: what npm run fuzz does for one kind of input.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { type Kind, kinds } from "../test/support/fuzz/kinds.ts";
import { mutated } from "../test/support/fuzz/mutations.ts";

const [name = "", cases = "", seed = ""] = parseArgs({ allowPositionals: true }).positionals;
const kind = Object.hasOwn(kinds, name) ? (kinds as Record<string, Kind>)[name] : undefined;
if (kind === undefined)
  throw new Error(`no kind ${name}; there are ${Object.keys(kinds).join(", ")}`);

/** The time of the processor, which others that run on the machine do not add to. */
async function timeOf(text: string): Promise<number> {
  const start = process.cpuUsage();
  await kind?.demand(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

let slowest = { milliseconds: 0, text: "" };
let done = 0;
let heap = 0;
const start = performance.now();
await fc.assert(
  fc.asyncProperty(mutated(kind.texts, kind.pieces), async (text) => {
    const milliseconds = await timeOf(text);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text };
    done++;
    if (done % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
    if (process.stderr.isTTY && done % 500 === 0) {
      process.stderr.write(`\r${name}: ${done} of ${cases}`);
    }
  }),
  { numRuns: Number(cases), seed: Number(seed) },
);
const seconds = (performance.now() - start) / 1000;
// Measured again, in case the compiler or the garbage collector of JavaScript was at work.
const again = await timeOf(slowest.text);
const megabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;
const peak = megabytes(process.resourceUsage().maxRSS * 1024);
console.log(
  `${name}: ${done} cases in ${seconds.toFixed(0)} s (seed ${seed}), all sound; the slowest took ${slowest.milliseconds.toFixed(0)} ms for ${slowest.text.length} characters, and ${again.toFixed(0)} ms when repeated; at most ${peak} of memory, ${megabytes(heap)} of it on the heap`,
);
