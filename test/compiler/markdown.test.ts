import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/compiler/files.ts";
import { parseMarkdown } from "../../src/compiler/markdown/parse.ts";

/** What the compiler looks at in a tree. */
function essence(node: Nodes): unknown {
  const { type, position } = node;
  return {
    type,
    at: type === "root" ? undefined : `${position?.start.line}:${position?.start.column}`,
    ...("depth" in node ? { depth: node.depth } : {}),
    ...("url" in node ? { url: node.url } : {}),
    ...("identifier" in node ? { identifier: node.identifier, label: node.label } : {}),
    ...("referenceType" in node ? { referenceType: node.referenceType } : {}),
    ...(type === "text" || type === "code" ? { value: node.value } : {}),
    ...(type === "code" ? { lang: node.lang ?? null, meta: node.meta ?? null } : {}),
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
  '[Def]: <https://a.example/b c> "title"\n[e f]: /e\n\n[def] [text][DEF] [*d*][] [e  F][], not [g] or [text][g]\n',
  "[a\\]b]: /a\n\n[a\\]b] and ![a\\]b] and ![text][a\\]b] and ![g]\n",
  "> [a]: /quoted\n\n- [a]\n",
  "~~~~ ts title=a b\none\n\n  two\n~~~~\n\n```\n```\n\n```js\nnever closed\n",
  "- a\n\n  ```ts\n  in a list\n    more\n  ```\n\n> ```\n> quoted\n> ```\n",
  "    one\n\n      two\n    three\n\ntext\n",
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

/** The extended dialect, as `type(children)`, with what matters of each node. */
function outline(node: Nodes): string {
  const value = "value" in node ? ` ${JSON.stringify(node.value)}` : "";
  const identifier = "identifier" in node ? ` ${node.identifier}` : "";
  const children = "children" in node ? `(${node.children.map(outline).join(", ")})` : "";
  return `${node.type}${identifier}${value}${children}`;
}

const extended = (text: string) => parseMarkdown(text, "extended");

describe("the extended dialect", () => {
  it("has tables, with empty and missing cells", () => {
    const [table] = extended("| a | **b** |\n|:--|:-:|\n| c |\n|   | d | e |\n\ntext\n").children;
    expect(table && outline(table)).toBe(
      'table(tableRow(tableCell(text "a"), tableCell(strong(text "b"))), ' +
        'tableRow(tableCell(text "c"), tableCell()), tableRow(tableCell(), tableCell(text "d")))',
    );
    expect(table?.type === "table" && table.align).toEqual(["left", "center"]);
    expect(table?.position?.end).toEqual({ line: 4, column: 14, offset: 43 });
  });

  it("has tables without bars at the edges", () => {
    expect(outline(extended("a | b\n--- | --:\nc | [d](/e)\n"))).toBe(
      'root(table(tableRow(tableCell(text "a"), tableCell(text "b")), ' +
        'tableRow(tableCell(text "c"), tableCell(link(text "d")))))',
    );
  });

  it("has footnotes that are defined", () => {
    expect(outline(extended("a[^1] b[^x]\n\n[^1]: See [c](/d)\n[^2]: e\n"))).toBe(
      'root(paragraph(text "a", footnoteReference 1, text " b[^x]"), ' +
        'footnoteDefinition 1(paragraph(text "See ", link(text "c"))), ' +
        'footnoteDefinition 2(paragraph(text "e")))',
    );
  });

  it("is otherwise that of CommonMark", () => {
    for (const text of samples) {
      expect(essence(extended(text))).toEqual(essence(parseMarkdown(text)));
    }
  });

  it("is not that of seeds", () => {
    const text = "| a |\n|---|\n\n[^1]\n\n[^1]: b c\n";
    expect(outline(parseMarkdown(text))).not.toMatch(/table|footnote/);
  });
});
