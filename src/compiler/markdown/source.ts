import type { SyntaxNode } from "@lezer/common";
import type { Root } from "mdast";

/** The text of a tree, and what conversion needs to know about the whole text. */
export interface Source {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
  /** Offsets of passages that are too crowded or too deep to parse. */
  readonly overloaded: number[];
  /** The identifiers that references can have: those of definitions, and those of footnotes with `^`. */
  readonly defined: ReadonlySet<string>;
}

type Position = NonNullable<Root["position"]>;

export function positionOf(
  from: number,
  to: number,
  { lines }: Pick<Source, "lines">,
): { position: Position } {
  const point = (offset: number) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] as number) + 1, offset };
  };
  return { position: { start: point(from), end: point(to) } };
}

export function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** Offsets of the first character of each line. */
export function linesOf(text: string): number[] {
  const lines = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.push(at + 1);
  return lines;
}

/** The label of a definition or a reference, `[a]`, and its normalized identifier. */
export function labelIn(written: string): { label: string; identifier: string } {
  const label = written.slice(1, -1).replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
  return {
    label,
    identifier: written
      .slice(1, -1)
      .trim()
      .replaceAll(/\s+/g, " ")
      .toLowerCase()
      .toUpperCase()
      .toLowerCase(),
  };
}

/** The identifiers of all definitions of links and footnotes. */
export function definedIn(topNode: SyntaxNode, text: string): Set<string> {
  const defined = new Set<string>();
  // Most texts have no definitions.
  if (!text.includes("]:")) return defined;
  topNode.cursor().iterate(({ name, node }) => {
    if (name !== "LinkReference" && name !== "FootnoteDefinition") return;
    const label = node.getChild(name === "LinkReference" ? "LinkLabel" : "FootnoteLabel");
    if (label !== null) defined.add(labelIn(text.slice(label.from, label.to)).identifier);
  });
  return defined;
}
