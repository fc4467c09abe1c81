import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as resupply from "resupply";
import { articles } from "resupply/articles";
import { people } from "resupply/people";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { constantName } from "../../src/compiler/emit/names.ts";
import { literal } from "../../src/compiler/emit/source-text.ts";
import { articleFiles } from "../../tools/build/article-texts.ts";
import {
  denseEntryPoints,
  entryPoints,
  flightIds,
  sharedEntryPoints,
} from "../../tools/build/entry-points.ts";
import { folderManifest, packageExports, typesVersions } from "../../tools/build/manifest.ts";
import { modules } from "../../tools/build/modules.ts";
import { sharedName } from "../../tools/build/node-forms.ts";
import { type Consumer, installedConsumer } from "../support/consumer.ts";
import { factsAsJson } from "../support/facts.ts";
import { unreached } from "../support/reached.ts";

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installedConsumer();
});
afterAll(() => consumer?.remove());

/** A declaration file in the installed package, and everything that it imports. */
async function declarationsFrom(path: string, found = new Set<string>()): Promise<string[]> {
  if (!found.has(path)) {
    found.add(path);
    const text = await readFile(join(consumer.folder, "node_modules/resupply", path), "utf8");
    for (const [, imported = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      await declarationsFrom(posix.join(dirname(path), `${imported}.d.ts`), found);
    }
  }
  return [...found];
}

/** Where declarations are: for ES modules, and for CommonJS. */
const declarationFolders = ["dist/types", "dist/commonjs/types"];

const isDeclaration = (path: string) =>
  declarationFolders.some((folder) => path.startsWith(`${folder}/`));

/** Modules that the build adds: what an entry point hands on of a module that exports more than that. */
const handedOn = ["exports/index/is-before", "exports/index/registry"];

const moduleNames = [...Object.keys(modules()), ...handedOn];

/**
 * Whether a module is among those that tools which know only CommonJS take by parts. There, the record of an
 * entity is in the module of its constant.
 */
const isInCommonJs = (name: string) => !/article|schema|faq|^records\//.test(name);

describe("the tarball", () => {
  it("contains only the intended files", () => {
    const scripts = consumer.packed.filter((path) => !isDeclaration(path));
    const flights = flightIds.map((id) => `missions/${id}`);
    const folders = Object.keys(entryPoints).filter((name) => name !== "index");
    expect(scripts.toSorted()).toEqual(
      [
        ...["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json"],
        ...[
          "dist/cli.js",
          "dist/wikitext.js",
          "missions.json",
          "missions.schema.json",
          "docs/rules.md",
        ],
        ...[...folders, ...flights].map((name) => `${name}/package.json`),
        "dist/commonjs/package.json",
        ...[...Object.keys(denseEntryPoints), ...flights, "all"].flatMap((name) => [
          `dist/dense/${name}.cjs`,
          `dist/dense/${name}.js`,
        ]),
        "dist/dense/record.json",
        ...Object.keys(sharedEntryPoints).map((name) => `dist/dense/${sharedName(name)}.cjs`),
        ...["schema", "article-data", "article-texts", "flights-of", "records", "revive"].map(
          (name) => `dist/dense/${name}.cjs`,
        ),
        ...Object.keys(articleFiles(articles)).flatMap((file) =>
          file.startsWith("commonjs/") ? `dist/${file}` : [],
        ),
        ...moduleNames.map((name) => `dist/${name}.js`),
        ...moduleNames.filter(isInCommonJs).map((name) => `dist/commonjs/${name}.js`),
      ].toSorted(),
    );
  });

  it("contains the declarations of every entry point for both module systems, and no unused ones", async () => {
    const declared = consumer.packed.filter(isDeclaration);
    const reached = new Set<string>();
    for (const folder of declarationFolders) {
      const declared = [
        ...Object.values(entryPoints),
        ...flightIds.map((id) => `src/missions/${id}/${id}.ts`),
        ...(folder === "dist/types" ? [] : ["src/missions-json.ts"]),
      ];
      for (const source of declared) {
        const path = source.replace(/^src/, folder).replace(/ts$/, "d.ts");
        for (const found of await declarationsFrom(path)) reached.add(found);
      }
    }
    expect(declared.toSorted()).toEqual([...reached].toSorted());
  });

  it("contains no file that nothing leads to, except what people read", () => {
    const read = (path: string) =>
      readFileSync(join(consumer.folder, "node_modules/resupply", path), "utf8");
    const documents = ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "docs/rules.md"];
    expect(unreached({ files: consumer.packed, read }).toSorted()).toEqual(documents);
  });

  it("has a manifest that npm publishes as it is", async () => {
    const manifest = await readFile("package.json", "utf8");
    await consumer.write("manifest/package.json", manifest);
    await consumer.run("npm", "pkg", "fix", "--silent", "--prefix", "manifest");
    expect(await readFile(join(consumer.folder, "manifest/package.json"), "utf8")).toBe(manifest);
  });

  it("has the entry points in the manifest, and one pattern for all flights", async () => {
    const manifest = JSON.parse(await readFile("package.json", "utf8"));
    expect(manifest.exports).toEqual(packageExports);
    expect(manifest.typesVersions).toEqual(typesVersions);
    expect(Object.keys(manifest.exports).filter((path) => path.includes("progress-ms-"))).toEqual(
      [],
    );
  });

  it("has a folder for every entry point, for tools that do not read exports", async () => {
    const root = join(consumer.folder, "node_modules/resupply");
    for (const name of [...Object.keys(entryPoints), ...flightIds.map((id) => `missions/${id}`)]) {
      const folder = name === "index" ? root : join(root, name);
      const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      for (const field of ["main", "module", "react-native", "types"]) {
        expect((await stat(join(folder, manifest[field]))).isFile(), `${name}: ${field}`).toBe(
          true,
        );
      }
      expect(manifest.sideEffects).toBe(false);
      if (name !== "index") expect(manifest).toEqual(folderManifest(name));
    }
  });

  it("has no dependencies and runs no install scripts", async () => {
    const manifest = JSON.parse(
      await readFile(join(consumer.folder, "node_modules/resupply/package.json"), "utf8"),
    );
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.scripts)).not.toContain("install");
    expect(Object.keys(manifest.scripts)).not.toContain("postinstall");
    const installed = await consumer.run("npm", "ls", "--all", "--parseable", "--silent");
    expect(installed.output.trim().split("\n")).toHaveLength(2);
  });
});

