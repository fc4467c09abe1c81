import type { SyntaxNode } from "@lezer/common";
import type { Root } from "mdast";

/** The text that a tree is made of, and what has to be known about all of it. */
export interface Source {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
  /** Offsets of what is too crowded or too deep to be read. */
  readonly overloaded: number[];
  /** The identifiers that references can have: those of definitions, and with `^` those of footnotes. */
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

/** The label of a definition or a reference, `[a]`, and what it is known by. */
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
  // Nearly all texts define nothing.
  if (!text.includes("]:")) return defined;
  topNode.cursor().iterate(({ name, node }) => {
    if (name !== "LinkReference" && name !== "FootnoteDefinition") return;
    const label = node.getChild(name === "LinkReference" ? "LinkLabel" : "FootnoteLabel");
    if (label !== null) defined.add(labelIn(text.slice(label.from, label.to)).identifier);
  });
  return defined;
}
