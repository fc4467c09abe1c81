import type { Nodes, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { webAddress } from "../../schema/primitives.ts";
import { oneLine } from "../markdown/links.ts";
import { startOf } from "../markdown/position.ts";
import { report } from "../model/finding.ts";
import type { ProseTitle } from "../model/seed.ts";
import { NOT_STRUCK_OUT, STRUCK_OUT } from "./flat-text.ts";

/** Reports anything malformed in a section of prose. */
export function checkProse(file: VFile, title: ProseTitle, nodes: readonly RootContent[]): void {
  if (title === "FAQs") checkQuestions(file, nodes);
  if (title === "Notable For") checkPoints(file, nodes);
  if (title === "Body") checkBody(file, nodes);
  if (title === "References") checkReferences(file, nodes);
  checkMarks(file, nodes);
}

/** Whether a node has text after the mark that begins it. */
const hasText = (node: RootContent | undefined, mark = "") =>
  node !== undefined && textOf(node).slice(mark.length).trim() !== "";

function checkQuestions(file: VFile, nodes: readonly RootContent[]): void {
  const wrong = (node: RootContent) =>
    report(
      file,
      startOf(node),
      "faq-syntax",
      "a question is a heading ### Q: …? and the next paragraph begins with A: ",
    );
  nodes.forEach((node, index) => {
    const isQuestion = (at: RootContent | undefined) =>
      at?.type === "heading" &&
      at.depth === 3 &&
      textOf(at).startsWith("Q: ") &&
      hasText(at, "Q: ");
    const isAnswer = (at: RootContent | undefined) =>
      at?.type === "paragraph" && oneLine(textOf(at)).startsWith("A: ") && hasText(at, "A: ");
    if (node.type === "heading") {
      if (!isQuestion(node) || !isAnswer(nodes[index + 1])) wrong(node);
    } else if (index === 0 || (isAnswer(node) && !isQuestion(nodes[index - 1]))) wrong(node);
  });
}

function checkPoints(file: VFile, nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (node.type !== "list") {
      report(
        file,
        startOf(node),
        "prose-syntax",
        "Notable For is one list, - **Point**: what about it",
      );
      continue;
    }
    for (const item of node.children) {
      const [first] = item.children;
      const [point, ...text] = first?.type === "paragraph" ? first.children : [];
      const after = text.map((node) => textOf(node)).join("");
      if (point?.type === "strong" && hasText(point) && /^:\s*\S/.test(after)) continue;
      report(file, startOf(item), "prose-syntax", "a point is written - **Point**: what about it");
    }
  }
}

function checkBody(file: VFile, nodes: readonly RootContent[]): void {
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    const isWrong =
      node.type === "heading"
        ? !hasText(node) || next === undefined || next.type === "heading"
        : index === 0;
    if (!isWrong) return;
    report(
      file,
      startOf(node),
      "prose-syntax",
      "the body consists of headings, ### What it is about, each followed by text",
    );
  });
}

/** Reports images, whose text would be lost in formatting, and text that is not meant to be read. */
function checkMarks(file: VFile, nodes: readonly Nodes[]): void {
  const wrong = (node: Nodes, message: string) =>
    report(file, startOf(node), "prose-syntax", message);
  for (const node of nodes) {
    if (node.type === "image") wrong(node, "a seed cannot contain images; remove this one");
    else if (node.type === "html") wrong(node, "a seed cannot contain HTML; remove this");
    else if (node.type === "text" && STRUCK_OUT.test(node.value)) wrong(node, NOT_STRUCK_OUT);
    else if ("children" in node) checkMarks(file, node.children);
  }
}

function checkReferences(file: VFile, nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    const items = node.type === "list" ? node.children : [];
    if (items.length === 0) {
      report(
        file,
        startOf(node),
        "prose-syntax",
        "References is one list of links, - [Source](address)",
      );
    }
    for (const item of items) {
      const [first] = item.children;
      const [link, ...others] = first?.type === "paragraph" ? first.children : [];
      const isLink = link?.type === "link" && others.length === 0 && hasText(link);
      if (isLink && webAddress.safeParse(link.url).success) continue;
      report(file, startOf(item), "prose-syntax", "a reference is one link, - [Source](address)");
    }
  }
}
