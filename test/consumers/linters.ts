import { strict as assert } from "node:assert";
import { command } from "./bundler.ts";
import type { Check } from "./check.ts";
import { entryPoints } from "./entry-points.ts";
import { inProjectOf } from "./project.ts";
import { toolScript } from "./tools.ts";

/** Rules that look for the file behind the name of a module, with the resolvers that they bring. */
const rules = {
  "eslint-plugin-import": ["import/no-unresolved"],
  "eslint-plugin-n": ["n/no-missing-import", "n/no-missing-require", "n/no-extraneous-import"],
};

const config = (names: readonly string[]) => `
  import importPlugin from "eslint-plugin-import";
  import n from "eslint-plugin-n";
  export default [{
    files: ["**/*.mjs", "**/*.cjs"],
    plugins: { import: importPlugin, n },
    rules: ${JSON.stringify(Object.fromEntries(names.map((name) => [name, name.startsWith("import/") ? ["error", { commonjs: true }] : "error"])))},
  }];`;

/** ESLint finds every entry point, and nothing where there is none. */
export const linters: readonly Check[] = Object.entries(rules).map(([plugin, names]): Check => {
  return {
    consumer: plugin,
    what: "finds every entry point, by import and by require",
    tools: ["eslint"],
    async run(consumer) {
      const modules = await entryPoints(consumer);
      const lines = (form: (name: string) => string) => modules.map(form).join("\n");
      const files = {
        "eslint.config.mjs": config(names),
        "found.mjs": lines((name) => `import ${JSON.stringify(name)};`),
        "found.cjs": lines((name) => `require(${JSON.stringify(name)});`),
        "missing.mjs": `import "resupply/no-such-entry";`,
      };
      const manifest = { dependencies: { resupply: "*" } };
      return inProjectOf("eslint", consumer, manifest, files, async (folder) => {
        const script = await toolScript("eslint", "eslint");
        await command(folder, script, "found.mjs", "found.cjs");
        await assert.rejects(command(folder, script, "missing.mjs"), /no-such-entry/);
        return `${modules.length} entry points`;
      });
    },
  };
});
