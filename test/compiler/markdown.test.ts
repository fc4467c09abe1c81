import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/compiler/files.ts";
import { parseMarkdown } from "../../src/compiler/read/markdown.ts";

/** What the compiler looks at in a tree. */
function essence(node: Nodes): unknown {
  const { type, position } = node;
  return {
    type,
    at: type === "root" ? undefined : `${position?.start.line}:${position?.start.column}`,
    ...("depth" in node ? { depth: node.depth } : {}),
    ...("url" in node && type !== "definition" ? { url: node.url } : {}),
    ...(type === "text" ? { value: node.value } : {}),
    ...("children" in node && node.children.length > 0
      ? { children: node.children.map(essence) }
      : {}),
  };
}

const samples = [
  "# A *b* c #\n\ntext\n",
  "A\n===\n\nB\n---\n",
  "> one\n> two\nthree\n",
  "- a\n  b\n\n  c\n- d\n    - e\n",
  "1. a\n2. b\n",
  "* a\n* b\n\n+ c\n",
  "**L**: v ([A](https://a.example/x_y), [B](<https://b.example/a b>)) \\(c\\) d\n",
  '[a] [b][c] [d](e "title") [f](\\(g\\)) ![h](i)\n',
  "a &amp; b &lt; &#1055; &#x42F; &nosuch; \\& \\a\n",
  "`code` <b>html</b> <https://auto.example/> a  \nbreak\\\nbreak\n",
  "***both*** **a *b* c** _d_ a_b_c **unclosed\n",
  "```json\n{}\n```\n\n    indented\n\n---\n\n<div>\nhtml\n</div>\n",
  "### Q: a?\nA: b\nc\n\n## D\n- e\n",
  "Прогресс МС-04 🚀 **жирный** [ссылка](https://a.example/П)\n",
  "[def]: https://a.example/\n\ntext\n",
  "",
  "\n\n",
];

describe("the tree of a text", () => {
  it.each(samples)("is that of mdast-util-from-markdown: %j", (text) => {
    expect(essence(parseMarkdown(text))).toEqual(essence(fromMarkdown(text)));
  });

  it("is so for each seed", async () => {
    for (const { content } of await readSeeds("seeds")) {
      expect(essence(parseMarkdown(content))).toEqual(essence(fromMarkdown(content)));
    }
  });
});
