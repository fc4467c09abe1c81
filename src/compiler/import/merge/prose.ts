import type { List, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { linksIn } from "../../markdown/links.ts";
import type { Place } from "../../markdown/position.ts";
import { printMarkdown } from "../../markdown/print.ts";
import type { ProseTitle } from "../../model/seed.ts";
import { AS_PUBLISHED, asPublished } from "../entry/as-published.ts";
import { report } from "../report.ts";
import type { Merging } from "./fact.ts";

type Sections = ReadonlyMap<ProseTitle, readonly RootContent[]>;

/** The prose of the record, with the sections that it lacks and what was not understood of the entry. */
export function mergeProse(
  merging: Merging,
  kept: Sections,
  stated: Sections,
): Map<ProseTitle, readonly RootContent[]> {
  const merged = new Map(kept);
  for (const [title, nodes] of stated) {
    const own = kept.get(title) ?? [];
    if (own.length === 0) merged.set(title, nodes);
    else if (title === "References") merged.set(title, joinedReferences(own, nodes));
    else {
      const split = title === "Body" ? splitBody(nodes) : { own: nodes, left: [] };
      if (split.own.length > 0 && printMarkdown(split.own) !== printMarkdown(own)) {
        report(
          merging.file,
          placeOf(split.own),
          "prose-kept",
          `the record has its own text under ${title}; that of the entry is left aside`,
        );
      }
      if (split.left.length > 0) merged.set(title, withLeftOver(own, split.left));
    }
  }
  return merged;
}

function joinedReferences(
  own: readonly RootContent[],
  nodes: readonly RootContent[],
): readonly RootContent[] {
  const known = new Set([...linksIn(own)].map(({ address }) => address));
  const [list] = own;
  const items = nodes.flatMap((node) => (node.type === "list" ? node.children : []));
  const added = items.filter((item) =>
    [...linksIn([item])].some(({ address }) => !known.has(address)),
  );
  if (list?.type !== "list" || added.length === 0) return own;
  return [{ ...list, children: [...list.children, ...added] }, ...own.slice(1)];
}

/** The body of an entry, and the lines that were not understood. */
function splitBody(nodes: readonly RootContent[]): {
  own: readonly RootContent[];
  left: readonly RootContent[];
} {
  const at = nodes.findIndex((node) => node.type === "heading" && textOf(node) === AS_PUBLISHED);
  return at === -1
    ? { own: nodes, left: [] }
    : { own: nodes.slice(0, at), left: nodes.slice(at + 1) };
}

/** A body with more lines that were not understood; none of them twice. */
export function withLeftOver(
  own: readonly RootContent[],
  left: readonly RootContent[],
): readonly RootContent[] {
  const lines = new Set(
    own
      .flatMap((node) => (node.type === "list" ? node.children : [node]))
      .map((node) => textOf(node)),
  );
  const items = left.flatMap((node) => (node.type === "list" ? node.children : []));
  const added = items.filter((item) => !lines.has(textOf(item)));
  if (added.length === 0) return own;
  const { own: before, left: known } = splitBody(own);
  const [list] = known;
  if (list?.type === "list") {
    const longer: List = { ...list, children: [...list.children, ...added] };
    return [...own.slice(0, before.length + 1), longer, ...known.slice(1)];
  }
  return [...own, ...asPublished(added.flatMap((item) => item.children))];
}

/** Where the first of some nodes is that comes from the entry. */
function placeOf(nodes: readonly RootContent[]): Place {
  const starts = nodes.flatMap((node) => [
    node.position?.start,
    ...(node.type === "list" ? node.children.map((item) => item.position?.start) : []),
  ]);
  const start = starts.find((one) => one !== undefined);
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