describe("importing the package", () => {
  const subpaths = Object.keys(entryPoints)
    .filter((name) => name !== "schema")
    .map((name) => (name === "index" ? "resupply" : `resupply/${name}`));
  const program = `
    console.log(getMission("progress-ms-04").name, nextMission(progressMs04).id, toJsonLd(progressMs04)["@type"]);
    console.log(provenanceOf("progress-ms-04", "launch.time").sources[0].source.name);
    try { getMission("progress-ms-4"); } catch (error) { console.log(error.name, error.message); }
    for (const id of ["__proto__", "constructor"]) try { getMission(id); } catch (error) { console.log(error.name); }
    try { progressMs04.launch.time = "now"; } catch (error) { console.log(error.name); }
  `;
  const names = "{ getMission, nextMission, progressMs04, toJsonLd }";
  const printed = [
    "Progress MS-04 progress-ms-05 Thing",
    "GCAT",
    'TypeError "progress-ms-4" is not a mission id; the nearest are "progress-ms-04", "progress-m-4", "progress-m1-4"',
    "TypeError",
    "TypeError",
    "TypeError",
    "",
  ].join("\n");

  it("works from an ECMAScript module", async () => {
    await consumer.write(
      "main.mjs",
      `import ${names} from "resupply"; import { provenanceOf } from "resupply/provenance";${program}`,
    );
    expect(await consumer.run("node", "main.mjs")).toEqual({ status: 0, output: printed });
  });

  it("works from CommonJS", async () => {
    await consumer.write(
      "main.cjs",
      `"use strict"; const ${names} = require("resupply"); const { provenanceOf } = require("resupply/provenance");${program}`,
    );
    expect(await consumer.run("node", "main.cjs")).toEqual({ status: 0, output: printed });
  });

  const identity = `
    const same = [
      series.progressMs04 === all.progressMs04,
      series.missions.every((mission) => all.missions.includes(mission)),
      all.getMission("progress-ms-04") === all.progressMs04,
      all.progressMs04.launch.vehicle === all.soyuzU,
    ];
    lazy.loadMission("progress-ms-04").then(async (mission) => {
      same.push(mission === all.progressMs04, (await lazy.loadSeries("htv-x"))[0] === all.htvX1);
      console.log(same.join());
      for (const id of ["progress-ms-4", "__proto__", null]) {
        await lazy.loadMission(id).catch((error) => console.log(error.name, error.message));
      }
      await lazy.loadSeries("constructor").catch((error) => console.log(error.name));
    });
  `;
  const identical = [
    "true,true,true,true,true,true",
    'TypeError "progress-ms-4" is not a mission id; the nearest are "progress-ms-04", "progress-m-4", "progress-m1-4"',
    /^TypeError "__proto__" is not a mission id/,
    'TypeError a mission id is a string like "soyuz-10", not null',
    "TypeError",
  ].map((line) => (typeof line === "string" ? line : expect.stringMatching(line)));
  const importAll = `
    import * as all from "resupply"; import * as lazy from "resupply/lazy"; import * as series from "resupply/progress-ms";`;

  it.each([
    ["a module", "same.mjs", importAll, []],
    ["a module loaded without the condition node", "same.mjs", importAll, ["-C", "module"]],
    [
      "CommonJS",
      "same.cjs",
      'const all = require("resupply"); const lazy = require("resupply/lazy"); const series = require("resupply/progress-ms");',
      [],
    ],
  ])("gives the same objects from every entry point to %s", async (_name, file, imports, flags) => {
    await consumer.write(file, imports + identity);
    const { output } = await consumer.run("node", ...flags, file);
    expect(output.trimEnd().split("\n")).toEqual(identical);
  });

  it("gives the same facts in both builds", async () => {
    await consumer.write(
      "facts.mjs",
      'import * as all from "resupply"; console.log(JSON.stringify(Object.entries(all).filter(([, value]) => typeof value === "object").sort(([a], [b]) => a < b ? -1 : 1)));',
    );
    const dense = await consumer.run("node", "facts.mjs");
    const shakable = await consumer.run("node", "-C", "module", "facts.mjs");
    expect(dense.output).toContain('"progress-ms-04"');
    expect(dense.output === shakable.output).toBe(true);
  });

  it("gives the same names from every entry point in each form", async () => {
    const program = `
      const named = {};
      for (const name of ${JSON.stringify(subpaths)}) named[name] = Object.keys(LOAD).toSorted();
      console.log(JSON.stringify(named));`;
    await consumer.write("names.mjs", program.replace("LOAD", "await import(name)"));
    await consumer.write("names.cjs", program.replace("LOAD", "require(name)"));
    const dense = await consumer.run("node", "names.mjs");
    expect(dense.output).toContain('"soyuzMs25"');
    const others = [
      ["-C", "module", "names.mjs"],
      ["--no-experimental-require-module", "names.cjs"],
      ["--no-experimental-require-module", "-C", "react-native", "names.cjs"],
    ];
    for (const args of others) {
      const { output } = await consumer.run("node", ...args);
      expect(output === dense.output, args.join(" ")).toBe(true);
    }
  });

  it("does not use import() in CommonJS files", async () => {
    const scripts = consumer.packed.filter((path) =>
      /\.cjs$|^dist\/commonjs\/.*(?<!\.d\.ts|json)$/.test(path),
    );
    for (const path of scripts) {
      const text = await readFile(join(consumer.folder, "node_modules/resupply", path), "utf8");
      expect(text, path).not.toMatch(/\bimport\(/);
    }
  });

  it("exposes only its entry points", async () => {
    await consumer.write("inside.mjs", 'await import("resupply/dist/index.js");');
    expect((await consumer.run("node", "inside.mjs")).output).toContain(
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
    );
  });
});

describe("type-checking a program that uses the package", () => {
  const compilers = { "TypeScript 6": "typescript", "TypeScript 7": "typescript7" };
  const options = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: "es2022",
    lib: ["es2022"],
    types: [],
  };

  async function check(
    compiler: string,
    program: string,
    moduleOptions: object,
  ): Promise<string[]> {
    const compilerOptions = { ...options, ...moduleOptions };
    await consumer.write(
      "tsconfig.json",
      JSON.stringify({ compilerOptions, files: ["program.ts"] }),
    );
    await consumer.write("program.ts", program);
    const { output } = await consumer.run(
      "node",
      resolve("node_modules", compiler, "bin/tsc"),
      "-p",
      ".",
      "--pretty",
      "false",
    );
    return output.split("\n").filter((line) => line !== "");
  }

  const modes = [
    { module: "nodenext", moduleResolution: "nodenext" },
    { module: "esnext", moduleResolution: "bundler" },
  ];
  const cases = Object.entries(compilers).flatMap(([name, compiler]) =>
    modes.map((mode) => [`${name}, ${mode.moduleResolution}`, compiler, mode] as const),
  );

  // What users of the cargo flights wrote before there were others, too.
  const programs = ["use", "crews", "cargo"];
  it.each(programs.flatMap((program) => cases.map((one) => [program, ...one] as const)))(
    "accepts valid code: %s (%s)",
    async (program, _name, compiler, mode) => {
      const code = await readFile(`test/types/accepted/${program}.ts`, "utf8");
      expect(await check(compiler, code, mode)).toEqual([]);
    },
  );

  it.each(cases)(
    "takes JSON-LD for what schema-dts says it is (%s)",
    async (_name, compiler, mode) => {
      const program = await readFile("test/types/accepted/schema-dts.ts", "utf8");
      const paths = { "schema-dts": [resolve("node_modules/schema-dts/dist/schema.d.ts")] };
      expect(await check(compiler, program, { ...mode, paths })).toEqual([]);
    },
  );

  it.each(cases)("types missions.json and single flights (%s)", async (_name, compiler, mode) => {
    const program = `
      import type { Mission } from "resupply";
      import missions from "resupply/missions.json" with { type: "json" };
      import { type ProgressMs04, progressMs04 } from "resupply/missions/progress-ms-04";
      const all: readonly Mission[] = missions;
      const lost: "failure" = progressMs04.outcome;
      const same: ProgressMs04 = progressMs04;
      // @ts-expect-error: they are flights, not text
      const text: string = missions[0]?.outcome === "success" ? 1 : missions;
      export { all, lost, same, text };`;
    const json = { resolveJsonModule: true };
    expect(await check(compiler, program, { ...mode, ...json })).toEqual([]);
  });

  it.each(cases)("rejects exactly the invalid lines (%s)", async (_name, compiler, mode) => {
    const program = await readFile("test/types/rejected/use.ts", "utf8");
    const marked = program.split("\n").flatMap((line, index) => {
      const code = /\/\/ (TS\d+)$/.exec(line)?.[1];
      return code === undefined ? [] : [`${index + 1}: ${code}`];
    });
    const errors = (await check(compiler, program, mode)).flatMap((line) => {
      const [, at, code] = /^program\.ts\((\d+),\d+\): error (TS\d+)/.exec(line) ?? [];
      return at === undefined ? [] : [`${at}: ${code}`];
    });
    expect(errors).toEqual(marked);
  });

  it.each(Object.entries(compilers))(
    "reports an invalid id as not a MissionId, instead of listing ids (%s)",
    async (_name, compiler) => {
      const calls = ["getMission", "nextMission", "previousMission"].map(
        (name) => `${name}("progress-ms-4");`,
      );
      const errors = await check(
        compiler,
        `import { getMission, nextMission, previousMission } from "resupply";\n${calls.join("\n")}\n`,
        modes[0] ?? {},
      );
      expect(errors.filter((line) => line.startsWith("program.ts"))).toHaveLength(calls.length);
      for (const error of errors) expect(error).not.toContain('"atv-1"');
      expect(errors[0]).toMatch(
        /"progress-ms-4"' is not assignable to parameter of type 'MissionId'/,
      );
    },
  );
});

