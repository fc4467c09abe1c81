import { Bench } from "tinybench";
import { compile } from "../src/compiler/compile.ts";
import { readSeeds } from "../src/compiler/files.ts";
import { generatedSeeds } from "../test/support/generated.ts";
import type { Section } from "./report.ts";

/** Measures the compile time of the published seeds, and of generated seeds in several sizes. */
export async function benchCompile(): Promise<Section> {
  const record = await readSeeds("seeds");
  const sizes = [300, 1_000, 3_000, 10_000];
  const bench = new Bench({ time: 0, iterations: 3, warmupTime: 0, warmupIterations: 0 });
  bench.add("the published seeds", () => void compile(record));
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
  const row = (name: string, count: number, ratio: string) => {
    const { median, spread } = seconds(name);
    return [name, median.toFixed(2), spread.toFixed(2), (count / median).toFixed(0), ratio];
  };
  return {
    title: "Compile",
    note: "Seconds to compile the text of all seeds to the text of the modules, median of three runs in one process. Targets: the published seeds in 2 s, 1,000 seeds per second, and a cost per seed at 10,000 of at most 1.3 times that at 1,000.",
    head: ["what", "seconds", "spread", "seeds per second", "cost per seed, relative to 1,000"],
    rows: [
      row("the published seeds", record.length, ""),
      ...sizes.map((size) =>
        row(`${size} generated flights`, size, (perSeed(size) / perSeed(1_000)).toFixed(2)),
      ),
    ],
  };
}
