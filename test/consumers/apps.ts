import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getMission } from "resupply";
import { allApps } from "./app/all.ts";
import type { App } from "./app/app.ts";
import { built } from "./app/built.ts";
import type { Check } from "./check.ts";
import { first, second } from "./flights.ts";
import { holdsNoOther, loadedWith, pageOverLiteral, textOf } from "./measure.ts";

const { description } = getMission(first);

/** Names what a page may need later: Nuxt's do so of all that an `import()` leads to. */
const prefetches = /<link\b[^>]*\brel="prefetch"[^>]*>/g;

/** All that a browser loads with a page: the scripts that its HTML names, and what they import. */
async function loads({ page, scripts }: App, folder: string, name: string): Promise<string> {
  const html = await readFile(join(folder, page(name)), "utf8");
  const named = html.replaceAll(prefetches, "").matchAll(scripts.path);
  const files = new Set([...named].map(([path]) => path));
  assert.ok(files.size > 0, `the page ${name} names no script`);
  return textOf(await loadedWith([...files].map((path) => join(folder, scripts.below, path))));
}

/** What is shown of one page is true of it as one among those of an application. */
export const apps: readonly Check[] = allApps.map((app): Check => {
  return {
    consumer: app.name,
    what: "five pages, one of them lazy",
    tools: [app.tool],
    async run(consumer) {
      const folder = await built(app, consumer);
      const [used, hand, many, late] = (await Promise.all(
        ["used", "hand", "many", "late"].map((name) => loads(app, folder, name)),
      )) as [string, string, string, string];
      for (const text of [used, hand]) assert.ok(text.includes(description));
      holdsNoOther(used, [first]);
      holdsNoOther(many, second);
      holdsNoOther(late, []);
      if (app.server !== undefined) holdsNoOther(await loads(app, folder, "served"), []);
      const text = await readFile(join(folder, app.page("text")), "utf8");
      assert.match(text, /<script type="application\/ld\+json">\{/);
      return pageOverLiteral(used, hand, app.modules);
    },
  };
});
