import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = "src/compiler/import";
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

/** What a file of the importer imports, relative to the importer's folder or by the name of the package. */
function importsOf(path: string): string[] {
  const source = readFileSync(join(ROOT, path), "utf8");
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName: name }) =>
      name.startsWith(".")
        ? relative(ROOT, normalize(join(ROOT, dirname(path), name))).replaceAll("\\", "/")
        : name,
    );
}

/** The imports of a room that a wall forbids, as `file -> import`. */
function crossings(room: string, forbidden: RegExp, except: readonly string[] = []): string[] {
  return files
    .filter((path) => path.startsWith(room) && !except.includes(path))
    .flatMap((path) =>
      importsOf(path)
        .filter((name) => forbidden.test(name))
        .map((name) => `${path} -> ${name}`),
    );
}

describe("the walls of the importer", () => {
  it.each([
    [
      "text/ knows nothing of documents and the record",
      "text/",
      /^(?:document|sections|data|values|entry|merge|labels)\/|catalog|fields\/|vfile/,
    ],
    [
      "document/ knows nothing of the record and of facts",
      "document/",
      /^(?:sections|data|values|entry|merge)\/|catalog|fields\/|rules\.ts$/,
    ],
    [
      "labels/ knows words and fields, and nothing else",
      "labels/",
      /^(?:text|document|sections|data|values|entry|merge|rules)\b|catalog|vfile|read\//,
    ],
    [
      "values/ reports nothing and changes no draft",
      "values/",
      /^vfile$|entry-draft|^rules\.ts$|^(?:sections|data|entry|merge)\//,
    ],
    [
      "sections/ state, and interpret nothing",
      "sections/",
      /^values\/(?:interpret|settle)\.ts$|entry-draft|^merge\//,
    ],
    [
      "data/ states, and interprets nothing",
      "data/",
      /^values\/(?:interpret|settle)\.ts$|entry-draft|^merge\//,
    ],
    [
      "merge/ knows the entry and not how it was read",
      "merge/",
      /^(?:text|document|sections|data|labels)\//,
    ],
  ])("%s", (_rule, room, forbidden) => {
    expect(crossings(room, forbidden, ["values/interpret.ts"])).toEqual([]);
  });

  it("has one door", () => {
    const outside = ["src", "test", "bench"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((path) => join(folder, path))
        .filter((path) => path.endsWith(".ts"))
        .filter((path) => !path.startsWith(ROOT) && !path.startsWith(join("test", "import"))),
    );
    const doors = outside.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/compiler\/import\/([^"]+)"/g)].map(
        ([, name]) => `${path} -> ${name}`,
      ),
    );
    expect(doors.filter((door) => !door.endsWith("-> index.ts"))).toEqual([]);
    expect(doors.length).toBeGreaterThan(2);
  });

  it("has small files and small rooms", () => {
    const sizes = files
      .map((path) => readFileSync(join(ROOT, path), "utf8").split("\n").length - 1)
      .sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThanOrEqual(250);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
    const rooms = Map.groupBy(files, (path) => dirname(path));
    for (const [room, inside] of rooms) expect(inside.length, room).toBeLessThanOrEqual(20);
  });
});
