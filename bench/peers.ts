import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Measured, printedBy, roundsOf, summary } from "./fresh-process.ts";
import { bundled, bytes, gzipped } from "./peers/bundle.ts";
import { type Library, libraries } from "./peers/libraries.ts";
import { entryAsJson, factsFiles, place } from "./peers/place.ts";
import { heapOf, imported, lookUpsOverMap, parsed, timeOf } from "./programs.ts";
import type { Section } from "./report.ts";
import { compilers, project, seconds } from "./tsc.ts";

/** One measurement of all libraries. */
export interface Row {
  readonly what: string;
  /** The unit and the baseline. */
  readonly baseline: string;
  /** The ratio of each library to its baseline, or the reason why there is none. */
  readonly values: ReadonlyMap<Library, Measured | string>;
}

/** Measures this library and similar ones, each relative to the minimum cost of its own data. */
export async function measurePeers(): Promise<readonly Row[]> {
  const folder = await place();
  const facts = factsFiles(folder);
  const inProcess = (measured: (expression: string) => string, rounds: number) =>
    ofEach((library) =>
      ratios(
        () => printedBy(measured(imported(library.name, library.attributes)), folder),
        () => printedBy(measured(parsed(facts.get(library) ?? "")), folder),
        rounds,
      ),
    );
  const program = (library: Library, entry: string) =>
    `import { createServer } from "node:http";\n${entry}\ncreateServer((_request, response) => { response.end(${library.text}); }).listen(8080);\n`;
  const typeCheck = Object.entries(compilers).map(([name, compiler], index) => ({
    what: `Type-check with one entry, ${name}`,
    baseline: "time for a small server, relative to the same without the library",
    values: ofEach((library) => {
      const at = join(folder, `check-${libraries.indexOf(library)}-${index}`);
      const declared = `declare const entry: ${library.type};`;
      return ratios(
        seconds(compiler, project(join(at, "with"), program(library, library.one))),
        seconds(compiler, project(join(at, "without"), program(library, declared))),
        9,
      );
    }),
  }));
  return [
    {
      what: "One entry in a bundle",
      baseline: "bytes, relative to a handwritten literal",
      values: await awaited(async (library) => {
        const printing = "console.log(JSON.stringify(entry));";
        const used = await bundled(`${library.one} ${printing}`, folder);
        const literal = `const entry = ${entryAsJson(library, folder)}; ${printing}`;
        const byHand = (await bundled(literal, folder)) ?? "";
        return used === undefined ? NO_BUNDLE : exactly(bytes(used) / bytes(byHand));
      }),
    },
    {
      what: "All entries in a bundle",
      baseline: "gzipped size, relative to the facts as JSON",
      values: await awaited(async (library) => {
        const text = await bundled(`${library.all} console.log(all);`, folder);
        const baseline = gzipped(readFileSync(facts.get(library) ?? "", "utf8"));
        return text === undefined ? NO_BUNDLE : exactly(gzipped(text) / baseline);
      }),
    },
    {
      what: "Import of all entries in Node",
      baseline: "time, relative to reading the facts as JSON",
      values: inProcess(timeOf, 15),
    },
    {
      what: "Heap after import of all entries",
      baseline: "bytes, relative to reading the facts as JSON",
      values: inProcess(heapOf, 5),
    },
    {
      what: "Look-up of an entry by its key",
      baseline: "time, relative to Map.get",
      values: ofEach((library) => {
        const program = lookUpsOverMap(library.lookUp);
        return summary(Array.from({ length: 9 }, () => printedBy(program, folder)));
      }),
    },
    ...typeCheck,
  ];
}

const NO_BUNDLE = "can't be bundled";

/** Formats the measurements as a table. */
export function peersSection(rows: readonly Row[]): Section {
  return {
    title: "Peers",
    note: `Typed data libraries, each relative to the minimum cost of its own data, measured in turns: median and range of the ratios. Lower is better; 1 is the baseline. ${libraries.map(({ name, holds }) => `${name}: ${holds}`).join("; ")}. Bundles are made with esbuild, minified, for Node.`,
    head: ["what", "unit", ...libraries.map(({ name }) => name)],
    rows: rows.map(({ what, baseline, values }) => [
      ...[what, baseline],
      ...libraries.map((library) => shown(values.get(library))),
    ]),
  };
}

function shown(value: Measured | string | undefined): string {
  if (value === undefined || typeof value === "string") return value ?? "";
  const spread =
    value.least === value.most ? "" : ` (${figure(value.least)} to ${figure(value.most)})`;
  return figure(value.median) + spread;
}

/** Rounds a ratio, to two decimals if it is below 100. */
export const figure = (value: number): string => value.toFixed(value < 100 ? 2 : 0);

const exactly = (value: number): Measured => summary([value]);

/** The ratios of a measurement to its baseline over several rounds. */
function ratios(measured: () => number, baseline: () => number, rounds: number): Measured {
  const values = roundsOf({ measured, baseline }, rounds);
  const baselines = values.get("baseline") ?? [];
  return summary(
    (values.get("measured") ?? []).map((one, at) => one / (baselines[at] ?? Number.NaN)),
  );
}

function ofEach<T>(measure: (library: Library) => T): ReadonlyMap<Library, T> {
  return new Map(libraries.map((library) => [library, measure(library)]));
}

async function awaited<T>(
  measure: (library: Library) => Promise<T>,
): Promise<ReadonlyMap<Library, T>> {
  return new Map(
    await Promise.all(
      [...ofEach(measure)].map(async ([key, value]) => [key, await value] as const),
    ),
  );
}