describe("bundling the package with esbuild", () => {
  async function bundle(contents: string, byHand?: string): Promise<string> {
    if (byHand !== undefined) await consumer.write("by-hand.js", byHand);
    const result = await build({
      stdin: { contents, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      format: "esm",
      charset: "utf8",
      write: false,
    });
    return result.outputFiles[0]?.text ?? "";
  }
  const bytes = (text: string) => Buffer.byteLength(text);

  it.each(resupply.missions.map((mission) => [mission.id, mission] as const))(
    "adds at most 128 bytes, and 8 for each person of a crew, to a handwritten literal for %s",
    async (id, mission) => {
      const name = constantName(id);
      const program = (from: string) => `import { ${name} } from "${from}"; console.log(${name});`;
      const used = await bundle(program("resupply"));
      const written = await bundle(
        program("./by-hand.js"),
        `export const ${name} = ${literal(mission)};`,
      );
      const others = resupply.missionIds.filter(
        (other) => ![id, mission.previous, mission.next].includes(other),
      );
      expect(others.filter((other) => used.includes(`"${other}"`))).toEqual([]);
      const { launched = [], landed = [] } = mission.crew ?? {};
      const crew = new Set([...launched, ...landed].map(({ person }) => person));
      // esbuild writes `var a=` and `;` around each entity, and its name where it is used.
      expect(bytes(used) - bytes(written)).toBeLessThanOrEqual(128 + 8 * crew.size);
      expect(new Set(people.filter((person) => used.includes(`id:"${person.id}"`)))).toEqual(crew);
      expect(used).not.toContain(
        resupply.getMission(mission.next ?? mission.previous ?? id).description,
      );
    },
  );

  it("drops provenance if only flights are used", async () => {
    const used = await bundle('import { missions } from "resupply"; console.log(missions);');
    expect(used).not.toContain("planet4589.org");
    expect(used).not.toContain("russianspaceweb");
  });

  it("keeps only the chosen flights with createCatalog", async () => {
    const chosen = ["progress-ms-03", "progress-ms-04", "progress-ms-05"] as const;
    const names = chosen.map(constantName).join(", ");
    const used = await bundle(
      `import { createCatalog, ${names} } from "resupply"; console.log(createCatalog([${names}]).nextMission("progress-ms-04"));`,
    );
    const others = resupply.missions.filter(({ id }) => !chosen.some((one) => one === id));
    expect(others.filter(({ name }) => used.includes(`"${name}"`))).toEqual([]);
    expect(others.filter(({ description }) => used.includes(description))).toEqual([]);
  });

  it("keeps only the used article, and no flight", async () => {
    const used = await bundle(
      'import { progressMs04Article } from "resupply/articles"; console.log(progressMs04Article);',
    );
    expect(used).toContain("Voronezh");
    expect(used).not.toContain("Progress MS-21 is known for a leak");
    expect(used).not.toContain("P15000-148");
  });

  it("keeps one flight and the function with toJsonLd", async () => {
    const used = await bundle(
      'import { progressMs04, toJsonLd } from "resupply"; console.log(toJsonLd(progressMs04));',
    );
    expect(used).not.toContain("Progress MS-05");
    expect(used).not.toContain("progress-ms-06");
  });

  it("keeps only the given flights with a graph and a script element", async () => {
    const used = await bundle(
      'import { progressMs04, toJsonLdGraph, toJsonLdScript } from "resupply"; console.log(toJsonLdScript(toJsonLdGraph([progressMs04])));',
    );
    expect(used).not.toContain("Progress MS-05");
    expect(used).not.toContain("progress-ms-06");
  });

  it("keeps the ids with isMissionId, and no flight", async () => {
    const used = await bundle(
      'import { isMissionId } from "resupply"; console.log(isMissionId("x"));',
    );
    expect(used).toContain("progress-ms-35");
    expect(used).not.toContain("Progress MS-35");
  });

  it("drops unused imports", async () => {
    expect(
      await bundle(
        'import * as all from "resupply"; import * as other from "resupply/provenance"; import * as more from "resupply/articles";',
      ),
    ).toBe("");
  });
});

describe("the whole catalog", () => {
  it("gzips to at most 1.1 times the gzip of the same facts as minified JSON", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'import { missions } from "resupply"; console.log(missions);',
        resolveDir: consumer.folder,
      },
      bundle: true,
      minify: true,
      format: "esm",
      charset: "utf8",
      write: false,
    });
    const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
    expect(gzipped(outputFiles[0]?.text ?? "")).toBeLessThanOrEqual(1.1 * gzipped(factsAsJson()));
  });

  it("has declarations of at most 600 bytes per flight, including docstrings", async () => {
    const declarations = await declarationsFrom("dist/types/library/index.d.ts");
    expect(declarations).toContain("dist/commonjs/types/generated/missions/index.d.ts");
    const sizes = await Promise.all(
      declarations.map(
        async (path) => (await stat(join(consumer.folder, "node_modules/resupply", path))).size,
      ),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total / resupply.missions.length).toBeLessThanOrEqual(600);
  });
});
