import type { SyntaxNode } from "@lezer/common";
import type { Table, TableCell, TableRow } from "mdast";
import { inlinesIn } from "./parse-inline.ts";
import { childrenOf, positionOf, type Source } from "./source.ts";

/** A table: a row of headings, and rows of as many cells. */
export function tableOf(node: SyntaxNode, source: Source): Table {
  const [delimiters] = node.getChildren("TableDelimiter");
  const align = alignmentsIn(source.text.slice(delimiters?.from, delimiters?.to));
  const rows = [...childrenOf(node)].filter(({ name }) => name !== "TableDelimiter");
  return {
    type: "table",
    align,
    children: rows.map((row) => rowOf(row, align.length, source)),
    ...positionOf(node.from, node.to, source),
  };
}

function alignmentsIn(delimiters: string): ("left" | "right" | "center" | null)[] {
  const columns = delimiters
    .trim()
    .replaceAll(/^\||\|$/g, "")
    .split("|");
  return columns.map((column) => {
    const [isLeft, isRight] = [/^\s*:/.test(column), /:\s*$/.test(column)];
    return isLeft && isRight ? "center" : isLeft ? "left" : isRight ? "right" : null;
  });
}

function rowOf(row: SyntaxNode, columns: number, source: Source): TableRow {
  const cells: TableCell[] = [];
  // Lezer makes no node of an empty cell, and has one for each bar.
  let isOpen = source.text[row.from] !== "|";
  const empty = (at: number) =>
    cells.push({ type: "tableCell", children: [], ...positionOf(at, at, source) });
  for (const child of childrenOf(row)) {
    if (child.name === "TableCell") {
      const children = inlinesIn(child, child.from, child.to, source);
      cells.push({ type: "tableCell", children, ...positionOf(child.from, child.to, source) });
      isOpen = false;
    } else {
      if (isOpen) empty(child.from);
      isOpen = true;
    }
  }
  while (cells.length < columns) empty(row.to);
  const at = positionOf(row.from, row.to, source);
  return { type: "tableRow", children: cells.slice(0, columns), ...at };
}
