import type { Heading, RootContent } from "mdast";
import { lookUpKey } from "../../../library/text/look-up-key.ts";
import type { Place } from "../../markdown/position.ts";
import { startOf } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import { nearestWithin } from "../labels/nearest.ts";
import { type PublishedTitle, publishedTitles, titleOf } from "../labels/section-titles.ts";
import type { PlacedNote } from "../note.ts";
import { textIn } from "./line.ts";

export interface PublishedSection {
  /** Nothing for a section that entries do not have. */
  readonly title: PublishedTitle | undefined;
  readonly heading: string;
  readonly place: Place;
  readonly nodes: RootContent[];
}

export interface Outline {
  readonly title?: Heading;
  readonly head: readonly RootContent[];
  readonly sections: readonly PublishedSection[];
  readonly notes: readonly PlacedNote[];
  /** Where another entry begins, which is not read. */
  readonly end?: Place;
}

/** Cuts a document into its head and its sections, at whatever level their headings are. */
export function outlineOf(nodes: readonly RootContent[]): Outline {
  const all = nodes.map((node) => boldHeading(node) ?? node);
  const headings = all.filter((node) => node.type === "heading");
  const [first] = headings;
  const title = first !== undefined && titleOf(textIn(first)) === undefined ? first : undefined;
  const level = levelOf(headings.filter((node) => node !== title));
  const second = secondEntry(all, title, level);
  const blocks = second === -1 ? all : all.slice(0, second);
  const head: RootContent[] = [];
  const sections: PublishedSection[] = [];
  let current = head;
  for (const node of blocks) {
    if (node === title || node.type === "thematicBreak") continue;
    if (node.type !== "heading" || node.depth > level) {
      current.push(node);
      continue;
    }
    const heading = textIn(node);
    current = [];
    sections.push({ title: titleOf(heading), heading, place: startOf(node), nodes: current });
  }
  const other = all[second];
  const notes = [...secondEntryNote(other), ...headingNotes(sections)];
  return {
    ...(title === undefined ? {} : { title }),
    head,
    sections,
    notes,
    ...(other === undefined ? {} : { end: startOf(other) }),
  };
}

/** The level of the headings of sections: the highest one of a known section. */
function levelOf(headings: readonly Heading[]): number {
  const levels = headings
    .filter((node) => titleOf(textIn(node)) !== undefined)
    .map(({ depth }) => depth);
  return levels.reduce<number>((least, depth) => Math.min(least, depth), levels.length > 0 ? 6 : 2);
}

function secondEntryNote(heading: RootContent | undefined): PlacedNote[] {
  if (heading === undefined) return [];
  const message = `another entry begins here, "${excerpt(textIn(heading))}"; it is not read, give it a file of its own`;
  return [{ rule: "second-entry", message, place: startOf(heading) }];
}

/** Notes on sections that are unknown, or that come again. */
function headingNotes(sections: readonly PublishedSection[]): PlacedNote[] {
  const firsts = new Map<PublishedTitle, PublishedSection>();
  return sections.flatMap((section): PlacedNote[] => {
    const { title, heading, place } = section;
    if (title === undefined) {
      const [near] = nearestWithin(heading, publishedTitles, 1);
      const hint = near === undefined ? "" : ` (the nearest is "${near}")`;
      const message = `"${excerpt(heading)}" is not a section of an entry${hint}; it goes to the body`;
      return [{ rule: "unknown-section", message, place }];
    }
    const before = firsts.get(title);
    if (before === undefined) {
      firsts.set(title, section);
      return [];
    }
    const message = `"${excerpt(heading)}" is repeated here; it was in line ${before.place.line} too`;
    return [{ rule: "repeated-section", message, place }];
  });
}

/** Notes on the sections that are missing or empty. */
export function missingSections(sections: readonly PublishedSection[]): PlacedNote[] {
  const wanted: readonly PublishedTitle[] = ["Summary", "Key Facts"];
  return wanted.flatMap((title): PlacedNote[] => {
    const found = sections.filter((section) => section.title === title);
    if (found.some((section) => section.nodes.length > 0)) return [];
    const place = found[0]?.place ?? { line: 1, column: 1 };
    return [{ rule: "missing-section", message: `the section ${title} is missing`, place }];
  });
}

/** Where another title begins sections that the entry has already, or -1. */
function secondEntry(
  blocks: readonly RootContent[],
  title: Heading | undefined,
  level: number,
): number {
  if (title === undefined) return -1;
  const known = blocks.map((node) => (node.type === "heading" ? titleOf(textIn(node)) : undefined));
  const sections = new Set(known.filter((section) => section !== undefined)).values();
  const spans = [...sections].map((section) => [
    known.indexOf(section),
    known.lastIndexOf(section),
  ]);
  const name = lookUpKey(textIn(title));
  return blocks.findIndex(
    (node, at) =>
      node.type === "heading" &&
      node !== title &&
      node.depth <= title.depth &&
      node.depth < level &&
      known[at] === undefined &&
      lookUpKey(textIn(node)) !== name &&
      spans.some(([first = at, last = at]) => first < at && at < last),
  );
}

/** A line in bold that is the title of a section, as a heading. */
function boldHeading(node: RootContent): Heading | undefined {
  if (node.type !== "paragraph" || node.children.length !== 1) return undefined;
  const [bold] = node.children;
  if (bold?.type !== "strong" || titleOf(textIn(bold)) === undefined) return undefined;
  const position = node.position === undefined ? {} : { position: node.position };
  return { type: "heading", depth: 2, children: bold.children, ...position };
}

/** Some blocks without the passages that are too crowded or too deep to be read. */
export function readableOf(
  nodes: readonly RootContent[],
  overloaded: readonly number[],
): RootContent[] {
  if (overloaded.length === 0) return [...nodes];
  return nodes.flatMap((node): RootContent[] => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (!overloaded.some((offset) => offset >= from && offset < to)) return [node];
    if (node.type !== "list" && node.type !== "listItem" && node.type !== "blockquote") return [];
    const children = readableOf(node.children as RootContent[], overloaded);
    return children.length === 0 ? [] : [{ ...node, children } as RootContent];
  });
}
