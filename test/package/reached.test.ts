import { describe, expect, it } from "vitest";
import { unreached } from "../support/reached.ts";

/** A made-up package in which everything is needed. */
const mule: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    bin: { mule: "dist/cli.js" },
    main: "./dist/main.cjs",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./herd": "./dist/herd.js",
      "./mules/*": { types: "./dist/mules/*/*.d.ts", default: "./dist/mules/*.js" },
    },
  }),
  "dist/cli.js": 'const load = createRequire(import.meta.url); load("./words.json");',
  "dist/words.json": '"./nothing.js"',
  "dist/main.cjs": 'module.exports = require("./common/all");',
  "dist/common/all.js": "exports.all = [];",
  "dist/common/package.json": '{ "type": "commonjs" }',
  "dist/index.js": 'import "./side.js"; export * from "./herd.js"; import("./later.js");',
  "dist/side.js": "new URL('./data.txt', import.meta.url);",
  "dist/data.txt": "hay",
  "dist/later.js": "",
  "dist/herd.js": "",
  "dist/index.d.ts": 'export type Hay = import("./hay.js").Hay;',
  "dist/hay.d.ts": "",
  "dist/mules/one.js": "",
  "dist/mules/one/one.d.ts": "",
  "herd/package.json": '{ "module": "../dist/for-old-tools.js" }',
  "dist/for-old-tools.js": "",
};

const unreachedIn = (files: Readonly<Record<string, string>>) =>
  unreached({ files: Object.keys(files), read: (path) => files[path] ?? "" });

describe("the files that nothing leads to", () => {
  it("are none if each is an entry point, or named in a file that is reached", () => {
    expect(unreachedIn(mule)).toEqual([]);
  });

  it.each([
    ["a module that is not imported", "dist/left.js"],
    ["a module named only in data", "dist/nothing.js"],
    ["a script beside a declaration", "dist/hay.js"],
    ["a declaration of something else", "dist/mules/one/two.d.ts"],
    ["a folder that isn't an entry point", "stable/package.json"],
    ["a manifest beside nothing that is reached", "dist/old/package.json"],
  ])("are listed: %s", (_what, path) => {
    expect(unreachedIn({ ...mule, [path]: "{}" })).toEqual([path]);
  });

  it("are what only another of them names", () => {
    const pair = { "dist/a.js": 'import "./b.js";', "dist/b.js": 'import "./a.js";' };
    expect(unreachedIn({ ...mule, ...pair })).toEqual(["dist/a.js", "dist/b.js"]);
  });
});
