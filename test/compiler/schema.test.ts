import { describe, expect, it } from "vitest";
import { kinds } from "../../src/compiler/fields/index.ts";
import { cospar, id, language, line, time, wikidata, wikipedia } from "../../src/schema/index.ts";

const schemas = { cospar, id, language, line, time, wikidata, wikipedia };

describe("each schema", () => {
  it.each(Object.entries(kinds))(
    "of %s rejects an empty object, and one with a key too many",
    (_kind, { schema }) => {
      expect(schema.safeParse({}).success).toBe(false);
      expect(schema.safeParse({ surprise: true }).success).toBe(false);
    },
  );
});

describe("a time", () => {
  it.each([
    "2016",
    "2016-12",
    "2016-12-01",
    "2016-12-01T14:51Z",
    "2016-12-01T14:51:52Z",
    "2016-12-31T23:59:60Z",
    "2020-02-29",
  ])("can be %s", (text) => expect(schemas.time.safeParse(text).success).toBe(true));
  it.each([
    "",
    "2016-13",
    "2016-00",
    "2015-02-29",
    "2016-12-01T24:00Z",
    "2016-12-01T14Z",
    "2016-12-01T14:51",
    "2016-12-01 14:51Z",
    "2016-12-01T14:51+01:00",
    "16-12-01",
    "2016-1-1",
  ])("can't be %j", (text) => expect(schemas.time.safeParse(text).success).toBe(false));
});

describe("identifiers", () => {
  it.each([
    ["cospar", "2016-045A", ["2016-45A", "16-045A", "2016-045", "2016-045a", "2016-045A "]],
    ["wikidata", "Q42", ["42", "Q042", "q42", "Q0", "Q"]],
    [
      "wikipedia",
      "Progress_MS-04",
      ["Progress MS-04", "", "https://en.wikipedia.org/wiki/Progress_MS-04"],
    ],
    ["id", "progress-ms-04", ["Progress-ms-04", "progress--ms", "-progress", "progress_ms", ""]],
    ["language", "zh-Hans", ["Russian", "RU", "ru_RU", ""]],
    ["line", "one line", ["", " padded", "padded ", "two\nlines"]],
  ] as const)("%s: %s, and not others", (name, good, bad) => {
    expect(schemas[name].safeParse(good).success).toBe(true);
    for (const text of bad) expect(schemas[name].safeParse(text).success, text).toBe(false);
  });
});
