import type { ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { append } from "../../append.ts";
import { startOf } from "../../read/inline.ts";
import { type Line, linesIn } from "../document/line.ts";
import type { Reading } from "../entry-draft.ts";
import { tell } from "../rules.ts";
import { proseOf } from "./prose.ts";

/** The points of a section, each as an item `**Point**: what about it`. */
export function pointsIn(reading: Reading, nodes: readonly RootContent[]): ListItem[] {
  return nodes.flatMap((node) => {
    if (node.type === "list") {
      return node.children.flatMap((item) =>
        pointOf(reading, item.children as RootContent[], startOf(item)),
      );
    }
    if (node.type === "paragraph") {
      return linesIn(reading.file, node.children).flatMap((line) => lineOf(reading, line));
    }
    keep(reading, [node], startOf(node));
    return [];
  });
}

function lineOf(reading: Reading, line: Line): ListItem[] {
  return pointOf(reading, [{ type: "paragraph", children: [...line.nodes] }], line.place);
}

function pointOf(
  reading: Reading,
  nodes: readonly RootContent[],
  place: { line: number; column: number },
): ListItem[] {
  const [first, ...others] = proseOf(reading, nodes);
  const point = first?.type === "paragraph" ? split(first) : undefined;
  if (point === undefined) {
    keep(reading, first === undefined ? [] : [first, ...others], place);
    return [];
  }
  // A point is one paragraph.
  const rest = others.map((block) => textOf(block).replaceAll(/\s+/g, " ").trim()).join(" ");
  const children =
    rest === ""
      ? point.children
      : [...point.children, { type: "text" as const, value: ` ${rest}` }];
  const position = { start: place, end: place };
  return [{ type: "listItem", spread: false, children: [{ ...point, children }], position }];
}

/** `**Point**: text`, where the point is in bold or stands before a colon or a dash. */
function split({ children }: Paragraph): Paragraph | undefined {
  const [first, ...rest] = children;
  if (first?.type === "strong") {
    const name = textOf(first)
      .replace(/\s*[:：]\s*$/, "")
      .trim();
    const [lead, ...others] = rest;
    const behind: PhrasingContent[] =
      lead?.type === "text"
        ? [{ type: "text", value: lead.value.replace(/^\s*(?:[:：–—-]\s*)?/, "") }, ...others]
        : rest;
    return pointWith(name, behind);
  }
  if (first?.type !== "text") return undefined;
  const parts = /^([^:：.]{2,80}?)\s*(?:[:：]|\s[–—-])\s+(.+)$/s.exec(first.value);
  return parts === null
    ? undefined
    : pointWith(parts[1] as string, [{ type: "text", value: parts[2] as string }, ...rest]);
}

function pointWith(name: string, behind: readonly PhrasingContent[]): Paragraph | undefined {
  if (
    name === "" ||
    behind
      .map((node) => textOf(node))
      .join("")
      .trim() === ""
  )
    return undefined;
  return {
    type: "paragraph",
    children: [
      { type: "strong", children: [{ type: "text", value: name }] },
      { type: "text", value: ": " },
      ...behind,
    ],
  };
}

function keep(
  reading: Reading,
  nodes: readonly RootContent[],
  place: { line: number; column: number },
): void {
  const made = proseOf(reading, nodes);
  if (made.length === 0) return;
  tell(
    reading.file,
    place,
    "no-label",
    "this is no point with a name, **Point**: what about it; it goes to the body",
  );
  append(reading.kept, made);
}
