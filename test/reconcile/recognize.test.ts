import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readers } from "../../src/compiler/reconcile/readers/index.ts";
import { recognize } from "../../src/compiler/reconcile/recognize.ts";
import { linesOf } from "./support/catalogues.ts";

const formats: readonly (readonly [id: string, file: RegExp])[] = [
  ["gcat", /^(?:launchlog|satcat|psatcat)\.tsv$/],
  ["launch-library", /^(?:launch|flight|dockings)-2\.[23]\.json$/],
  ["wikidata", /^(?:entities|query)\.json$/],
  ["wikipedia", /\.wikitext$/],
];
const fixtures = ["test/reconcile/fixtures", "test/reconcile/readers/fixtures"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);

describe("the format of a file", () => {
  it.each(fixtures)("is recognized by one reader: %s", (name, text) => {
    const recognizing = readers.filter((reader) => reader.recognizes(text.slice(0, 65_536)));
    const expected = formats.filter(([, file]) => file.test(name)).map(([id]) => id);
    expect(recognizing.map(({ id }) => id)).toEqual(expected);
  });

  it("is found without losing a line", async () => {
    for (const [name, text] of fixtures) {
      const { reader, lines } = await recognize(linesOf(text), readers);
      expect(reader, name).toBeDefined();
      const all: string[] = [];
      for await (const line of lines) all.push(line);
      expect(all.join("\n"), name).toBe(text);
    }
  });

  it("closes a file that nobody reads to its end", async () => {
    let isClosed = false;
    async function* endless(first: string) {
      try {
        for (;;) yield first;
      } finally {
        isClosed = true;
      }
    }
    await recognize(endless("# A page"), readers);
    expect(isClosed).toBe(true);
    isClosed = false;
    const { lines } = await recognize(endless("#JCAT\tPiece\tName\tLDate"), readers);
    for await (const line of lines) if (line !== "") break;
    expect(isClosed).toBe(true);
  });

  it("is that of no catalogue in an empty file and in a page", async () => {
    for (const text of ["", "<!doctype html>\n", "{}", "# A page\n"]) {
      expect((await recognize(linesOf(text), readers)).reader, text).toBeUndefined();
    }
  });
});
