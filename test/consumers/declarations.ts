import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { inferred, tsconfig, using } from "./declaring.ts";
import { toolScript } from "./tools.ts";
import { check, type Trial } from "./trial.ts";

const versions = ["5.9", "6.0", "7.0"] as const;

const annotated = (type: string) => `
  import { type Catalog, createCatalog, type Mission, progressMs04 } from "resupply";
  export const lost: typeof progressMs04 = progressMs04;
  export const catalog${type} = createCatalog([progressMs04]);
  export function named(mission: Mission): string { return mission.name; }`;

const compiler =
  (version: (typeof versions)[number], ...flags: string[]) =>
  async () =>
    ["node", await toolScript(`typescript-${version}`, "typescript"), ...flags] as const;

const references = (version: (typeof versions)[number]): Trial => {
  return {
    consumer: `TypeScript ${version}`,
    what: "declarations of composite projects that refer to each other",
    tool: `typescript-${version}`,
    files: {
      "library/index.ts": inferred,
      "library/tsconfig.json": tsconfig({ composite: true }),
      "app/index.ts": using("../library/index.js", "cause"),
      "app/tsconfig.json": tsconfig({ composite: true }, ["../library"]),
    },
    command: compiler(version, "-b", "app", "--pretty", "false"),
    async look(folder) {
      const text = await readFile(join(folder, "library/out/index.d.ts"), "utf8");
      assert.match(text, /lost: import\("resupply"\)\.ProgressMs04/);
      return `${text.length} characters`;
    },
    wrong: { "app/index.ts": using("../library/index.js", "why") },
    failed: /TS2339: Property 'why'/,
  };
};

const isolated = (version: (typeof versions)[number]): Trial => {
  return {
    consumer: `TypeScript ${version}`,
    what: "isolatedDeclarations",
    tool: `typescript-${version}`,
    files: {
      "index.ts": annotated(": Catalog<typeof lost>"),
      "tsconfig.json": tsconfig({ isolatedDeclarations: true }),
    },
    command: compiler(version, "-p", ".", "--pretty", "false"),
    wrong: { "index.ts": annotated("") },
    failed: /TS9010/,
  };
};

/** Projects that export what they infer from the package can emit declarations. */
export const declarations: readonly Check[] = versions.flatMap((version) => [
  check(references(version)),
  check(isolated(version)),
]);
