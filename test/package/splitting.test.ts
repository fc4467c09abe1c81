import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";
import * as resupply from "resupply";
import { nikolaiChub, type Person, people } from "resupply/people";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { literal } from "../../src/compiler/emit/source-text.ts";

/** Pages of one application, with the flights that each may load. */
const pages = {
  one: 'import { progressMs04 } from "resupply"; console.log(progressMs04);',
  other: 'import { progressMs07 } from "resupply"; console.log(progressMs07);',
  third: 'import { dragonCrs1 } from "resupply"; console.log(dragonCrs1);',
  series:
    'document.onclick = async () => console.log((await import("resupply/progress-ms")).missions);',
  list: 'import { missions } from "resupply/progress-ms"; console.log(missions);',
  lazy: 'import { loadMission } from "resupply/lazy"; console.log(loadMission("progress-ms-04"));',
  all: 'import { getMission } from "resupply"; console.log(getMission("progress-1"));',
  catalog:
    'import { createCatalog, progressMs03, progressMs05 } from "resupply"; console.log(createCatalog([progressMs03, progressMs05]));',
  jsonLd: 'import { toJsonLd, progressMs07 } from "resupply"; console.log(toJsonLd(progressMs07));',
  crew: 'import { soyuzMs25 } from "resupply"; console.log(soyuzMs25);',
  crewAlone: 'import { soyuzMs25 } from "resupply/crewed"; console.log(soyuzMs25);',
  crewed: 'import { missions } from "resupply/crewed"; console.log(missions);',
  cargoAlone: 'import { progressMs04 } from "resupply/cargo"; console.log(progressMs04);',
  person: 'import { nikolaiChub } from "resupply/people"; console.log(nikolaiChub);',
  people: 'import { people } from "resupply/people"; console.log(people);',
  article:
    'import { progressMs04Article } from "resupply/articles"; console.log(progressMs04Article);',
  articles:
    'import { getArticle } from "resupply/articles"; console.log(getArticle("progress-ms-07"));',
} as const;
type Page = keyof typeof pages;

let folder: string;
beforeAll(async () => {
  // Inside the project, so that imports of its own name resolve.
  await mkdir("dist", { recursive: true });
  folder = await mkdtemp(join("dist", "pages-"));
  await Promise.all(
    Object.entries(pages).map(([name, text]) => writeFile(join(folder, `${name}.js`), text)),
  );
});
afterAll(() => rm(folder, { recursive: true }));

type Files = ReadonlyMap<string, string>;

const minify = async (text: string) =>
  (await transform(text, { minify: true, charset: "utf8", format: "esm" })).code;

const bundlers: Readonly<Record<string, (entries: readonly string[]) => Promise<Files>>> = {
  async esbuild(entryPoints) {
    const { outputFiles } = await build({
      entryPoints: [...entryPoints],
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      charset: "utf8",
      write: false,
      outdir: "unwritten",
    });
    return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  },
  async Rollup(input) {
    const bundle = await rollup({
      input: [...input],
      treeshake: { moduleSideEffects: (id) => id.startsWith(join(process.cwd(), folder)) },
      plugins: [
        {
          name: "package",
          resolveId: (id) =>
            id.startsWith("resupply")
              ? join(process.cwd(), "dist", `${id.slice("resupply/".length) || "index"}.js`)
              : undefined,
        },
      ],
    });
    const { output } = await bundle.generate({ format: "es", chunkFileNames: "[name]-[hash].js" });
    const texts = output.map(async (file) =>
      file.type === "chunk" ? [[file.fileName, await minify(file.code)] as const] : [],
    );
    return new Map((await Promise.all(texts)).flat());
  },
};

/** The code that a page loads at once: its file, and everything that it imports statically. */
function loadedBy(page: Page, files: Files): string {
  return filesLoadedBy(page, files)
    .map((name) => files.get(name))
    .join("");
}

function filesLoadedBy(page: Page, files: Files): string[] {
  const seen = new Set<string>();
  const load = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, imported = ""] of (files.get(name) ?? "").matchAll(
      /(?:from|import)\s*"\.\/([^"]+)"/g,
    )) {
      load(imported);
    }
  };
  load(`${page}.js`);
  return [...seen];
}

/** Fails where a page loads much more than the literal of its constant. */
async function holdsLiteral(page: Page, value: object, files: Files, what: string): Promise<void> {
  const literalBytes = Buffer.byteLength(await minify(`console.log(${literal(value)})`));
  const loaded = loadedBy(page, files);
  // The bundler's own code that joins files does not count: "import{a as b}from"./c.js"", "export{b as a}".
  const joints = /(?:import(?:\{[^}]*\}from)?"\.\/[^"]*"|export\{[^}]*\});?/g;
  const facts = Buffer.byteLength(loaded.replaceAll(joints, "").replaceAll("\n", ""));
  expect(facts - literalBytes, what).toBeLessThanOrEqual(128);
  // A flight refers to a dozen entities, each of which may be a file of its own, imported from two files.
  const most = Math.max(700, 100 * filesLoadedBy(page, files).length);
  expect(Buffer.byteLength(loaded) - literalBytes, what).toBeLessThanOrEqual(most);
}

