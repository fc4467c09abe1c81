import { readFile } from "node:fs/promises";
import * as resupply from "resupply";
import * as articles from "resupply/articles";
import * as people from "resupply/people";
import { beforeAll, describe, expect, it } from "vitest";
import { announced, isEnough } from "../../tools/api/announced.ts";
import type { Bump } from "../../tools/api/bump.ts";
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
    const all = { ...people, ...resupply } as unknown as Readonly<Record<string, { id: string }>>;
    const wrong = constants.filter(([id, { constant }]) => all[constant]?.id !== id);
    expect(wrong).toEqual([]);
  });
});

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

describe("once this API is released", () => {
  /** The bump that the next version requires if it has these exports of the main entry point. */
  function bumpFor(exportsNow: Readonly<Record<string, string>>, ids = api.ids): Bump {
    // As npm run release:version writes it, and as it is read.
    const released: ApiReport = JSON.parse(JSON.stringify(api));
    const now = { ...api, ids, exports: { ...api.exports, resupply: exportsNow } };
    return requiredBump(changesBetween(released, now));
  }

  it("a version without a change requires no changeset", () => {
    expect(bumpFor({ ...api.exports.resupply })).toBe("none");
  });

  it("a removed export requires a major version", () => {
    const { isBefore, ...others } = api.exports.resupply ?? {};
    expect(isBefore).toBeDefined();
    expect(bumpFor(others)).toBe("major");
  });

  it("an added export requires a minor version", () => {
    const added = { ...api.exports.resupply, isAfter: "function isAfter(): boolean;" };
    expect(bumpFor(added)).toBe("minor");
  });

  it("a removed flight requires a major version", () => {
    const { "progress-ms-04": removed, ...missions } = api.ids.missions ?? {};
    expect(removed).toBeDefined();
    expect(bumpFor({ ...api.exports.resupply }, { ...api.ids, missions })).toBe("major");
  });
});
