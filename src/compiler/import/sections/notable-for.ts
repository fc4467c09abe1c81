import type { ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place } from "../../markdown/position.ts";
import { startOf } from "../../markdown/position.ts";
import { linesIn } from "../document/lines.ts";
import { listItem, paragraph, text } from "../document/nodes.ts";
import { report, reportAll } from "../report.ts";
import { paragraphOf } from "./fact-line.ts";
import { proseOf } from "./prose.ts";
import type { SectionScope } from "./statement.ts";

export interface Points {
  /** Each as an item `**Point**: what about it`. */
  readonly points: readonly ListItem[];
  /** Text that is not a point with a name. */
  readonly unread: readonly RootContent[];
}

/** The points of a section. */
export function pointsIn(scope: SectionScope, nodes: readonly RootContent[]): Points {
  const found = nodes.flatMap((node): Points[] => {
    if (node.type === "list") {
      return node.children.map((item) =>
        pointOf(scope, item.children as RootContent[], startOf(item)),
      );
    }
    if (node.type !== "paragraph") return [notPoint(scope, proseOf(scope, [node]), startOf(node))];
    const { lines, notes } = linesIn(scope.file, node.children);
    reportAll(scope.file, notes);
    return lines.map((line) => pointOf(scope, [paragraphOf(line)], line.place));
  });
  return {
    points: found.flatMap(({ points }) => points),
    unread: found.flatMap(({ unread }) => unread),
  };
}

function pointOf(scope: SectionScope, nodes: readonly RootContent[], place: Place): Points {
  const prose = proseOf(scope, nodes);
  const [first, ...others] = prose;
  const point = first?.type === "paragraph" ? split(first) : undefined;
  if (point === undefined) return notPoint(scope, prose, place);
  // A point is one paragraph.
  const rest = others.map((block) => textOf(block).replaceAll(/\s+/g, " ").trim()).join(" ");
  const whole = rest === "" ? point : paragraph([...point.children, text(` ${rest}`)]);
  return { points: [{ ...listItem(whole), position: { start: place, end: place } }], unread: [] };
}

function notPoint(scope: SectionScope, prose: readonly RootContent[], place: Place): Points {
  const message = "this is not a point, **Point**: what about it; it goes to the body";
  if (prose.length > 0) report(scope.file, place, "no-label", message);
  return { points: [], unread: prose };
}

/** `**Point**: text`, where the point is in bold or comes before a colon or a dash. */
function split({ children }: Paragraph): Paragraph | undefined {
  const [first, ...rest] = children;
  if (first?.type === "strong") {
    const name = textOf(first)
      .replace(/\s*[:：]\s*$/, "")
      .trim();
    const [lead, ...others] = rest;
    const after: PhrasingContent[] =
      lead?.type === "text"
        ? [{ type: "text", value: lead.value.replace(/^\s*(?:[:：–—-]\s*)?/, "") }, ...others]
        : rest;
    return pointWith(name, after);
  }
  if (first?.type !== "text") return undefined;
  const parts = /^([^:：.]{2,80}?)\s*(?:[:：]|\s[–—-])\s+(.+)$/s.exec(first.value);
  return parts === null
    ? undefined
    : pointWith(parts[1] as string, [{ type: "text", value: parts[2] as string }, ...rest]);
}

function pointWith(name: string, after: readonly PhrasingContent[]): Paragraph | undefined {
  if (
    name === "" ||
    after
      .map((node) => textOf(node))
      .join("")
      .trim() === ""
  )
    return undefined;
  const strong = { type: "strong" as const, children: [text(name)] };
  return paragraph([strong, text(": "), ...after]);
}
