import type { RootContent } from "mdast";
import { placeIn } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import { type Infobox, infoboxIn } from "../document/infobox.ts";
import { textParagraph } from "../document/nodes.ts";
import type { Outline } from "../document/outline.ts";
import { report } from "../report.ts";
import type { SectionScope, Statement } from "./statement.ts";

/**
 * Takes the paragraphs out of an outline that are infoboxes, and reports how to write what they say. In
 * the key facts, each line is reported by itself.
 */
export function withoutInfoboxes(
  scope: SectionScope,
  outline: Outline,
  wikitext: readonly Infobox[],
): { readonly outline: Outline; readonly statements: readonly Statement[] } {
  const source = String(scope.file.value);
  const boxes = [...wikitext];
  const without = (nodes: readonly RootContent[]) =>
    nodes.filter((node) => {
      const box = infoboxOf(source, node);
      if (box !== undefined) boxes.push(box);
      return box === undefined;
    });
  const cut: Outline = {
    ...outline,
    head: without(outline.head),
    sections: outline.sections.map((section) =>
      section.title === "Key Facts" ? section : { ...section, nodes: without(section.nodes) },
    ),
  };
  for (const box of boxes) reportBox(scope, box);
  const statements = boxes.flatMap(({ lines }) =>
    lines.map((line): Statement => ({ unread: textParagraph(line.trim()) })),
  );
  return { outline: cut, statements };
}

function infoboxOf(source: string, node: RootContent): Infobox | undefined {
  if (node.type !== "paragraph" && node.type !== "code" && node.type !== "html") return undefined;
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  return infoboxIn(source.slice(start.offset, end.offset), start.offset);
}

function reportBox({ file }: SectionScope, { offset, lines, facts }: Infobox): void {
  const [first] = facts;
  if (first === undefined) return;
  const { label, value } = first;
  const look =
    facts.length === 1
      ? `one of these ${lines.length} lines looks`
      : `${facts.length} of these ${lines.length} lines look`;
  const message = `${look} like facts pasted from an infobox; write each as - **${excerpt(label, 40)}**: ${excerpt(value, 60)}. All of them go to the body`;
  report(file, placeIn(file, offset), "infobox", message);
}
