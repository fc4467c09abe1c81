import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getMission } from "resupply";
import type { App } from "./app/app.ts";
import { astro } from "./app/astro.ts";
import { next } from "./app/next.ts";
import { sveltekit } from "./app/sveltekit.ts";
import type { Check } from "./check.ts";
import { first, second } from "./flights.ts";
import { holdsNoOther, loadedWith, pageOverLiteral, textOf } from "./measure.ts";
import { inProjectOf } from "./project.ts";

const { description } = getMission(first);

/** All that a browser loads with a page: the scripts that its HTML names, and what they import. */
async function loads({ page, scripts }: App, folder: string, name: string): Promise<string> {
  const html = await readFile(join(folder, page(name)), "utf8");
  const files = new Set([...html.matchAll(scripts.path)].map(([path]) => path));
  assert.ok(files.size > 0, `the page ${name} names no script`);
  return textOf(await loadedWith([...files].map((path) => join(folder, scripts.below, path))));
}

/** What is shown of one page is true of it as one among those of an application. */
export const apps: readonly Check[] = [...next, sveltekit, astro].map((app): Check => {
  return {
    consumer: app.name,
    what: "five pages, one of them lazy",
    tools: [app.tool],
    run(consumer) {
      return inProjectOf(app.tool, consumer, {}, app.files, async (folder) => {
        await app.build(folder);
        const [used, hand, many, late] = (await Promise.all(
          ["used", "hand", "many", "late"].map((name) => loads(app, folder, name)),
        )) as [string, string, string, string];
        for (const text of [used, hand]) assert.ok(text.includes(description));
        holdsNoOther(used, [first]);
        holdsNoOther(many, second);
        holdsNoOther(late, []);
        const text = await readFile(join(folder, app.page("text")), "utf8");
        assert.match(text, /<script type="application\/ld\+json">\{/);
        return pageOverLiteral(used, hand, app.modules);
      });
    },
  };
});
