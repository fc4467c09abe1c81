import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { report } from "../finding.ts";
import type { ProseTitle } from "../seed.ts";
import { startOf } from "./inline.ts";

/** Reports what is out of shape in a section of prose. */
export function checkProse(file: VFile, title: ProseTitle, nodes: readonly RootContent[]): void {
  if (title === "FAQs") checkQuestions(file, nodes);
  if (title === "Notable For") checkPoints(file, nodes);
  if (title === "References") checkReferences(file, nodes);
}

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
      at?.type === "heading" && at.depth === 3 && textOf(at).startsWith("Q: ");
    const isAnswer = (at: RootContent | undefined) =>
      at?.type === "paragraph" && textOf(at).startsWith("A: ");
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
      if (first?.type === "paragraph" && first.children[0]?.type === "strong") continue;
      report(file, startOf(item), "prose-syntax", "a point is written - **Point**: what about it");
    }
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
      if (first?.type === "paragraph" && first.children.every((child) => child.type === "link"))
        continue;
      report(file, startOf(item), "prose-syntax", "a reference is one link, - [Source](address)");
    }
  }
}
