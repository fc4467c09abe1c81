import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { remembering } from "../../src/compiler/read/remember.ts";
import { inventedSeeds } from "../support/invented.ts";

describe("what is made of a text", () => {
  function counted() {
    const asked: string[] = [];
    const make = remembering((text) => {
      asked.push(text.slice(0, 1));
      return { text };
    });
    return { asked, make };
  }

  it("is made once, and is the same for all", () => {
    const { asked, make } = counted();
    expect(make("a")).toBe(make("a"));
    expect(make("b").text).toBe("b");
    expect(asked).toEqual(["a", "b"]);
  });

  it("is forgotten, the oldest first, when there is more than all seeds are", () => {
    const { asked, make } = counted();
    const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(900_000)) as [
      string,
      string,
      string,
    ];
    for (const text of [a, b, c, c, b, a]) make(text);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  it("is kept for the text that was asked for last, however long", () => {
    const { asked, make } = counted();
    const long = "a".repeat(3_000_000);
    for (const text of ["b", long, long]) make(text);
    expect(asked).toEqual(["b", "a"]);
  });
});

describe("a text that is read once", () => {
  const seeds = inventedSeeds({
    path: "operators/carriers.md",
    replace: "**Country**",
    by: "Country",
  });
  const carriers = seeds.find(({ path }) => path === "operators/carriers.md");
  const copied = [...seeds, { path: "operators/copy.md", content: carriers?.content ?? "" }];

  it("has its findings in each file that it stands in, each time", () => {
    const places = () =>
      compile(copied)
        .findings.filter(({ rule }) => rule === "fact-syntax")
        .map(({ path, line, column }) => `${path}:${line}:${column}`);
    const expected = ["seeds/operators/carriers.md:7:3", "seeds/operators/copy.md:7:3"];
    expect(places()).toEqual(expected);
    expect(places()).toEqual(expected);
  });

  it("makes an entry of each file that it stands in", () => {
    const whole = inventedSeeds();
    const own = whole.find(({ path }) => path === "operators/carriers.md");
    const { catalog } = compile([
      ...whole,
      { path: "operators/copy.md", content: own?.content ?? "" },
    ]);
    expect(catalog.find("operators", "copy")?.seed).toMatchObject({
      id: "copy",
      file: { path: "seeds/operators/copy.md" },
    });
    expect(catalog.find("operators", "carriers")?.record.id).toBe("carriers");
  });
});
