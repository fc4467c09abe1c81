import { getMission } from "resupply";
import { getArticle } from "resupply/articles";
import { provenanceOf } from "resupply/provenance";
import { first } from "./flights.ts";
import type { Files } from "./project.ts";
import { type ToolName, toolFile, toolScript } from "./tools.ts";

/** A tool that runs TypeScript, as tests or as scripts. */
export interface Runner {
  readonly name: string;
  readonly tool: ToolName;
  readonly form: "ES modules" | "CommonJS";
  readonly how?: string;
  readonly file: string;
  readonly files?: Files;
  /** The end of the program, which checks or prints its report. */
  readonly end: string;
  /** A line that makes the program fail, and what the tool then prints. */
  readonly wrong: string;
  readonly failed: RegExp;
  readonly passed: RegExp;
  command(): Promise<readonly [string, ...string[]]>;
}

const expected = JSON.stringify({
  lost: "failure",
  cause: true,
  found: getMission(first).name,
  inCatalog: true,
  failures: true,
  crews: true,
  question: getArticle(first).faqs[0]?.question,
  source: provenanceOf(first, "launch.time")?.sources[0]?.source.name,
  sameInSeries: true,
  sameAlone: true,
  sameLazily: true,
});
const literally = new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "m");

const expecting = (from: string) => `
  import { expect, test } from "${from}";
  test("a report", async () => { expect(await report()).toEqual(${expected}); });`;
const byExpect = { wrong: `test("nothing", () => { expect(1).toBe(2); });`, failed: /1 failed/ };

/** A script that prints its report; where types are checked, an unknown id is an error. */
const printing = { end: "report().then((all) => console.log(JSON.stringify(all)));" };
const unchecked = { ...printing, wrong: `throw new Error("wrong");`, failed: /Error: wrong/ };
const wrongId = {
  wrong: `catalog.getMission("progress-ms-4");`,
  failed: /TS2345: Argument of type '"progress-ms-4"'/,
};

const compilerOptions = {
  strict: true,
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  esModuleInterop: true,
  skipLibCheck: true,
};
const tsconfig = JSON.stringify({ compilerOptions });

const vitest: Omit<Runner, "form"> = {
  name: "Vitest",
  tool: "vitest",
  file: "flights.test.ts",
  end: expecting("vitest"),
  ...byExpect,
  passed: /1 passed/,
  command: async () => ["node", await toolScript("vitest", "vitest"), "run"],
};
const vitestWith = (test: object): Files => {
  return { "vitest.config.js": `export default ${JSON.stringify({ test })};` };
};

const tsJest: Omit<Runner, "form"> = {
  name: "ts-jest",
  tool: "ts-jest",
  file: "flights.test.ts",
  end: expecting("@jest/globals"),
  ...wrongId,
  passed: /1 passed/,
  command: async () => [
    ...(["node", "--experimental-vm-modules", "--no-warnings"] as const),
    await toolScript("ts-jest", "jest"),
  ],
};
const jestWith = (useESM: boolean): Files => {
  const options = { useESM, tsconfig: "tsconfig.json" };
  const config = {
    testMatch: ["**/*.test.ts"],
    ...(useESM ? { extensionsToTreatAsEsm: [".ts"] } : {}),
    transform: { "^.+\\.ts$": ["ts-jest", options] },
  };
  return {
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        ...compilerOptions,
        module: useESM ? "esnext" : "commonjs",
        moduleResolution: "bundler",
      },
    }),
    "jest.config.json": JSON.stringify(config),
  };
};

const tsx: Omit<Runner, "form"> = {
  name: "tsx",
  tool: "tsx",
  file: "flights.ts",
  ...unchecked,
  passed: literally,
  command: async () => ["node", await toolScript("tsx", "tsx"), "flights.ts"],
};

const tsNode: Omit<Runner, "form" | "command"> = {
  name: "ts-node",
  tool: "ts-node",
  file: "flights.ts",
  files: { "tsconfig.json": tsconfig },
  ...printing,
  ...wrongId,
  passed: literally,
};

export const runnerTools: readonly Runner[] = [
  { ...vitest, form: "ES modules", how: "in Node" },
  {
    ...vitest,
    form: "ES modules",
    how: "in jsdom",
    files: vitestWith({ environment: "jsdom" }),
  },
  {
    ...vitest,
    form: "ES modules",
    how: "with the package inlined",
    files: vitestWith({ server: { deps: { inline: ["resupply"] } } }),
  },
  { ...tsJest, ...byExpect, form: "ES modules", files: jestWith(true) },
  { ...tsJest, form: "CommonJS", files: jestWith(false) },
  { ...tsx, form: "ES modules" },
  { ...tsx, form: "CommonJS" },
  {
    ...tsNode,
    // Its loader runs in a thread of its own, and the messages of type errors don't make it out of there.
    ...unchecked,
    form: "ES modules",
    command: async () => ["node", "--no-warnings", "--loader", "ts-node/esm", "flights.ts"],
  },
  {
    ...tsNode,
    form: "CommonJS",
    command: async () => ["node", toolFile("ts-node", "ts-node/dist/bin.js"), "flights.ts"],
  },
  {
    name: "Node's test runner",
    tool: "node-24",
    form: "ES modules",
    file: "flights.test.ts",
    end: `
      import { deepEqual } from "node:assert";
      import { test } from "node:test";
      test("a report", async () => { deepEqual(await report(), ${expected}); });`,
    wrong: `test("nothing", () => { deepEqual(1, 2); });`,
    failed: /fail 1/,
    passed: /pass 1/,
    command: async () => [toolFile("node-24", ".bin/node"), "--test", "flights.test.ts"],
  },
];
