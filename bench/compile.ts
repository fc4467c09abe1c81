import { fromMarkdown } from "mdast-util-from-markdown";
import { Bench } from "tinybench";
import { compile } from "../src/compiler/compile.ts";
import { readSeeds } from "../src/compiler/files.ts";
import { generatedSeeds } from "../test/support/generated.ts";
import { roundsOf, summary } from "./fresh-process.ts";
import type { Section } from "./report.ts";

/** Measures the compile time of the published seeds, and of generated seeds in several sizes. */
export async function benchCompile(): Promise<Section> {
  const record = await readSeeds("seeds");
  const sizes = [300, 1_000, 3_000, 10_000];
  const rounds = roundsOf(
    {
      compiled: secondsOf(() => void compile(record)),
      read: secondsOf(() => {
        for (const { content } of record) fromMarkdown(content);
      }),
    },
    7,
  );
  const bench = new Bench({ time: 0, iterations: 3, warmupTime: 0, warmupIterations: 0 });
  for (const size of sizes) {
    const seeds = generatedSeeds(size);
    const { findings } = compile(seeds);
    if (findings[0] !== undefined) throw new Error(`generated seeds: ${findings[0].message}`);
    bench.add(`${size} generated flights`, () => void compile(seeds));
  }
  const tasks = await bench.run();
  const seconds = (name: string) => {
    const result = tasks.find((task) => task.name === name)?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`${name} did not run`);
    return {
      median: result.latency.p50 / 1000,
      spread: (result.latency.max - result.latency.min) / 1000,
    };
  };
  const perSeed = (size: number) => seconds(`${size} generated flights`).median / size;
  const [compiled = [], read = []] = rounds.values();
  const timesAsFast = summary(read.map((one, round) => one / (compiled[round] ?? Number.NaN)));
  const ofRecord = (name: string, values: readonly number[], ratio: number) => {
    const { median, least, most } = summary(values);
    const perSecond = (record.length / median).toFixed(0);
    return [name, median.toFixed(2), (most - least).toFixed(2), perSecond, "", ratio.toFixed(2)];
  };
  return {
    title: "Compile",
    note: "Seconds to compile the text of all seeds to the text of the modules: of the published seeds, the median of seven runs in turns with a parser that only reads the same texts as Markdown; of the generated flights, that of three runs, all in one process. Targets: the published seeds in 2 s, 1,000 seeds per second, at least 3 times as fast as the parser alone, and a cost per seed at 10,000 of at most 1.3 times that at 1,000.",
    head: [
      "what",
      "seconds",
      "spread",
      "seeds per second",
      "cost per seed, relative to 1,000",
      "times as fast as mdast-util-from-markdown",
    ],
    rows: [
      ofRecord("the published seeds, only read by mdast-util-from-markdown", read, 1),
      ofRecord("the published seeds", compiled, timesAsFast.median),
      ...sizes.map((size) => {
        const { median, spread } = seconds(`${size} generated flights`);
        const relative = (perSeed(size) / perSeed(1_000)).toFixed(2);
        const perSecond = (size / median).toFixed(0);
        const name = `${size} generated flights`;
        return [name, median.toFixed(2), spread.toFixed(2), perSecond, relative, ""];
      }),
    ],
  };
}

/** Returns a function that measures how many seconds a task takes. */
const secondsOf = (task: () => void) => () => {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
};
