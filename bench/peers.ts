import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Measured, printedBy, roundsOf, summary } from "./fresh-process.ts";
import { bundled, bytes, gzipped } from "./peers/bundle.ts";
import { type Library, libraries } from "./peers/libraries.ts";
import { entryAsJson, factsFiles, place } from "./peers/place.ts";
import { heapOfImport, heapOfParsing, importing, lookingUp, parsing } from "./peers/programs.ts";
import type { Section } from "./report.ts";
import { compilers, project, seconds } from "./tsc.ts";

/** One thing that is measured of each library. */
export interface Row {
  readonly what: string;
  /** Where there is nothing to measure, why. */
  readonly values: ReadonlyMap<Library, Measured | string>;
  readonly digits: number;
}

/** This library and its peers, each over the least that the same facts could cost. */
export async function measurePeers(): Promise<readonly Row[]> {
  const folder = await place();
  const facts = factsFiles(folder);
  const inProcess = (
    measured: (library: Library) => string,
    limit: (path: string) => string,
    rounds: number,
  ) =>
    ofEach((library) =>
      ratios(
        () => printedBy(measured(library), folder),
        () => printedBy(limit(facts.get(library) ?? ""), folder),
        rounds,
      ),
    );
  const program = (library: Library, entry: string) =>
    `import { createServer } from "node:http";\n${entry}\ncreateServer((_request, response) => { response.end(${library.text}); }).listen(8080);\n`;
  const typeCheck = Object.entries(compilers).map(([name, compiler], index) => ({
    what: `type-check of a small server that uses one entry, of that without, ${name}`,
    digits: 2,
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
      what: "one entry in a bundle, bytes over the same literal by hand",
      digits: 0,
      values: await awaited(async (library) => {
        const printing = "console.log(JSON.stringify(entry));";
        const used = await bundled(`${library.one} ${printing}`, folder);
        const literal = `const entry = ${entryAsJson(library, folder)}; ${printing}`;
        const byHand = (await bundled(literal, folder)) ?? "";
        return used === undefined ? NO_BUNDLE : exactly(bytes(used) - bytes(byHand));
      }),
    },
    {
      what: "all entries in a bundle, gzip, of that of the facts as JSON",
      digits: 2,
      values: await awaited(async (library) => {
        const text = await bundled(`${library.all} console.log(all);`, folder);
        const limit = gzipped(readFileSync(facts.get(library) ?? "", "utf8"));
        return text === undefined ? NO_BUNDLE : exactly(gzipped(text) / limit);
      }),
    },
    {
      what: "import of all entries in Node, of reading the facts as JSON",
      digits: 2,
      values: inProcess(importing, parsing, 15),
    },
    {
      what: "heap after import of all entries, of that after reading the facts as JSON",
      digits: 2,
      values: inProcess(heapOfImport, heapOfParsing, 5),
    },
    {
      what: "look-up of an entry by its key, of Map.get",
      digits: 2,
      values: ofEach((library) => {
        const program = lookingUp(library);
        return summary(Array.from({ length: 9 }, () => printedBy(program, folder)));
      }),
    },
    ...typeCheck,
  ];
}

const NO_BUNDLE = "can't be bundled";

/** The same, as a table. */
export function peersSection(rows: readonly Row[]): Section {
  return {
    title: "Peers",
    note: `Typed data libraries, each measured against the least that its own facts could cost, in turns: median and spread of the ratios; less is better, 1 is the limit. ${libraries.map(({ name, holds }) => `${name}: ${holds}`).join("; ")}. Bundles are of esbuild, minified, for Node.`,
    head: ["what", ...libraries.map(({ name }) => name)],
    rows: rows.map(({ what, values, digits }) => [
      what,
      ...libraries.map((library) => shown(values.get(library), digits)),
    ]),
  };
}

function shown(value: Measured | string | undefined, digits: number): string {
  if (value === undefined || typeof value === "string") return value ?? "";
  const figure = (number: number) => number.toFixed(digits);
  const spread =
    value.least === value.most ? "" : ` (${figure(value.least)} to ${figure(value.most)})`;
  return figure(value.median) + spread;
}

const exactly = (value: number): Measured => summary([value]);

/** How many times the limit something is, in each of some rounds. */
function ratios(measured: () => number, limit: () => number, rounds: number): Measured {
  const values = roundsOf({ measured, limit }, rounds);
  const limits = values.get("limit") ?? [];
  return summary((values.get("measured") ?? []).map((one, at) => one / (limits[at] ?? Number.NaN)));
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
