import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generatedWithoutRecords, rooms, roomsWithRecords } from "../tools/docs/rooms.ts";

const files = ["src", "tools"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.startsWith("src/generated/")),
);

/** What each file imports: paths of the project, and names of packages. */
const imports = new Map(
  files.map((path) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"), true, true);
    const names = importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? posix.join(dirname(path), fileName) : fileName,
    );
    return [path, names] as const;
  }),
);
const importsOf = (path: string) => imports.get(path) ?? [];
const isOfProject = (name: string) => /^(?:src|tools|test|bench)\//.test(name);
const isGenerated = (name: string) => name.startsWith("src/generated/");
const filesIn = (room: string) => files.filter((path) => dirname(path) === room);

describe("the rooms of the code", () => {
  it("are all described, and all exist", () => {
    const folders = [...new Set(files.map((path) => dirname(path)))];
    expect(rooms.map(({ path }) => path).toSorted()).toEqual(folders.toSorted());
  });

  it.each(rooms)("$path imports only from the rooms that it names", ({ path, imports: named }) => {
    const imported = filesIn(path)
      .flatMap(importsOf)
      .filter((name) => isOfProject(name) && !isGenerated(name))
      .map((name) => dirname(name))
      .filter((room) => room !== path);
    expect([...new Set(imported)].toSorted()).toEqual(named.toSorted());
  });

  it("have no file that imports itself by a detour", () => {
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        circles.push([...way.slice(way.indexOf(path)), path].join(" -> "));
        return;
      }
      state.set(path, "open");
      for (const name of importsOf(path)) if (imports.has(name)) visit(name, [...way, path]);
      state.set(path, "done");
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  it("hold files of at most 250 lines, half of them of at most 70, and at most 20 of them", () => {
    const lines = (path: string) => readFileSync(path, "utf8").split("\n").length - 1;
    const sizes = files.filter((path) => path.startsWith("src/")).map((path) => lines(path));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
    expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
    for (const { path } of rooms) expect(filesIn(path).length, path).toBeLessThanOrEqual(20);
  });
});

describe("the walls between them", () => {
  /** Imports of some rooms that a wall forbids, as `file -> import`. */
  function crossings(room: string, isForbidden: (name: string, path: string) => boolean): string[] {
    return files
      .filter((path) => path.startsWith(`${room}/`))
      .flatMap((path) =>
        importsOf(path)
          .filter((name) => isForbidden(name, path))
          .map((name) => `${path} -> ${name}`),
      );
  }

  it("keep the tools, the benches and the tests out of src", () => {
    expect(crossings("src", (name) => /^(?:tools|bench|test)\//.test(name))).toEqual([]);
  });

  it.each(["src/time", "src/compiler/markdown"])("let %s import nothing of the project", (room) => {
    expect(crossings(room, (name) => isOfProject(name) && dirname(name) !== room)).toEqual([]);
  });

  it("let the library import neither a package nor the compiler", () => {
    const isForeign = (name: string) => !/^src\/(?:library|time|generated)\//.test(name);
    expect(crossings("src/library", isForeign)).toEqual([]);
  });

  it("let only the entry points and the registry of the library import flights", () => {
    expect(
      crossings(
        "src/library",
        (name, path) =>
          isGenerated(name) &&
          !generatedWithoutRecords.test(name) &&
          !roomsWithRecords.includes(dirname(path)),
      ),
    ).toEqual([]);
  });

  it("let no room import from one that imports flights, but the entry points", () => {
    const isRegistry = (name: string) => dirname(name) === "src/library/registry";
    const isEntryPoint = (path: string) => roomsWithRecords.includes(dirname(path));
    expect(crossings("src", (name, path) => isRegistry(name) && !isEntryPoint(path))).toEqual([]);
  });
});