/** The people that a text holds. */
const peopleIn = (text: string) => people.filter(({ id }) => text.includes(`id:"${id}"`));

/** The people of the flight on the page with a crew, by id. */
const { launched, landed } = resupply.soyuzMs25.crew;
const crew: readonly Person[] = [...launched, ...landed].map(({ person }) => person);
const crewOnce = people.filter((person) => crew.includes(person));

/** Pages of one constant, each with its constant, and the pages that it is built with. */
const constants: readonly (readonly [Page, object, readonly Page[]])[] = [
  ["crew", resupply.soyuzMs25, []],
  ["crew", resupply.soyuzMs25, ["person", "crewed", "people"]],
  ["crewAlone", resupply.soyuzMs25, []],
  ["crewAlone", resupply.soyuzMs25, ["one", "crewed", "all"]],
  ["cargoAlone", resupply.progressMs04, []],
  ["cargoAlone", resupply.progressMs04, ["crewed", "people"]],
  ["person", nikolaiChub, []],
  ["person", nikolaiChub, ["crew", "people"]],
];

const cases: readonly (readonly Page[])[] = [
  ["one", "other"],
  ["one", "other", "third"],
  ["one", "series"],
  ["one", "list"],
  ["one", "lazy"],
  ["one", "all"],
  ["one", "catalog"],
  ["one", "jsonLd"],
  ["one", "other", "all", "lazy"],
];

describe.each(Object.entries(bundlers))(
  "an application with several pages, bundled with %s",
  (_, bundle) => {
    const built = (together: readonly Page[]) =>
      bundle(together.map((page) => `${folder}/${page}.js`));

    it.each(cases)(
      "loads only that flight on a page with one constant (%s, %s, %s)",
      async (...all) => {
        const loaded = loadedBy("one", await built(all));
        expect(loaded).toContain(resupply.progressMs04.description);
        const others = resupply.missions.filter(({ id }) => id !== "progress-ms-04");
        expect(others.filter(({ description }) => loaded.includes(description))).toEqual([]);
        expect(loaded).not.toContain("is not a mission id");
      },
    );

    it("adds little to the literal on a page, whatever the other pages import", async () => {
      for (const all of [["one"], ...cases] as (readonly Page[])[]) {
        await holdsLiteral("one", resupply.progressMs04, await built(all), all.join());
      }
    });

    it.each(constants)(
      "loads only the people of the constant on the page %s",
      async (page, value, others) => {
        const files = await built([page, ...others]);
        const loaded = loadedBy(page, files);
        const named = { crew: crewOnce, crewAlone: crewOnce, person: [nikolaiChub] };
        expect(peopleIn(loaded)).toEqual(named[page as keyof typeof named] ?? []);
        const flights = resupply.missions.filter(({ description }) => loaded.includes(description));
        expect(flights).toEqual(page === "person" ? [] : [value]);
        await holdsLiteral(page, value, files, others.join());
      },
    );

    it("loads only that article on a page with one article", async () => {
      const loaded = loadedBy("article", await built(["article", "articles", "all"]));
      expect(loaded).toContain("Voronezh");
      expect(loaded).not.toContain("Progress MS-21 is known for a leak");
    });

    it("loads no flight of another page on a page with a function", async () => {
      const loaded = loadedBy("jsonLd", await built(["jsonLd", "all", "catalog"]));
      expect(loaded).toContain(resupply.progressMs07.description);
      expect(loaded).not.toContain(resupply.progressMs03.description);
    });
  },
);

describe("an unused call", () => {
  it.each([
    'export const flight = getMission("progress-ms-05");',
    "export const catalog = createCatalog([progressMs04]);",
    "export const thing = toJsonLd(progressMs04);",
    "export const graph = toJsonLdGraph([progressMs04]);",
    "export const script = toJsonLdScript(progressMs04);",
    'export const next = nextMission("progress-ms-04");',
    'export const previous = previousMission("progress-ms-04");',
    'export const found = findMission("65P");',
    'export const all = findMissions("65P");',
    'export const lost = filterMissions({ outcome: "failure" });',
    'export const there = missionsAttachedAt("2021", { station: "iss" });',
    'export const visits = visitsAt("2021", { station: "iss" });',
    "export const text = toJsonLdText(progressMs04);",
    'export const history = portHistory("iss", "nauka-nadir");',
    'export const is = isMissionId("progress-ms-04");',
    'export const before = isBefore("2016", "2017");',
    "export const own = defineMission(progressMs04);",
  ])("is dropped: %s", async (line) => {
    const [, call = ""] = /= (\w+)\(/.exec(line) ?? [];
    await writeFile(
      join(folder, "module.js"),
      `import { ${call}, progressMs04 } from "resupply"; ${line} export const used = 1;`,
    );
    await writeFile(join(folder, "used.js"), 'export { used } from "./module.js";');
    const files = await bundlers.Rollup?.([join(folder, "used.js")]);
    expect(files?.get("used.js")?.length).toBeLessThan(60);
  });
});
