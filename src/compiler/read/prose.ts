import type { Nodes, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { webAddress } from "../../schema/primitives.ts";
import { startOf } from "../markdown/position.ts";
import { report } from "../model/finding.ts";
import type { ProseTitle } from "../model/seed.ts";

/** Reports what is out of shape in a section of prose. */
export function checkProse(file: VFile, title: ProseTitle, nodes: readonly RootContent[]): void {
  if (title === "FAQs") checkQuestions(file, nodes);
  if (title === "Notable For") checkPoints(file, nodes);
  if (title === "Body") checkBody(file, nodes);
  if (title === "References") checkReferences(file, nodes);
  checkImages(file, nodes);
}

/** What an article is made of has a text, without the mark before it. */
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
      at?.type === "paragraph" && textOf(at).startsWith("A: ") && hasText(at, "A: ");
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
      const behind = text.map((node) => textOf(node)).join("");
      if (point?.type === "strong" && hasText(point) && /^: *\S/.test(behind)) continue;
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
      "the body is made of headings, ### What it is about, each with text below it",
    );
  });
}

/** The text of an image would get lost in formatting. */
function checkImages(file: VFile, nodes: readonly Nodes[]): void {
  for (const node of nodes) {
    if (node.type === "image") {
      report(file, startOf(node), "prose-syntax", "a seed holds no images; take it out");
    } else if ("children" in node) checkImages(file, node.children);
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
