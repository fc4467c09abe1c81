import { strict as assert } from "node:assert";
import { getMission } from "resupply";
import { bundle } from "./bundle.ts";
import { bun, bunForProduction } from "./bundler/bun.ts";
import { type Bundler, type Platform, platformNames } from "./bundler.ts";
import { bundlerTools } from "./bundler-tools.ts";
import { type Check, printed } from "./check.ts";
import { constants, first } from "./flights.ts";
import { bytes, holdsNoOther } from "./measure.ts";

const name = constants(first);
const subpath = `resupply/missions/${first}`;

interface Program {
  readonly what: string;
  /** The file that requires the package, as a dependency in the form of CommonJS does. */
  readonly dependency: string;
  readonly entry: string;
  readonly prints: string;
  /** The bundlers in whose bundle no other flight may be: esbuild and Rollup keep all of what is required. */
  readonly shakes: readonly string[];
}

const all = ["esbuild", "rollup", "webpack", "rspack", "bun"];
const print = (value: string) =>
  `import { flight } from "./dependency.cjs"; console.log(JSON.stringify(${value}));`;
const flight = JSON.stringify(getMission(first));

const programs: readonly Program[] = [
  {
    what: "one constant, by require",
    dependency: `const { ${name} } = require("resupply"); exports.flight = ${name};`,
    entry: print("flight"),
    prints: flight,
    shakes: ["webpack", "rspack", "bun"],
  },
  {
    what: "one constant, by require of its subpath",
    dependency: `exports.flight = require("${subpath}").${name};`,
    entry: print("flight"),
    prints: flight,
    shakes: all,
  },
  {
    what: "import and require give the same object",
    dependency: `exports.flight = require("resupply").${name};`,
    entry: `import { ${name} } from "resupply"; ${print(`flight === ${name}`)}`,
    prints: "true",
    shakes: ["webpack", "rspack", "bun"],
  },
  {
    what: "import and require of a subpath give the same object",
    dependency: `exports.flight = require("${subpath}").${name};`,
    entry: `import { ${name} } from "resupply"; ${print(`flight === ${name}`)}`,
    prints: "true",
    shakes: all,
  },
];

/** Bun's bundler has conditions of its own for Bun, and needs one for Node. */
const builds: readonly (readonly [bundler: Bundler, platform: Platform])[] = [
  ...bundlerTools
    .filter(({ tool }) => all.includes(tool))
    .map((bundler) => [bundler, "browser"] as const),
  [bun, "bun"],
  [bunForProduction, "node"],
];

/** An application of which a dependency requires the package, while its own modules import it. */
export const requires: readonly Check[] = builds.flatMap(([bundler, platform]) =>
  programs.map(({ what, dependency, entry, prints, shakes }): Check => {
    const target = platform === "browser" ? [] : `for ${platformNames[platform]}`;
    return {
      consumer: bundler.name,
      what: [what, target, bundler.flags ?? []].flat().join(", "),
      tools: [bundler.tool],
      async run(consumer) {
        const { main, text } = await bundle(consumer, bundler, platform, what, {
          "entry.js": entry,
          "dependency.cjs": dependency,
        });
        assert.equal(printed(await consumer.run("node", main)).trim(), prints);
        if (shakes.includes(bundler.tool)) holdsNoOther(text, [first]);
        return `${bytes(text)} bytes`;
      },
    };
  }),
);
