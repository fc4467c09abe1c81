import { readFile } from "node:fs/promises";
import * as resupply from "resupply";
import * as articles from "resupply/articles";
import { beforeAll, describe, expect, it } from "vitest";
import { announced, isEnough } from "../../tools/api/announced.ts";
import { changesBetween, owedFor } from "../../tools/api/compare.ts";
import { currentApi, REVIEWED, releasedApi } from "../../tools/api/files.ts";
import { apiMarkdown } from "../../tools/api/markdown.ts";
import type { ApiReport } from "../../tools/api/report.ts";

let api: ApiReport;
beforeAll(async () => {
  api = await currentApi();
});

describe("the report of the API", () => {
  it("is as npm run api writes it", async () => {
    expect(await readFile(REVIEWED, "utf8")).toBe(apiMarkdown(api));
  });

  it("has an entry point for each of the manifest", async () => {
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
  return (resupply as unknown as Readonly<Record<string, { id: string }>>)[constant]?.id === id;
}

describe("the pending changesets", () => {
  it("announce the bump that is owed since the last release", async () => {
    const changes = changesBetween(await releasedApi(), api);
    const [said, owed] = [await announced(), owedFor(changes)];
    const because = changes.filter(({ bump }) => bump === owed).map(({ what }) => what);
    expect({ said, owed, enough: isEnough(said, owed) }, because.slice(0, 10).join("\n")).toEqual({
      ...{ said, owed },
      enough: true,
    });
  });
});
