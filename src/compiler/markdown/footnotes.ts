import type { MarkdownConfig } from "@lezer/markdown";

const DEFINITION = /^\[\^[^\]\s]{1,100}\]:[ \t]*/;
const REFERENCE = /^\[\^[^\]\s]{1,100}\](?![(:[])/;

/** `[^1]` in a text, and the line `[^1]: what it stands for`. */
export const footnotes: MarkdownConfig = {
  defineNodes: [{ name: "FootnoteDefinition", block: true }, "FootnoteLabel", "FootnoteReference"],
  parseBlock: [
    {
      name: "FootnoteDefinition",
      before: "LinkReference",
      parse(context, line) {
        const found = DEFINITION.exec(line.text.slice(line.pos, line.pos + 120));
        if (found === null) return false;
        const from = context.lineStart + line.pos;
        const label = from + found[0].indexOf("]:") + 1;
        const start = from + found[0].length;
        const end = context.lineStart + line.text.length;
        const content = line.text.slice(line.pos + found[0].length);
        const paragraph = context.elt(
          "Paragraph",
          start,
          end,
          context.parser.parseInline(content, start),
        );
        const children = [
          context.elt("FootnoteLabel", from, label),
          ...(content.trim() === "" ? [] : [paragraph]),
        ];
        context.nextLine();
        context.addElement(context.elt("FootnoteDefinition", from, end, children));
        return true;
      },
      endLeaf: (_context, line) => DEFINITION.test(line.text.slice(line.pos, line.pos + 120)),
    },
  ],
  parseInline: [
    {
      name: "FootnoteReference",
      before: "Link",
      parse(context, next, position) {
        if (next !== 91) return -1;
        const at = position - context.offset;
        const found = REFERENCE.exec(context.text.slice(at, at + 120));
        if (found === null) return -1;
        return context.addElement(
          context.elt("FootnoteReference", position, position + found[0].length),
        );
      },
    },
  ],
};
