import type { PhrasingContent, RootContent } from "mdast";
import { startOf } from "../../markdown/position.ts";
import { sourceOf } from "../../model/sources.ts";
import type { Line } from "../document/line.ts";
import { linesIn } from "../document/lines.ts";
import { text, textParagraph } from "../document/nodes.ts";
import { rowsOf } from "../document/table.ts";
import { report, reportAll } from "../report.ts";
import type { SectionScope } from "./statement.ts";

/** Blocks of prose as a seed holds them: no images, HTML or code, links to known sources alone. */
export function proseOf(scope: SectionScope, nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => blockOf(scope, node));
}

function blockOf(scope: SectionScope, node: RootContent): RootContent[] {
  const { file } = scope;
  switch (node.type) {
    case "paragraph": {
      const children = phrasing(scope, node.children);
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case "heading": {
      const children = phrasing(scope, node.children);
      return children.length === 0 ? [] : [{ ...node, depth: 3, children }];
    }
    case "list": {
      for (const item of node.children) {
        if (typeof item.checked !== "boolean") continue;
        report(file, startOf(item), "markup", "a box is not part of a seed; its text stays");
      }
      const items = node.children
        .map((item) => ({ ...item, children: proseOf(scope, item.children as RootContent[]) }))
        .filter((item) => item.children.length > 0);
      return items.length === 0
        ? []
        : [{ ...node, ordered: false, children: items as typeof node.children }];
    }
    case "table":
      report(file, startOf(node), "markup", "a table is not part of a seed; its text stays");
      return rowsOf(node).flatMap((row) => blockOf(scope, row));
    case "blockquote":
      return proseOf(scope, node.children as RootContent[]);
    case "code":
    case "html": {
      const name = node.type === "html" ? "HTML" : "code";
      report(file, startOf(node), "markup", `${name} is not part of a seed; its text stays`);
      const value = node.type === "html" ? bareText(node.value) : spaced(node.value).trim();
      return value === "" ? [] : [textParagraph(value)];
    }
    default:
      return [];
  }
}

/** The text of HTML, without its tags. */
function bareText(value: string): string {
  return spaced(value.replaceAll(/<!--|-->|<[^<>\n]{0,500}>|[`\0]/g, " ")).trim();
}

/** Inline nodes as a seed holds them, wrapped to one line. */
function phrasing(scope: SectionScope, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const { file, catalog } = scope;
  const made: PhrasingContent[] = [];
  const addText = (value: string) => {
    const last = made.at(-1);
    if (last?.type === "text") made[made.length - 1] = text(last.value + value);
    else if (value !== "") made.push(text(value));
  };
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        addText(linkless(node.value));
        break;
      case "break":
        addText(" ");
        break;
      case "image":
        report(file, startOf(node), "image", `the image ${node.url} is left out`);
        break;
      case "inlineCode":
        addText(node.value);
        break;
      case "html":
        report(file, startOf(node), "markup", "HTML is not part of a seed; its text stays");
        addText(/^<br/i.test(node.value) ? " " : "");
        break;
      case "link": {
        const source = sourceOf(catalog, node.url);
        if (source !== undefined && /^https?:/.test(node.url)) {
          made.push({
            type: "link",
            url: node.url,
            children: [{ type: "text", value: source.record.name }],
          });
          break;
        }
        report(
          file,
          startOf(node),
          "unknown-source",
          `${node.url || "the link"} belongs to no source under seeds/sources; the link is removed`,
        );
        for (const child of phrasing(scope, node.children)) {
          if (child.type === "text") addText(child.value);
          else made.push(child);
        }
        break;
      }
      case "strong":
      case "emphasis": {
        const children = trimmed(phrasing(scope, node.children));
        if (children.length > 0) made.push({ ...node, children });
      }
    }
  }
  // Once for each text as a whole: a row of a table has many parts.
  return trimmed(made.map((node) => (node.type === "text" ? text(spaced(node.value)) : node)));
}

/** An address in running text has to be a link in a seed; without its scheme it is text. */
const linkless = (value: string) => value.replaceAll(/https?:\/\/(?=\S)/g, "");

const spaced = (value: string) =>
  value.replaceAll(/\s+/g, " ").replaceAll(/ (?=[.,;:!?](?:\s|$))/g, "");

/** Without spaces at the beginning and the end. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all = nodes.map((node, index) => {
    if (node.type !== "text") return node;
    let { value } = node;
    if (index === 0) value = value.trimStart();
    if (index === nodes.length - 1) value = value.trimEnd();
    return { ...node, value };
  });
  return all.filter((node) => node.type !== "text" || node.value !== "");
}

/** A line that goes on with the one before: it begins in the middle of a sentence. */
const GOES_ON = /^\s*[\p{Ll}\d(]/u;

/**
 * The lines of all paragraphs of some blocks, at any depth. In a list, each item is a line; outside of
 * one, each line of a paragraph is.
 */
export function linesBelow(
  scope: SectionScope,
  nodes: readonly RootContent[],
  isInList = false,
): readonly Line[] {
  return nodes.flatMap((node): readonly Line[] => {
    if (node.type === "paragraph") {
      const begins = (_before: string, after: string) => !isInList && !GOES_ON.test(after);
      const { lines, notes } = linesIn(scope.file, node.children, () => false, begins);
      reportAll(scope.file, notes);
      return lines;
    }
    if (node.type === "table") return linesBelow(scope, rowsOf(node), isInList);
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
      const isOfList = isInList || node.type === "listItem";
      return linesBelow(scope, node.children as RootContent[], isOfList);
    }
    return [];
  });
}
