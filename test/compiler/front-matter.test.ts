import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { frontMatterIn, withoutFrontMatter } from "../../src/compiler/markdown/front-matter.ts";

const found = (text: string) => {
  const matter = frontMatterIn(text);
  return matter && [matter.kind, matter.value];
};

describe("front matter", () => {
  it.each([
    ["---\na: b\nc: d\n---\n\n# Title\n", ["yaml", "a: b\nc: d"]],
    ["---\na: b\n...\n\nText\n", ["yaml", "a: b"]],
    ["\n\n---\na: b\n---\n", ["yaml", "a: b"]],
    ["---\na: b\n\n# why\nc:\n  - d\n---\n", ["yaml", "a: b\n\n# why\nc:\n  - d"]],
    ["---\nany text\n---\n", ["yaml", "any text"]],
    ['+++\na = "b"\n\n[c]\nd = 1\n+++\n\nText\n', ["toml", 'a = "b"\n\n[c]\nd = 1']],
    ['{\n  "a": { "b": 1 }\n}\n\n# Title\n', ["json", '{\n  "a": { "b": 1 }\n}']],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "---\n\na\n\n---\n\nb\n",
    "---\na: b\n",
    "---\n---\n",
    "+++\na = 1\n",
    '{\n  "@context": "https://schema.org"\n}\n',
    "# Title\n\n---\na: b\n---\n",
    "",
  ])("%j has none", (text) => {
    expect(found(text)).toBeUndefined();
  });

  it("is blanked out, and all else stays in its place", () => {
    const text = "---\na: b\n---\n# T\n";
    const matter = frontMatterIn(text);
    expect(matter && withoutFrontMatter(text, matter)).toBe("   \n    \n   \n# T\n");
  });

  it.each([
    ["YAML", "---\ntitle: Hauliers\n---\n"],
    ["TOML", '+++\ntitle = "Hauliers"\n+++\n'],
  ])("of %s in a seed is one finding", (_kind, matter) => {
    const content = `${matter}\n# Hauliers\n\n> A made-up company\n\n## Key Facts\n\n- **Country**: Nowhere\n`;
    const { findings } = compile([{ path: "operators/hauliers.md", content }]);
    expect(findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([
      "1 section a seed has no front matter; remove it, and write what it says as facts, - **Label**: value",
    ]);
  });
});
