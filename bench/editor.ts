import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { missionIds } from "resupply";
import { languageServer, type Start, tsserver } from "./editors.ts";
import { type Measured, summary } from "./fresh-process.ts";
import type { Section } from "./report.ts";
import { project } from "./tsc.ts";

const servers: Readonly<Record<string, Start>> = {
  "TypeScript 6": tsserver,
  "TypeScript 7": languageServer,
};

const ROUNDS = 11;

/** A program, which ends where the names are asked for, and a name that has to be among them. */
interface Asked {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly expected: string;
}

interface Times {
  readonly cold: number[];
  readonly warm: number[];
}

/** Measures how long an editor waits for names of the library, and for the same names without it. */
export async function benchEditor(): Promise<Section> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "resupply-bench-"));
  const pairs = [
    [
      asked(
        "the ids in a call of a function over a union of as many",
        `declare function getMission(id: ${missionIds.map((id) => JSON.stringify(id)).join(" | ")}): object;\ngetMission("`,
        "progress-ms-04",
        ofOneConstant,
      ),
      asked(
        'the ids in getMission("',
        'import { getMission } from "resupply";\ngetMission("',
        "progress-ms-04",
        installed,
      ),
    ],
    [
      asked(
        "auto-import of the only constant of a package",
        "progressMs04",
        "progressMs04",
        ofOneConstant,
      ),
      asked("auto-import of progressMs04", "progressMs04", "progressMs04", installed),
    ],
  ] as const;
  const rows: string[][] = [];
  for (const [name, start] of Object.entries(servers)) {
    for (const [without, withIt] of pairs) {
      const [baseline, measured] = await inTurns(start, without, withIt);
      for (const state of ["cold", "warm"] as const) {
        const ratios = measured[state].map((one, at) => one / (baseline[state][at] ?? Number.NaN));
        rows.push(
          row([name, without.what, state], summary(baseline[state]), "1.00"),
          row([name, withIt.what, state], summary(measured[state]), figures(summary(ratios))),
        );
      }
    }
  }
  rmSync(folder, { recursive: true });
  return {
    title: "Editor",
    note: `Milliseconds until a server of TypeScript answers which names fit at the end of a program: in a new process, from opening the program (cold), and once more in the same process (warm); medians of ${ROUNDS} runs in turns. The ratio, with its range, is relative to the same in a project without the library. Target: at most 1.2.`,
    head: ["server", "what", "state", "milliseconds", "range", "ratio"],
    rows,
  };

  /** Writes a program in a project of its own. */
  function asked(what: string, text: string, expected: string, add: (path: string) => void): Asked {
    const path = mkdtempSync(join(folder, "project-"));
    add(path);
    return { what, file: join(project(path, text), "main.mts"), text, expected };
  }
}

function row(head: readonly string[], measured: Measured, ratio: string): string[] {
  const range = `${measured.least.toFixed(0)} to ${measured.most.toFixed(0)}`;
  return [...head, measured.median.toFixed(0), range, ratio];
}

const figures = ({ median, least, most }: Measured): string =>
  `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;

async function inTurns(start: Start, ...programs: [Asked, Asked]): Promise<[Times, Times]> {
  const times: [Times, Times] = [
    { cold: [], warm: [] },
    { cold: [], warm: [] },
  ];
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of [0, 1] as const) {
      const { cold, warm } = await waits(start, programs[at]);
      times[at].cold.push(cold);
      times[at].warm.push(warm);
    }
  }
  return times;
}

/** How long the first answer of a new server takes, and the second one. */
async function waits(start: Start, { file, text, expected, what }: Asked) {
  const editor = await start(file);
  const lines = text.split("\n");
  const answered = async () => {
    const names = await editor.completed(lines.length - 1, lines.at(-1)?.length ?? 0);
    if (!names.includes(expected)) throw new Error(`${what}: ${expected} is not offered`);
  };
  const began = performance.now();
  editor.open();
  await answered();
  const first = performance.now();
  await answered();
  const second = performance.now();
  editor.close();
  return { cold: first - began, warm: second - first };
}

/** Adds the package as npm installs it, as far as an editor reads it. */
function installed(path: string): void {
  const place = join(path, "node_modules/resupply");
  for (const part of [
    "package.json",
    "dist/types",
    "dist/commonjs/package.json",
    "dist/commonjs/types",
  ]) {
    cpSync(part, join(place, part), { recursive: true });
  }
  dependOn(path, "resupply");
}

function ofOneConstant(path: string): void {
  const place = join(path, "node_modules/one-constant");
  mkdirSync(place, { recursive: true });
  const manifest = { name: "one-constant", version: "1.0.0", type: "module", types: "index.d.ts" };
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(place, "index.d.ts"), "export declare const progressMs04: object;\n");
  dependOn(path, "one-constant");
}

function dependOn(path: string, name: string): void {
  const manifest = { type: "module", dependencies: { [name]: "*" } };
  writeFileSync(join(path, "package.json"), JSON.stringify(manifest));
}
