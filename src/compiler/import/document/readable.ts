import type { RootContent } from "mdast";

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
