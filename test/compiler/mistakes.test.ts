import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { formatFinding } from "../../src/compiler/model/finding.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { placeOf, replaceOnce } from "../support/invented.ts";

// What people get wrong when they edit a seed by hand, on a real one.
const path = "missions/progress-ms/progress-ms-05.md";
const near = /^(?!missions)|progress-ms-0[4-6]/;
const seeds: readonly SeedFile[] = (await readSeeds("seeds")).filter(({ path }) => near.test(path));
const original = await readFile(`seeds/${path}`, "utf8");

type Mistake = readonly [
  what: string,
  from: string | RegExp,
  to: string,
  at: string,
  finding: string,
];

const mistakes: readonly Mistake[] = [
  [
    "a misspelt label",
    "**Launch date**",
    "**Lauch date**",
    "**Lauch date**",
    '"Lauch date" is not a label here; the nearest is "Launch date" (unknown-label)',
  ],
  [
    "the label of another entry",
    "**Destination**",
    "**Target**",
    "**Target**",
    '"Target" is not a label here; the nearest is ',
  ],
  [
    "an English date",
    "**Launch date**: 2017-02-22T05:58:33Z",
    "**Launch date**: 22 February 2017",
    "**Launch date**: ‸22 February 2017",
    "a time must be ISO 8601 in UTC at the precision of its source: ",
  ],
  [
    "a day that never was",
    "**Launch date**: 2017-02-22T05:58:33Z",
    "**Launch date**: 2017-02-30",
    "‸2017-02-30",
    "a time must be ISO 8601 in UTC",
  ],
  [
    "a leap second in the middle of a day",
    "**Launch date**: 2017-02-22T05:58:33Z",
    "**Launch date**: 2017-02-22T05:58:60Z",
    "‸2017-02-22T05:58:60Z",
    "a time must be ISO 8601 in UTC",
  ],
  [
    "a time without a zone",
    "**Launch date**: 2017-02-22T05:58:33Z",
    "**Launch date**: 2017-02-22T05:58:33",
    "‸2017-02-22T05:58:33 (",
    "a time must be ISO 8601 in UTC",
  ],
  [
    "a thousands separator",
    "**Cargo**: 2398 kg",
    "**Cargo**: 2,398 kg",
    "**Cargo**: ‸2,398 kg",
    "Cargo is a number without thousands separators in kg: 2398 kg (value)",
  ],
  [
    "pounds",
    "**Dry cargo**: 1326 kg",
    "**Dry cargo**: 2923 lb",
    "2923 lb",
    "Dry cargo is a number without thousands separators in kg: 2442 kg (value)",
  ],
  [
    "a zero for unknown",
    "**Gas**: 52 kg",
    "**Gas**: 0 kg",
    "**Gas**: ‸0 kg (",
    "a mass must be above zero; leave out an unknown one (shape)",
  ],
  [
    "a missing fact",
    /- \*\*Launch vehicle\*\*: .*\n/,
    "",
    "**Launch date**: ‸2017-02-22T05:58:33Z (",
    "Launch vehicle is missing; add - **Launch vehicle**: … (missing-fact)",
  ],
  [
    "a fact twice",
    "- **Outcome**: success\n",
    "- **Outcome**: success\n- **Outcome**: partial\n",
    "**Outcome**: partial",
    "Outcome is repeated; keep one, and write the other value as disputed (duplicate-fact)",
  ],
  [
    "an outcome that is none",
    "**Outcome**: success",
    "**Outcome**: succesful",
    "succesful",
    '"succesful" is not one of success, partial, failure, in-flight; the nearest is success (shape)',
  ],
  [
    "a failure without a cause",
    "**Outcome**: success",
    "**Outcome**: failure",
    "## Key Facts",
    "Failure phase is missing; add - **Failure phase**: … (missing-fact)",
  ],
  [
    "a vehicle without a link",
    "[Soyuz-U](../../launch-vehicles/soyuz-u.md)",
    "Soyuz-U",
    "**Launch vehicle**: ‸Soyuz-U (",
    'Launch vehicle is a link to a file under launch-vehicles/, [name](../../launch-vehicles/name.md); the nearest to "Soyuz-U" is [Soyuz-U](../../launch-vehicles/soyuz-u.md) (value)',
  ],
  [
    "a link to another kind of entry",
    "../../launch-vehicles/soyuz-u.md",
    "../../launch-sites/soyuz-u.md",
    "[Soyuz-U](../../launch-sites",
    "Launch vehicle is a link to a file under launch-vehicles/",
  ],
  [
    "a link to nowhere",
    "../../operators/roscosmos.md",
    "../../operators/roskosmos.md",
    "[Roscosmos]",
    "there is no operator roskosmos; the nearest are roscosmos, ",
  ],
  [
    "a COSPAR designator without its piece",
    "2017-010A",
    "2017-010",
    "2017-010 (",
    "a COSPAR designator must be year, launch and piece, like 2016-045A (shape)",
  ],
  [
    "a COSPAR designator of another year",
    "2017-010A",
    "2016-010A",
    "2016-010A",
    "2016-010A does not begin with 2017, the year of the launch; one of the two is wrong (cospar-year)",
  ],
  [
    "look-alike letters",
    "Прогресс МС-05",
    "Прогресс МC-05",
    "МC-05",
    '"МC" mixes Latin and Cyrillic letters that look alike; write "МС", all in one script (clean-text)',
  ],
  [
    "a name without its language",
    "Прогресс МС-05 (ru)",
    "Прогресс МС-05",
    "Прогресс МС-05\n",
    "Native name needs its language in brackets after it: Прогресс МС-04 (ru) (value)",
  ],
  [
    "two names in one line",
    "Прогресс МС-05 (ru)",
    "Прогресс МС-05 (ru), Прогресс 5 (ru)",
    "Прогресс МС-05 (ru), Прогресс 5 (ru)",
    "Native name is one name; write each name on a line of its own (value)",
  ],
  [
    "a source as bare text",
    /\*\*Serial number\*\*: 435 \(\[GCAT\]\([^)]*\)/,
    "**Serial number**: 435 (GCAT",
    "435 (GCAT, ‸[",
    "a value is either text or one link; put a source in brackets after it (fact-syntax)",
  ],
  [
    "a dispute without a reason",
    "; GCAT splits the Soyuz-U into two types)",
    ")",
    "(‸disputed: Soyuz-U-PVB",
    "a disputed value is written (disputed: other value, [Source](address); why this one is kept) (fact-syntax)",
  ],
  [
    "undocking before docking",
    "**Undocked**: 2017-07-20T17:46Z",
    "**Undocked**: 2017-02-20T17:46Z",
    "2017-02-20T17:46Z",
    "Undocked, 2017-02-20T17:46Z, is before Docked, 2017-02-24T08:30Z; one of the two is wrong (time-order)",
  ],
  [
    "a section misspelt",
    "## Notable For",
    "## Notable Fro",
    "## Notable Fro",
    '"Notable Fro" is not a section of a seed; the nearest is "Notable For" (section)',
  ],
  [
    "a question that is not one",
    "### Q: ",
    "### ",
    "### W",
    "a question is a heading ### Q: …? and the next paragraph begins with A:  (faq-syntax)",
  ],
  [
    "the wrong neighbour",
    "[Progress MS-06](progress-ms-06.md)",
    "[Progress MS-07](progress-ms-07.md)",
    "[Progress MS-07](progress-ms-07.md)",
    "the next flight by launch date is Progress MS-06; write - **Followed by**: [Progress MS-06](progress-ms-06.md) (neighbours)",
  ],
  [
    "two titles",
    "## Summary",
    "# Summary",
    "# Summary",
    "a seed has only one title; begin a section with ## (title)",
  ],
  [
    "markup of another kind",
    "## Summary",
    "<b>bold</b>\n\n## Summary",
    "<b>",
    "only one description (> …)",
  ],
];

