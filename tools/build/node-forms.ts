import { createRequire } from "node:module";
import { resolve } from "node:path";
import { ES_MODULE } from "./plain-exports.ts";

const require = createRequire(import.meta.url);

type Files = Readonly<Record<string, string>>;

/** The constants of the main entry point, with each name once. */
export function formsOfConstants(names: readonly string[]): Files {
  return {
    "all.js": `import { all } from "./records.cjs";\nexport const [${names.join(", ")}] = all;\n`,
    "all.cjs": [
      '"use strict";\nconst { all } = require("./records.cjs");\n',
      `const names = "${names.join(" ")}";\n`,
      'for (const [at, name] of names.split(" ").entries()) exports[name] = all[at];\n',
      ES_MODULE,
    ].join(""),
  };
}

/** The name of the module with what both forms of an entry point for Node have in common. */
export const sharedName = (entryPoint: string) => `${entryPoint}-shared`;

/**
 * The two forms for Node of an entry point, which take its functions and lists from the same module of
 * CommonJS. When an ES module imports CommonJS, Node scans the text for names of exports, which takes longer
 * than running it; the shared module therefore exports one object. The main entry point adds all constants.
 */
export function formsOf(entryPoint: string, folder: string): Files {
  const shared = `./${sharedName(entryPoint)}.cjs`;
  const names = Object.keys(require(resolve(folder, shared)).shared);
  const isMain = entryPoint === "index";
  const members = [
    `...require("${shared}").shared`,
    ...(isMain ? ['...require("./all.cjs")'] : []),
  ];
  return {
    [`${entryPoint}.js`]: [
      `import { shared } from "${shared}";\n`,
      `export const { ${names.join(", ")} } = shared;\n`,
      isMain ? 'export * from "./all.js";\n' : "",
    ].join(""),
    [`${entryPoint}.cjs`]: [
      `"use strict";\nmodule.exports = {\n${members.join(",\n")}\n};\n`,
      ES_MODULE,
    ].join(""),
  };
}

/** The two forms for Node of the entry point of a series or kind, which pick its flights from all of them. */
export function formsOfGroup(group: string, folder: string): Files {
  const { exportsOf } = require(resolve(folder, "flights-of.cjs"));
  const exported = exportsOf(group, require(resolve(folder, "all.cjs")));
  const names = Object.keys(exported).filter((name) => name !== "missions");
  return {
    [`${group}.js`]: [
      'import { flightsOf } from "./flights-of.cjs";\n',
      `export { ${names.join(", ")} } from "./all.js";\n`,
      `export const missions = flightsOf("${group}");\n`,
    ].join(""),
    [`${group}.cjs`]: [
      '"use strict";\nconst { exportsOf } = require("./flights-of.cjs");\n',
      `module.exports = exportsOf("${group}", require("./all.cjs"));\n`,
      ES_MODULE,
    ].join(""),
  };
}
