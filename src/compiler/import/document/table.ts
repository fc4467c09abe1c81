import type { Paragraph, PhrasingContent, Table, TableRow } from "mdast";
import type { VFile } from "vfile";
import { startOf } from "../../markdown/position.ts";
import type { PlacedNote } from "../note.ts";
import { type LabeledValue, readValue } from "./labeled-value.ts";
import { textIn } from "./line.ts";
import { linesIn } from "./lines.ts";
import { paragraph, text } from "./nodes.ts";

/** The rows of a table, each as a paragraph: `Label: value; remark`. */
export function rowsOf(table: Table): Paragraph[] {
  return table.children.map(rowAsParagraph);
}

/** A row as a paragraph: `Label: value; remark`. */
export function rowAsParagraph(row: TableRow): Paragraph {
  const [label, ...values] = row.children.filter((cell) => textIn(cell) !== "");
  const others = values.flatMap((cell, index) => [
    text(index === 0 ? ": " : "; "),
    ...cell.children,
  ]);
  const position = row.position === undefined ? {} : { position: row.position };
  return { ...paragraph([...(label?.children ?? []), ...others]), ...position };
}

/** What the columns of a table of facts are called. */
const HEADING = /^(?:fact|field|property|attribute|key|label|item|parameter)?s?$/i;

/** Whether a row is the headings of the columns of a table of facts. */
export function isHeadingRow(row: TableRow): boolean {
  return HEADING.test(textIn(row.children[0]));
}

/** A row as a label and its value. Cells after the second hold sources or remarks, as brackets after a value do. */
export function valueInRow(
  file: VFile,
  row: TableRow,
): { readonly value: LabeledValue; readonly notes: readonly PlacedNote[] } {
  const [first, second, ...others] = row.children;
  const remarks = others
    .filter((cell) => textIn(cell) !== "")
    .flatMap((cell): PhrasingContent[] => [text(" ("), ...cell.children, text(")")]);
  const { lines, notes } = linesIn(file, [...(second?.children ?? []).map(inOneLine), ...remarks]);
  const label = textIn(first)
    .replaceAll(/[*_:：]/g, "")
    .trim();
  const labelPlace = startOf(first ?? row);
  const [line] = lines;
  if (line === undefined)
    return { value: emptyValue(label, labelPlace, startOf(second ?? row)), notes };
  const parts = { label, labelAt: 0, from: 0, to: line.text.length, isMarked: true };
  return { value: { ...readValue(line, parts), labelPlace }, notes };
}

/** A line break in a cell separates what belongs to one value, or several values. */
const inOneLine = (node: PhrasingContent): PhrasingContent =>
  node.type === "html" && /^<br\s*\/?>$/i.test(node.value) ? text(", ") : node;

function emptyValue(
  label: string,
  labelPlace: LabeledValue["place"],
  place: LabeledValue["place"],
): LabeledValue {
  return {
    label,
    labelPlace,
    place,
    text: "",
    links: [],
    citations: [],
    disputes: [],
    placeOf: () => place,
  };
}
