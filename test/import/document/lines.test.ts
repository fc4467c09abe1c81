import type { Paragraph } from "mdast";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { readValue } from "../../../src/compiler/import/document/labeled-value.ts";
import { partsOf } from "../../../src/compiler/import/document/line-parts.ts";
import { linesIn } from "../../../src/compiler/import/document/lines.ts";
import { parseMarkdown } from "../../../src/compiler/markdown/parse.ts";

const isLabel = (text: string) => /^(?:label|other)$/i.test(text);

/** The lines of a text of one paragraph. */
function read(text: string) {
  const [node] = parseMarkdown(text, "extended").children;
  return linesIn(new VFile(text), (node as Paragraph).children, isLabel);
}

describe("the lines of a paragraph", () => {
  it.each([
    ["a\nb  \nc\\\nd", ["1:1 a b", "3:1 c", "4:1 d"]],
    ["Label: 3 March\n  2026", ["1:1 Label: 3 March 2026"]],
    ["**Label**: 3 March\n**2026**", ["1:3 Label: 3 March 2026"]],
    ["Label: a\nOther: b", ["1:1 Label: a", "2:1 Other: b"]],
    ["Label: a\nNothing known: b", ["1:1 Label: a", "2:1 Nothing known: b"]],
    ["label: a\nand so on: b", ["1:1 label: a and so on: b"]],
    ["**Label**: a\n**Nothing** – b", ["1:3 Label: a", "2:3 Nothing – b"]],
    ["**Lab\nel**: a", ["1:3 Lab el: a"]],
    ["*a\nb* `c\nd`", ["1:2 a b c d"]],
    ["Label: a\n• b", ["1:1 Label: a", "2:1 • b"]],
    [
      "Label 1 March 2030\nOther 2 March 2030",
      ["1:1 Label 1 March 2030", "2:1 Other 2 March 2030"],
    ],
    ["Label: at 14:\n51", ["1:1 Label: at 14: 51"]],
    ["**Label**: a · **Other**: b", ["1:3 Label: a", "1:18 Other: b"]],
    ["Label: a | Other: b", ["1:1 Label: a", "1:12 Other: b"]],
    ["Label: a · Nothing: b", ["1:1 Label: a · Nothing: b"]],
    ["a <br> b", ["1:1 a ", "1:8 b"]],
    ["[a](b) `c`", ["1:1 \uFFFC c"]],
    ["\\*a\\*", ["1:1 *a*"]],
  ])("%j", (text, expected) => {
    const found = read(text).lines.map(
      (line) => `${line.place.line}:${line.place.column} ${line.text.trimStart()}`,
    );
    expect(found).toEqual(expected);
  });

  it("leave images and HTML out, with a note", () => {
    const { lines, notes } = read("a ![b](c.png) <i>d</i>");
    expect(lines.map(({ text }) => text)).toEqual(["a  d"]);
    expect(notes.map(({ rule, place }) => `${place.column} ${rule}`)).toEqual([
      "3 image",
      "15 markup",
      "19 markup",
    ]);
  });
});

describe("the label and the value of a line", () => {
  const value = (text: string) => {
    const [line] = read(text).lines;
    const parts = line && partsOf(line);
    return parts && readValue(line, parts);
  };

  it.each([
    ["**Label**: value", "Label", "value"],
    ["**Label:** value.", "Label", "value"],
    ["**Label: value**", "Label", "value"],
    ["**Label** – value", "Label", "value"],
    ["🚀 Label: value", "Label", "value"],
    ["Label = value", "Label", "value"],
    ["Label：value", "Label", "value"],
    ["Preceded by / Followed by: a / b", "Preceded by / Followed by", "a / b"],
    ["**Label**: [value](a) (b)", "Label", "value (b)"],
  ])("%s", (text, label, expected) => {
    expect(value(text)).toMatchObject({ label, text: expected });
  });

  it.each(["text without a label", "at 14:51 it flew", "**bold** text"])(
    "are not in %s",
    (text) => {
      expect(value(text)).toBeUndefined();
    },
  );

  it.each([
    ["L: v ([Gazette](https://a.example/))", ["https://a.example/"]],
    [
      "L: v (source: [A](https://a.example/), [B](https://b.example/))",
      ["https://a.example/", "https://b.example/"],
    ],
    ["L: v [1](https://a.example/)", ["https://a.example/"]],
    ["L: [v](https://a.example/)", []],
  ])("have sources: %s", (text, addresses) => {
    expect(value(text)?.citations.map(({ address }) => address)).toEqual(addresses);
    expect(value(text)?.text).toBe("v");
  });

  it.each([
    ["L: v (assumed: by analogy)", "by analogy"],
    ["L: v (probably)", "the entry gives no reason"],
    ["L: v (estimated, from the log)", "from the log"],
    ["L: v (as always)", undefined],
  ])("are assumed: %s", (text, assumed) => {
    expect(value(text)?.assumed).toBe(assumed);
  });

  it("are disputed", () => {
    const { text, disputes } = value("L: v (disputed: w, [A](https://a.example/); older)") ?? {};
    expect(text).toBe("v");
    expect(disputes).toMatchObject([{ value: "w", reason: "older" }]);
  });

  it("have places", () => {
    const found = value("- **Label**: one, two".slice(2));
    expect([found?.labelPlace.column, found?.place.column]).toEqual([3, 12]);
    expect(found?.placeOf("two").column).toBe(17);
  });
});
