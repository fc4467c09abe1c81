import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer } from "../support/consumer.ts";
import type { Check } from "./check.ts";
import { inChromium } from "./chromium.ts";
import { entryPointsPrint, program } from "./programs.ts";
import { servingFiles } from "./serving.ts";

/** What a browser is told about the names of modules: the entry points, as the manifest has them. */
async function importMap(consumer: Consumer): Promise<string> {
  const manifest = await readFile(
    join(consumer.folder, "node_modules/resupply/package.json"),
    "utf8",
  );
  const imports: Record<string, string> = { zod: "/node_modules/zod/index.js" };
  for (const [subpath, target] of Object.entries<string | Exported>(JSON.parse(manifest).exports)) {
    const file = typeof target === "string" ? target : target.import.default;
    imports[join("resupply", subpath)] = join("/node_modules/resupply", file);
  }
  return JSON.stringify({ imports });
}

interface Exported {
  readonly import: { readonly default: string };
}

/** Every entry point in a page, with an import map and no bundler. */
export const browser: readonly Check[] = [
  {
    consumer: "Chromium",
    what: "import of every entry point, without a bundler",
    tools: ["chromium"],
    async run(consumer) {
      await consumer.write("page/entry-points.mjs", await program("entry-points.mjs"));
      await consumer.write(
        "page/index.html",
        `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="importmap">${await importMap(consumer)}</script>
<script type="module">
  await import("./entry-points.mjs").catch((error) => console.log(String(error)));
  globalThis.done = true;
</script>`,
      );
      return servingFiles(consumer.folder, (address) =>
        inChromium(async (page) => {
          const lines: string[] = [];
          page.on("console", (message) => lines.push(message.text()));
          page.on("pageerror", (error) => lines.push(String(error)));
          await page.goto(`${address}/page/index.html`);
          await page.waitForFunction("globalThis.done");
          assert.equal(lines.join("\n"), entryPointsPrint.trimEnd());
        }),
      );
    },
  },
];
