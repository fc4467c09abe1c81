import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compile } from "../src/compiler/compile.ts";
import { generatedSeeds } from "../test/support/generated.ts";
import { inTurns, type Measured, roundsOf, summary } from "./fresh-process.ts";
import type { Section } from "./report.ts";
import { compilers, project, seconds } from "./tsc.ts";

const withIt = `
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { filterMissions, getMission, type Mission, nextMission, progressMs04 } from "resupply";

const card = (mission: Mission): string => mission.name + mission.launch.time + mission.outcome;
const page = readFileSync("page.html", "utf8");
createServer((_request, response) => {
  const parts = [getMission("progress-ms-04").failure.cause, nextMission("progress-ms-04").id];
  const lost = filterMissions({ outcome: "failure" }).map(card);
  response.end(page + parts.join() + lost.join() + progressMs04.launch.vehicle.name);
}).listen(8080);
`;

const withoutIt = withIt.replace(
  /^import \{ filterMissions.*$/m,
  `interface Mission { id: string; name: string; outcome: string; failure: { cause: string }; launch: { time: string; vehicle: { name: string } } }
declare const progressMs04: Mission;
declare function getMission(id: string): Mission;
declare function nextMission(id: string): Mission;
declare function filterMissions(filter: { outcome: string }): Mission[];`,
);

/** How long a small server takes to type-check with the library, and how that grows with the record. */
export function benchTypeCheck(): Section {
  const folder = mkdtempSync(join(tmpdir(), "resupply-bench-"));
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(resolve("."), join(folder, "node_modules/resupply"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const used = project(join(folder, "with"), withIt);
  const unused = project(join(folder, "without"), withoutIt);
  const empty = project(join(folder, "empty"), "export {};");
  const grown = [300, 1_000, 3_000, 10_000].map((size) => ({
    size,
    path: grownLibrary(folder, size),
  }));
  const rows = Object.entries(compilers).flatMap(([name, compiler]) => {
    const rounds = roundsOf({ it: seconds(compiler, used), not: seconds(compiler, unused) }, 21);
    const [its, nots] = [rounds.get("it") ?? [], rounds.get("not") ?? []];
    const [it, not] = [summary(its), summary(nots)];
    const ratio = summary(its.map((one, round) => one / (nots[round] ?? Number.NaN)));
    const sizes = inTurns(
      Object.fromEntries(
        [{ size: 0, path: empty }, ...grown].map(({ size, path }) => [
          String(size),
          seconds(compiler, path),
        ]),
      ),
      5,
    );
    const median = (size: number) => sizes[size]?.median ?? Number.NaN;
    const cost = (size: number) => (median(size) - median(0)) / size;
    const row = (what: string, measured: Measured | undefined, ratio: number) => [
      name,
      what,
      measured?.median.toFixed(3) ?? "",
      `${measured?.least.toFixed(3)} to ${measured?.most.toFixed(3)}`,
      ratio.toFixed(2),
    ];
    return [
      row("a small server without the library", not, 1),
      row("the same with it", it, ratio.median),
      ...grown.map(({ size }) =>
        row(`a record of ${size} flights: cost per flight`, sizes[size], cost(size) / cost(1_000)),
      ),
    ];
  });
  rmSync(folder, { recursive: true });
  return {
    title: "Type-check",
    note: "Seconds of tsc with skipLibCheck, medians taken in turns; bounds: 1.1 times the same program without the library, the median over the turns, and a cost per flight, over a program without any, that does not grow with the record, here over that at 1,000 flights.",
    head: ["compiler", "what", "seconds", "least to most", "ratio"],
    rows,
  };

  /** The library with a generated record in place of the real one, and a program that uses it. */
  function grownLibrary(into: string, size: number): string {
    const path = join(into, `grown-${size}`);
    for (const room of ["library", "time"]) {
      cpSync(join("src", room), join(path, room), { recursive: true });
    }
    for (const file of compile(generatedSeeds(size)).files) {
      const target = join(path, "generated", file.path);
      mkdirSync(join(target, ".."), { recursive: true });
      writeFileSync(target, file.content);
    }
    return declared(path);
  }

  function declared(path: string): string {
    const program = `import { getMission, nextMission, type Mission } from "../types/library/index.js";
const card = (mission: Mission): string => mission.name + mission.outcome;
console.log(card(getMission("mule-4")), nextMission("mule-4").id);`;
    const emitting = join(path, "tsconfig.json");
    const compilerOptions = {
      ...{ target: "es2024", lib: ["es2024"], module: "nodenext", strict: true, types: [] },
      ...{ allowImportingTsExtensions: true, declaration: true, emitDeclarationOnly: true },
      ...{ rootDir: ".", outDir: "types", noCheck: true },
    };
    writeFileSync(emitting, JSON.stringify({ compilerOptions, files: ["library/index.ts"] }));
    execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", path]);
    return project(join(path, "app"), program);
  }
}
