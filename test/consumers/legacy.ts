import { strict as assert } from "node:assert";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./bundler.ts";
import { type Check, printed } from "./check.ts";
import { bytes, holdsNoOther, textOf } from "./measure.ts";
import { type Files, project } from "./project.ts";
import { expected, type Program, parts, whole } from "./subpaths.ts";
import { type ToolName, toolFile } from "./tools.ts";

/** A bundler that reads no `exports`, and no JavaScript of recent years. */
interface Legacy {
  readonly name: string;
  readonly tool: ToolName;
  /** The entry of a program, and the script build.cjs, which writes out/main.js. */
  files(program: Program): Files;
  /** Whether it drops what is not used: where it does not, what is required is all there. */
  readonly shakes: boolean;
}

const tools: readonly Legacy[] = [
  {
    name: "webpack 4",
    tool: "webpack-4",
    shakes: true,
    files: ({ imports }) => {
      return {
        "entry.js": imports,
        "build.cjs": `
          const webpack = require(${JSON.stringify(toolFile("webpack-4", "webpack"))});
          const output = { path: __dirname + "/out", filename: "main.js", hashFunction: "sha256" };
          const options = { context: __dirname, mode: "production", target: "node" };
          webpack({ ...options, entry: "./entry.js", output }, (error, stats) => {
            const failed = error ?? (stats.hasErrors() && stats.toString());
            if (failed) console.error(failed);
            process.exitCode = failed ? 1 : 0;
          });`,
      };
    },
  },
  {
    name: "Browserify",
    tool: "browserify",
    shakes: false,
    files: ({ requires }) => {
      return {
        "entry.js": requires,
        "build.cjs": `
          const browserify = require(${JSON.stringify(toolFile("browserify", "browserify"))});
          const { mkdirSync, writeFileSync } = require("node:fs");
          browserify(__dirname + "/entry.js").bundle((error, text) => {
            if (error) throw error;
            mkdirSync(__dirname + "/out");
            writeFileSync(__dirname + "/out/main.js", text);
          });`,
      };
    },
  },
];

/** Whether a bundle can do without other flights: where nothing is dropped, from a part of the package. */
function isApart({ what }: Program, shakes: boolean): boolean {
  return (shakes || what.includes("/")) && !what.includes("lazy");
}

export const legacy: readonly Check[] = tools.flatMap((legacy) =>
  [...whole, ...parts].map((program): Check => {
    return {
      consumer: legacy.name,
      what: program.what,
      tools: [legacy.tool],
      async run(consumer) {
        const name = `legacy/${legacy.tool}-${program.what.replace(/\W+/g, "-")}`;
        const folder = await project(consumer, name, { type: "commonjs" }, legacy.files(program));
        await command(folder, "build.cjs");
        const out = join(folder, "out");
        const output = printed(await consumer.run("node", join(out, "main.js")));
        assert.equal(output.trim(), await expected(consumer, program));
        const text = await textOf((await readdir(out)).map((file) => join(out, file)));
        if (isApart(program, legacy.shakes)) holdsNoOther(text, program.flights);
        return `${bytes(text)} bytes`;
      },
    };
  }),
);
