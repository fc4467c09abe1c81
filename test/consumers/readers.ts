import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { constants, first } from "./flights.ts";
import { toolFile, toolScript } from "./tools.ts";
import { check, type Trial } from "./trial.ts";

const name = constants(first);

const sizeLimit: Trial = {
  consumer: "size-limit",
  what: "one constant within 1.2 kB, compressed; all flights are not",
  tool: "size-limit",
  manifest: { "size-limit": [{ path: "entry.js", limit: "1.2 kB" }] },
  files: { "entry.js": `export { ${name} } from "resupply";` },
  command: async () => ["node", await toolScript("size-limit", "size-limit")],
  passed: /Size: +\d+ B/,
  wrong: { "entry.js": `export { missions } from "resupply";` },
  failed: /exceeded/,
};

const knip: Trial = {
  consumer: "knip",
  what: "finds what is used of the package",
  tool: "knip",
  manifest: { main: "index.js", dependencies: { resupply: "*" } },
  files: {
    "index.js": `import { ${name} } from "resupply";
      import flights from "resupply/missions.json" with { type: "json" };
      import { missions } from "resupply/htv";
      console.log(${name}, flights, missions);`,
  },
  command: async () => ["node", await toolScript("knip", "knip"), "--no-progress"],
  wrong: { "index.js": "console.log(1);" },
  failed: /Unused dependencies[\s\S]*resupply/,
};

/** A library that declares its own names in those of the package, before and after tsc. */
const declarations = (constant: string) => `
  import { type Mission, ${constant} } from "resupply";
  export type { Mission };
  export { ${constant} };
  /** @public */
  export declare const lost: typeof ${constant};
  /** @public */
  export declare function after(mission: Mission): Mission | undefined;`;

const extractor = (bundledPackages: readonly string[]): Trial => {
  return {
    consumer: "API Extractor",
    what: `rollup of declarations${bundledPackages.length > 0 ? ", with the package in it" : ""}`,
    tool: "api-extractor",
    manifest: { types: "index.d.ts" },
    files: {
      "index.d.ts": declarations(name),
      "tsconfig.json": JSON.stringify({
        compilerOptions: { strict: true, module: "nodenext", types: [] },
        files: ["index.d.ts"],
      }),
      "api-extractor.json": JSON.stringify({
        mainEntryPointFilePath: "<projectFolder>/index.d.ts",
        bundledPackages,
        apiReport: { enabled: false },
        docModel: { enabled: false },
        dtsRollup: { enabled: true, untrimmedFilePath: "<projectFolder>/rollup.d.ts" },
        tsdocMetadata: { enabled: false },
        // Names of the package have no tags of a release, and those that it does not export stay inside.
        messages: {
          extractorMessageReporting: {
            "ae-forgotten-export": { logLevel: "none" },
            "ae-missing-release-tag": { logLevel: "none" },
          },
        },
      }),
    },
    command: async () => [
      "node",
      toolFile("api-extractor", "@microsoft/api-extractor/bin/api-extractor"),
      "run",
    ],
    passed: /completed successfully/,
    async look(folder) {
      const text = await readFile(join(folder, "rollup.d.ts"), "utf8");
      const own = /(?:interface|type) ProgressMs04\b/;
      if (bundledPackages.length > 0) assert.match(text, own);
      else assert.match(text, /from ['"]resupply['"]/);
      return `${text.length} characters`;
    },
    wrong: { "index.d.ts": declarations("progressMs4") },
    failed: /progressMs4/,
  };
};

const lines = (condition: string) => `
  import { filterMissions, findMission, type Mission, nextMission, ${name}, toJsonLd } from "resupply";
  import { loadMission } from "resupply/lazy";

  export function told(mission: Mission): string {
    return mission.outcome === "failure"
      ? \`\${mission.name}: \${mission.failure.cause}\`
      : mission.name;
  }

  export async function report(text: string): Promise<string[]> {
    const found = findMission(text);
    const lost = filterMissions({ outcome: "failure" });
    const next = await loadMission(nextMission(${name}).id);
    if (${condition}) return [];
    return [...lost, next, found].map((mission) => told(mission));
  }

  export const thing = toJsonLd(${name}).identifier?.map(({ propertyID }) => propertyID);`;

const typescriptEslint: Trial = {
  consumer: "typescript-eslint",
  what: "strictTypeChecked and stylisticTypeChecked, without a finding",
  tool: "typescript-eslint",
  files: {
    "app.ts": lines("found === undefined"),
    "tsconfig.json": JSON.stringify({
      compilerOptions: { strict: true, module: "nodenext", target: "es2022", types: [] },
      files: ["app.ts"],
    }),
    "eslint.config.js": `
      import tseslint from "typescript-eslint";
      const languageOptions = { parserOptions: { projectService: true } };
      const { strictTypeChecked, stylisticTypeChecked } = tseslint.configs;
      export default [
        ...strictTypeChecked, ...stylisticTypeChecked, { languageOptions },
        { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
      ];`,
  },
  command: async () => [
    "node",
    ...[await toolScript("typescript-eslint", "eslint"), "app.ts", "--max-warnings", "0"],
  ],
  wrong: {
    "app.ts": lines(`found === undefined || ${name}.outcome !== "failure"`),
  },
  failed: /no-unnecessary-condition/,
};

/** Tools that read the package or its declarations without building anything. */
export const readers: readonly Check[] = [
  ...[sizeLimit, knip, extractor([]), extractor(["resupply"]), typescriptEslint].map(check),
];
