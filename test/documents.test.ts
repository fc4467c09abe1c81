import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../src/compiler/compile.ts";
import { readSeeds } from "../src/compiler/files.ts";
import { consumers } from "../tools/docs/consumers.ts";
import { tables } from "../tools/docs/document-tables.ts";
import { gaps } from "../tools/docs/gaps.ts";
import { rulesPage } from "../tools/docs/rules.ts";
import { sizes } from "../tools/docs/sizes.ts";
import { sourcesPage } from "../tools/docs/sources.ts";
import { withTables } from "../tools/markdown-table.ts";
import { resupply } from "./support/command-line.ts";
import { type Consumer, installedConsumer, run } from "./support/consumer.ts";

const { catalog } = compile(await readSeeds("seeds"));

describe("docs/gaps.md", () => {
  it("is up to date with npm run docs", async () => {
    expect(await readFile("docs/gaps.md", "utf8")).toBe(gaps(catalog));
  });
});

describe("docs/sources.md", () => {
  it("is up to date with npm run docs", async () => {
    expect(await readFile("docs/sources.md", "utf8")).toBe(sourcesPage(catalog));
  });
});

describe("docs/rules.md", () => {
  it("is up to date with npm run docs", async () => {
    expect(await readFile("docs/rules.md", "utf8")).toBe(rulesPage());
  });
});

describe("docs/api", () => {
  it("is up to date with npm run docs", async () => {
    const fresh = await mkdtemp(join(tmpdir(), "resupply-api-"));
    const { output } = await run(".", "node", [
      ...["node_modules/typedoc/bin/typedoc", "--out", fresh],
    ]);
    const files = (await readdir(fresh, { recursive: true })).filter((path) =>
      path.endsWith(".md"),
    );
    expect({ output, files: files.length }).toEqual({ output: "", files: 7 });
    for (const path of files) {
      expect(await readFile(join("docs/api", path), "utf8")).toBe(
        await readFile(join(fresh, path), "utf8"),
      );
    }
    await rm(fresh, { recursive: true });
  });
});

describe("the generated tables", () => {
  it.each(["README.md", "CONTRIBUTING.md"])(
    "in %s are up to date with npm run docs",
    async (path) => {
      const all = { ...tables(catalog), sizes: await sizes(), consumers: consumers() };
      const document = await readFile(path, "utf8");
      expect(document).toBe(withTables(document, all));
      expect(document).toMatch(/<!-- (counts|rules) -->\n\|/);
    },
  );
});

describe("the examples in README", async () => {
  const readme = await readFile("README.md", "utf8");
  const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await installedConsumer();
  });
  afterAll(() => consumer?.remove());

  it("exist", () => expect(examples.length).toBeGreaterThan(4));

  it("compile", async () => {
    const files = examples.map((_, index) => `examples/example-${index}.mts`);
    for (const [index, code] of examples.entries()) await consumer.write(files[index] ?? "", code);
    const compilerOptions = {
      ...{ strict: true, noEmit: true, noUncheckedIndexedAccess: true, target: "es2023" },
      ...{ lib: ["es2023", "dom"], module: "nodenext", types: [] },
    };
    await consumer.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    const compiler = resolve("node_modules/typescript/bin/tsc");
    expect(await consumer.run("node", compiler, "-p", ".", "--pretty", "false")).toEqual({
      status: 0,
      output: "",
    });
  });

  it.each(examples.map((code) => [code.split("\n").at(-2) ?? "", code]))(
    "print the documented output: %s",
    async (_name, code) => {
      await consumer.write("example.mts", code);
      const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(
        ([, text = ""]) => text,
      );
      const { output, status } = await consumer.run("node", "--no-warnings", "example.mts");
      expect({ status, lines: output.trimEnd().split("\n") }).toEqual({
        status: 0,
        lines: promised,
      });
    },
  );
});

describe("the commands in README", async () => {
  const readme = await readFile("README.md", "utf8");
  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
  const commands = blocks
    .filter((block) => block.startsWith("npx resupply"))
    .flatMap((block) => block.trimEnd().split("\n"))
    .map((line) => line.replace(/ +# .*$/, "").replace(/^npx /, ""));
  const found = commands.filter((command) => !/ entries|--into/.test(command));

  it("exist", () => {
    expect(found.length).toBeGreaterThan(4);
    expect(commands.length).toBeGreaterThan(found.length);
  });

  it.each(found)("find something: %s", async (command) => {
    const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    const { status, stdout, stderr } = await resupply(words.slice(1));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).not.toBe("");
  });

  it("use existing commands and options", async () => {
    for (const command of commands) {
      const [, name = "", ...options] = command.split(" ");
      const { stdout } = await resupply([name, "--help"]);
      expect(stdout).toMatch(new RegExp(`^Usage: resupply ${name} `));
      for (const option of options.filter((word) => word.startsWith("--"))) {
        expect(stdout).toContain(` ${option} `);
      }
    }
  });
});
