import { strict as assert } from "node:assert";
import type { Consumer } from "../support/consumer.ts";
import { type Check, printed } from "./check.ts";
import { program } from "./programs.ts";
import { type ToolName, toolScript } from "./tools.ts";

interface Mode {
  readonly module: string;
  readonly programs: readonly string[];
}

const modules = ["accepted.mts", "rejected.mts", "schema.mts"];

/** How a compiler finds a package, and what it is given to check in that way. */
const resolutions: Readonly<Record<string, readonly Mode[]>> = {
  node10: [
    { module: "commonjs", programs: ["accepted.cts"] },
    { module: "esnext", programs: [...modules, "json.mts"] },
  ],
  node16: [{ module: "node16", programs: [...modules, "accepted.cts"] }],
  nodenext: [{ module: "nodenext", programs: [...modules, "accepted.cts"] }],
  bundler: [{ module: "esnext", programs: [...modules, "json.mts"] }],
};

const versions = ["5.0", "5.4", "5.9", "6.0", "7.0"] as const;

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  resolveJsonModule: true,
  allowSyntheticDefaultImports: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
};

/** The errors that the marks in a program ask for, as `file:line: code`. */
async function marked(file: string): Promise<string[]> {
  return (await program(file)).split("\n").flatMap((line, index) => {
    const code = /\/\/ (TS\d+)$/.exec(line)?.[1];
    return code === undefined ? [] : [`${file}:${index + 1}: ${code}`];
  });
}

/** Checks the programs of a mode; gives the number of errors in the declarations of zod itself. */
async function typeCheck(
  consumer: Consumer,
  version: (typeof versions)[number],
  resolution: string,
  mode: Mode,
): Promise<number> {
  const folder = `typescript-${version}-${resolution}-${mode.module}`;
  const expected: string[] = [];
  for (const file of mode.programs) {
    await consumer.write(`${folder}/${file}`, await program(file));
    expected.push(...(await marked(file)));
  }
  const deprecated = version === "6.0" && resolution === "node10";
  const compilerOptions = {
    ...options,
    ...{ module: mode.module, moduleResolution: resolution },
    ...(deprecated ? { ignoreDeprecations: "6.0" } : {}),
  };
  await consumer.write(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions, files: mode.programs }),
  );
  const script = await toolScript(`typescript-${version}` satisfies ToolName, "typescript");
  const { status, output } = await consumer.run("node", script, "-p", folder, "--pretty", "false");
  const lines = output.split("\n").filter((line) => /\S/.test(line) && !line.startsWith(" "));
  const ofZod = lines.filter((line) => line.startsWith("node_modules/zod/"));
  const ours = lines
    .filter((line) => !ofZod.includes(line))
    .map((line) => {
      const [, file, at, code] = /^[^(]*?([^/(]+)\((\d+),\d+\): error (TS\d+)/.exec(line) ?? [];
      return code === undefined || !expected.includes(`${file}:${at}: ${code}`)
        ? line
        : `${file}:${at}: ${code}`;
    });
  assert.deepEqual(ours, expected);
  if (expected.length === 0) printed({ status, output });
  return ofZod.length;
}

/**
 * A program that uses every entry point is accepted, and each wrong line of another one is rejected.
 * zod's own declarations want a newer compiler and the types of a browser; what is wrong in them is
 * counted apart.
 */
export const compilers: readonly Check[] = versions.flatMap((version) =>
  Object.entries(resolutions)
    .filter(([resolution]) => resolution !== "node10" || version !== "7.0")
    .map(([resolution, modes]): Check => {
      return {
        consumer: `TypeScript ${version}`,
        what: resolution,
        tools: [`typescript-${version}`],
        async run(consumer) {
          let ofZod = 0;
          for (const mode of modes) ofZod += await typeCheck(consumer, version, resolution, mode);
          return ofZod === 0 ? "" : `${ofZod} errors in the declarations of zod`;
        },
      };
    }),
);
