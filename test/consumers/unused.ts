import { strict as assert } from "node:assert";
import { bundle } from "./bundle.ts";
import { bundlerTools } from "./bundler-tools.ts";
import type { Check } from "./check.ts";
import { constants, first } from "./flights.ts";
import { bytes } from "./measure.ts";

const name = constants(first);
const used = "export const used = 1;\n";

/** Calls at the top of a module of which something else is used. */
const unused = {
  getMission: `import { getMission } from "resupply";
    export const unused = getMission("${first}");`,
  createCatalog: `import { createCatalog, ${name} } from "resupply";
    export const unused = createCatalog([${name}]);`,
  toJsonLd: `import { toJsonLd, ${name} } from "resupply";
    export const unused = toJsonLd(${name});`,
};

/** Bundlers keep nothing of a call whose result is not used. */
export const unusedCalls: readonly Check[] = bundlerTools
  .filter(({ tool }) => tool === "rollup" || tool === "vite")
  .flatMap((bundler) =>
    Object.entries(unused).map(([what, code]): Check => {
      return {
        consumer: bundler.name,
        what: `unused ${what} at the top of a module`,
        tools: [bundler.tool],
        async run(consumer) {
          const built = async (name: string, module: string) => {
            const entry = `import { used } from "./module.js"; console.log(used);`;
            const files = { "entry.js": entry, "module.js": module };
            return (await bundle(consumer, bundler, "browser", name, files)).text;
          };
          const without = await built(`without ${what}`, used);
          const more = bytes(await built(`unused ${what}`, used + code)) - bytes(without);
          assert.equal(more, 0, `${more} bytes are kept`);
          return "nothing is kept";
        },
      };
    }),
  );