describe("a seed edited wrongly", () => {
  it.each(mistakes)("%s", (_what, from, to, at, finding) => {
    const content =
      typeof from === "string" && original.split(from).length === 2
        ? replaceOnce(original, from, to)
        : original.replace(from, to);
    expect(content).not.toBe(original);
    const { findings, files } = compile(
      seeds.map((seed) => (seed.path === path ? { path, content } : seed)),
    );
    const found = findings.filter((finding) => finding.path === `seeds/${path}`).map(formatFinding);
    const expected = `seeds/${path}:${placeOf(content, at)} error ${finding}`;
    expect(
      found.some((line) => line.startsWith(expected)),
      `${expected}\nnot among\n${found.join("\n")}`,
    ).toBe(true);
    expect(files).toEqual([]);
  });

  it("has all its mistakes reported in one run, by position", () => {
    const content = original
      .replace("**Launch date**", "**Lauch date**")
      .replace("2398 kg", "2,398 kg")
      .replace("**Outcome**: success", "**Outcome**: sucess");
    const { findings: all } = compile(
      seeds.map((seed) => (seed.path === path ? { path, content } : seed)),
    );
    const findings = all.filter((finding) => finding.path === `seeds/${path}`);
    expect(findings.map(({ rule }) => rule)).toEqual(["unknown-label", "value", "shape"]);
    expect(findings.map(({ line }) => line)).toEqual(
      findings.map(({ line }) => line).toSorted((a, b) => a - b),
    );
  });
});
