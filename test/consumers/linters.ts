import { strict as assert } from "node:assert";
import { command } from "./bundler.ts";
import type { Check } from "./check.ts";
import { entryPoints } from "./entry-points.ts";
import { inProjectOf } from "./project.ts";
import { toolScript } from "./tools.ts";

/** Plug-ins with the rules that look for the file behind the name of a module, by their own resolvers. */
const plugins = {
  "eslint-plugin-import": { "rule/no-unresolved": ["error", { commonjs: true }] },
  "eslint-plugin-n": { "rule/no-missing-import": "error", "rule/no-missing-require": "error" },
};

const config = (plugin: string, rules: object) => `
  import plugin from "${plugin}";
  const rules = ${JSON.stringify(rules)};
  export default [{ files: ["**/*.mjs", "**/*.cjs"], plugins: { rule: plugin }, rules }];`;

/** ESLint finds every entry point, and nothing where there is none. */
export const linters: readonly Check[] = (["eslint-plugin-import", "eslint-plugin-n"] as const).map(
  (plugin): Check => {
    return {
      consumer: plugin,
      what: "finds every entry point, by import and by require",
      tools: [plugin],
      async run(consumer) {
        const modules = await entryPoints(consumer);
        const files = {
          "eslint.config.mjs": config(plugin, plugins[plugin]),
          "found.mjs": modules.map((name) => `import "${name}";`).join("\n"),
          "found.cjs": modules.map((name) => `require("${name}");`).join("\n"),
          "missing.mjs": `import "resupply/no-such-entry";`,
        };
        return inProjectOf(plugin, consumer, {}, files, async (folder) => {
          const script = await toolScript(plugin, "eslint");
          await command(folder, script, "found.mjs", "found.cjs");
          await assert.rejects(command(folder, script, "missing.mjs"), /no-such-entry/);
          return `${modules.length} entry points`;
        });
      },
    };
  },
);
