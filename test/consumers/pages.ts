import { strict as assert } from "node:assert";
import { join } from "node:path";
import * as resupply from "resupply";
import { run } from "../support/consumer.ts";
import { type Check, printed } from "./check.ts";
import { byHand, constants, first, second } from "./flights.ts";
import { holdsNoOther, loadedWith, pageOverLiteral, textOf } from "./measure.ts";
import { splitters } from "./page-tools.ts";
import { project } from "./project.ts";

const used = constants(first);
const others = constants(...second);
const show = (name: string, value: string) =>
  `globalThis.pages = { ...globalThis.pages, ${name}: ${value} };`;

/** Two pages with constants of their own, and the first one with its literal by hand. */
const plain = {
  one: `import { ${used} } from "resupply"; ${show("one", used)}`,
  hand: `import { ${used} } from "./by-hand.js"; ${show("hand", used)}`,
  two: `import { ${others} } from "resupply"; ${show("two", `[${others}]`)}`,
};

const one = `(list) => list.find(({ id }) => id === ${JSON.stringify(first)})`;
const literalToo = `import("./by-hand.js")`;

/** Pages that load flights when they are asked to; the literal by hand is shared with them too. */
const lateBy = {
  "import() of a series": show(
    "late",
    `Promise.all([import("resupply/progress-ms"), ${literalToo}])
      .then(([{ missions }]) => missions).then(${one})`,
  ),
  "resupply/lazy": `import { loadMission } from "resupply/lazy"; ${show(
    "late",
    `Promise.all([loadMission(${JSON.stringify(first)}), ${literalToo}]).then(([flight]) => flight)`,
  )}`,
};

const builds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "two pages of one build": {},
  ...Object.fromEntries(
    Object.entries(lateBy).map(([what, late]) => [
      `three pages of one build, one with ${what}`,
      { late },
    ]),
  ),
};

const expected = JSON.stringify(([first, ...second] as const).map((id) => resupply.getMission(id)));

/** Loads every page, as someone does who goes from one to the next. */
const visit = (pages: readonly string[]) => `
  for (const page of ${JSON.stringify(pages)}) await import(\`./out/\${page}.js\`);
  const { one, two, late = one } = globalThis.pages;
  console.log(JSON.stringify([one, ...two]));
  console.log((await late) === one);`;

/** A page loads its own flights and no others, whatever else is built with it. */
export const pages: readonly Check[] = splitters.flatMap((splitter) =>
  Object.entries(builds).map(([what, more]): Check => {
    const entries = { ...plain, ...more };
    return {
      consumer: splitter.name,
      what,
      tools: [splitter.tool],
      async run(consumer) {
        const names = Object.keys(entries);
        const sources = Object.entries(entries).map(([name, code]) => [`${name}.js`, code]);
        const files = { ...Object.fromEntries(sources), "by-hand.js": byHand };
        const name = `pages/${splitter.tool}-${what.replace(/\W+/g, "-")}`;
        const folder = await project(consumer, name, splitter.manifest?.(names), {
          ...splitter.files?.(names),
          ...files,
          "visit.js": visit(names),
        });
        await splitter.build(folder, names);
        const loads = async (page: string) =>
          textOf(await loadedWith([join(folder, "out", `${page}.js`)]));
        holdsNoOther(await loads("one"), [first]);
        holdsNoOther(await loads("two"), second);
        const visited = printed(await run(folder, "node", ["visit.js"]));
        assert.equal(visited.trim(), `${expected}\ntrue`);
        return pageOverLiteral(
          await loads("one"),
          await loads("hand"),
          splitter.modules,
          splitter.most,
        );
      },
    };
  }),
);
