import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { transform } from "esbuild";
import fc from "fast-check";
import * as library from "resupply";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { emit } from "../../src/compiler/emit/index.ts";
import { constantName, typeName } from "../../src/compiler/emit/names.ts";
import { emitOwn } from "../../src/compiler/emit/own.ts";
import { takenTypes, takenValues } from "../../src/compiler/emit/taken-names.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { inventedSeeds, replaceOnce } from "../support/invented.ts";
import { typeCheck } from "../support/type-check.ts";

/** The id that makes a name. */
const idOf = (name: string) =>
  name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const words: string[] = [];
for (let kind = ts.SyntaxKind.FirstKeyword; kind <= ts.SyntaxKind.LastKeyword; kind++) {
  words.push(ts.tokenToString(kind) ?? "");
}

const indexText = readFileSync("src/library/index.ts", "utf8");
/** All names that src/library/index.ts exports by name, and the types that it exports as a module. */
const listed = [
  ...[...indexText.matchAll(/\{([^}]*)\}/g)].flatMap(([, names = ""]) =>
    names.split(",").flatMap((name) => name.replace("type ", "").trim() || []),
  ),
  ...[...indexText.matchAll(/^export type \* from "(.*)";$/gm)].flatMap(([, path = ""]) => {
    const module = readFileSync(join("src/library", path), "utf8");
    return [...module.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = ""]) => name);
  }),
];

/** The globals of the language itself. */
const globals: string[] = runInNewContext("Object.getOwnPropertyNames(globalThis)");

/** Names of everything that an emitted module could meet, as ids, and ids of other shapes. */
const ids = [
  ...new Set(
    [
      ...[
        ...words,
        ...globals,
        ...takenValues,
        ...takenTypes,
        ...listed,
        ...Object.keys(Object.prototype),
      ],
      ...["arguments", "eval", "async", "of", "then", "exports", "require", "module", "proto"],
      ...[
        "resupply",
        "own",
        "symbol",
        "m",
        "t",
        "id",
        "ids",
        "stays",
        "usual",
        "usual2",
        "x-article",
      ],
      ...["1a", "7-seas", "1", "0", "1-2-3", "2-b", "a-1-2", "a1b", "a-1b", "12ab-3", "1e3", "0x1"],
      ...fc.sample(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,3}$/), {
        numRuns: 60,
        seed: 4,
      }),
    ].map(idOf),
  ),
];

/** Those of which no two make the same constant: those that pass the check. */
const distinct = [...new Map(ids.map((id) => [constantName(id), id])).values()];
const [mule1 = ""] = inventedSeeds().flatMap(({ path, content }) =>
  path === "missions/mule/mule-1.md" ? [content] : [],
);

/** Types of hundreds of flights take a compiler half a minute: of plain names, every eighth will do. */
function isTelling(id: string, place: number): boolean {
  const isTaken = constantName(id).endsWith("_") || typeName(id).endsWith("_");
  return isTaken || /^\d/.test(id) || globals.includes(typeName(id)) || place % 8 === 0;
}

/** A world with an operator of each id, and one with a flight of each that is telling. */
const operators = distinct.map(
  (id): SeedFile => ({
    path: `operators/${id}.md`,
    content: `# ${id}\n\n> Ends */ here \u2028\n\n## Key Facts\n\n- **Country**: Nowhere\n`,
  }),
);
const flights = distinct.filter(isTelling).map(
  (id): SeedFile => ({
    path: `missions/mule/${id}.md`,
    content: replaceOnce(mule1, "# Mule 1", `# ${id}`),
  }),
);
const catalogWith = (seeds: readonly SeedFile[]) => compile([...inventedSeeds(), ...seeds]).catalog;

it("the ids are many, and of each kind of name", () => {
  expect(distinct.length).toBeGreaterThan(300);
  expect(distinct).toEqual(
    expect.arrayContaining(["new", "stay", "freeze", "7-seas", "to-json-ld"]),
  );
});

describe.each([
  ["operators", operators],
  ["flights", flights],
])("your own %s", (_kind, seeds) => {
  const [{ content } = { content: "" }] = emitOwn(catalogWith(seeds));

  it("make a module that type-checks, whatever their ids are", () => {
    expect(typeCheck(new Map([["own.ts", content]]))).toEqual([]);
  });

  it("make a module that holds a constant for each", async () => {
    const { code } = await transform(content, { loader: "ts", format: "esm" });
    const made = await import(
      `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
    );
    for (const { path } of seeds) {
      const id = path.replace(/^.*\/|\.md$/g, "");
      expect(made[constantName(id)]).toMatchObject({ id });
      expect(Object.isFrozen(made[constantName(id)])).toBe(true);
    }
  });

  it("make a module that a bundler takes for CommonJS too", async () => {
    const { code } = await transform(content, { loader: "ts", format: "cjs" });
    const module = { exports: {} as Record<string, { id: string }> };
    new Function("module", "exports", "require", code)(module, module.exports, () => ({}));
    expect(module.exports[constantName("7-seas")]?.id).toBe("7-seas");
    expect(module.exports[constantName("module")]?.id).toBe("module");
  });
});

it("your own operators make a module that type-checks as CommonJS", () => {
  const [{ content } = { content: "" }] = emitOwn(catalogWith(operators));
  const options = { module: ts.ModuleKind.CommonJS, verbatimModuleSyntax: false };
  expect(typeCheck(new Map([["own.cts", content]]), options)).toEqual([]);
});

describe("the modules of the library", () => {
  it.each([
    ["operators", operators],
    ["flights", flights],
  ])("type-check with %s of any id", (_kind, seeds) => {
    const modules = emit(catalogWith(seeds)).map(
      ({ path, content }) => [`src/generated/${path}`, content] as const,
    );
    const typed = modules.filter(([path]) => !path.includes("/dense/"));
    const index = ["src/library/index.ts", indexText] as const;
    expect(
      typeCheck(new Map([...typed, index]), { hidden: "src/generated", noUnusedLocals: false }),
    ).toEqual([]);
  });

  it("parse in their dense form with operators of any id", async () => {
    const files = emit(catalogWith(operators)).filter(({ path }) => path.startsWith("dense/"));
    expect(files.length).toBeGreaterThan(0);
    for (const { path, content } of files) {
      await transform(content, { loader: path.endsWith(".json") ? "json" : "ts", format: "esm" });
    }
  });
});

describe("names that are taken", () => {
  it("are all that the library exports besides its constants", () => {
    const functions = Object.entries(library).flatMap(([name, value]) =>
      typeof value === "function" || Array.isArray(value) ? [name] : [],
    );
    expect(functions.filter((name) => !takenValues.has(name))).toEqual([]);
    const types = listed.filter((name) => /^[A-Z]/.test(name));
    expect(types.length).toBeGreaterThan(50);
    expect(types.filter((name) => !takenTypes.has(name))).toEqual([]);
  });
});

describe("a name", () => {
  it.each([
    ["new", "new_", "New"],
    ["missions", "missions_", "Missions_"],
    ["freeze", "freeze_", "Freeze"],
    ["stay", "stay", "Stay_"],
    ["get-mission", "getMission_", "GetMission"],
    ["1a", "_1a", "_1a"],
    ["7-seas", "_7Seas", "_7Seas"],
    ["1-2-3", "_1_2_3", "_1_2_3"],
    ["usual-2", "usual2", "Usual2_"],
  ])("of %s is legal: %s, %s", (id, constant, type) => {
    expect(constantName(id)).toBe(constant);
    expect(typeName(id)).toBe(type);
  });
});
