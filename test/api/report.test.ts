import { readFile } from "node:fs/promises";
import * as resupply from "resupply";
import * as articles from "resupply/articles";
import * as people from "resupply/people";
import { beforeAll, describe, expect, it } from "vitest";
import { announced, isEnough } from "../../tools/api/announced.ts";
import { changesBetween, requiredBump } from "../../tools/api/compare.ts";
import { currentApi, REVIEWED, releasedApi } from "../../tools/api/files.ts";
import { apiMarkdown } from "../../tools/api/markdown.ts";
import type { ApiReport } from "../../tools/api/report.ts";

let api: ApiReport;
beforeAll(async () => {
  api = await currentApi();
});

describe("the API report", () => {
  it("is up to date with npm run api", async () => {
    expect(await readFile(REVIEWED, "utf8")).toBe(apiMarkdown(api));
  });

  it("has every entry point of the manifest", async () => {
    const { exports } = JSON.parse(await readFile("package.json", "utf8"));
    const paths = Object.keys(exports).map((path) => path.replace(/^\./, "resupply"));
    expect(Object.keys(api.exports).toSorted()).toEqual(paths.toSorted());
  });

  it.each([
    ["resupply", resupply, ""],
    ["resupply/articles", articles, "Article"],
  ])(
    "has each export of %s, as a declaration or as the constant of an id",
    (path, module, suffix) => {
      const constants = Object.values(api.ids)
        .flatMap((ids) => Object.values(ids))
        .map(({ constant }) => constant + suffix);
      const declared = Object.keys(api.exports[path] ?? {});
      expect(
        Object.keys(module).filter((name) => ![...constants, ...declared].includes(name)),
      ).toEqual([]);
    },
  );

  it("has a constant for each id", () => {
    const constants = Object.values(api.ids).flatMap((ids) => Object.entries(ids));
    expect(constants.length).toBeGreaterThan(300);
    const wrong = constants.filter(([id, { constant }]) => !isOf(id, constant));
    expect(wrong).toEqual([]);
  });
});

function isOf(id: string, constant: string): boolean {
  const all = { ...people, ...resupply } as unknown as Readonly<Record<string, { id: string }>>;
  return all[constant]?.id === id;
}

describe("the pending changesets", () => {
  it("declare the bump required since the last release", async () => {
    const changes = changesBetween(await releasedApi(), api);
    const [declared, required] = [await announced(), requiredBump(changes)];
    const because = changes.filter(({ bump }) => bump === required).map(({ what }) => what);
    expect(
      { declared, required, enough: isEnough(declared, required) },
      because.slice(0, 10).join("\n"),
    ).toEqual({
      ...{ declared, required },
      enough: true,
    });
  });
});
