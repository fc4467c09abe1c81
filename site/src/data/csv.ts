import { isoSecond } from "./spans.ts";
import type { Cell, Table } from "./table.ts";

/** A table as CSV by RFC 4180: a header, lines that end with CRLF, an empty field for what is unknown. */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(field).join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  if (cell === undefined) return "";
  if (cell instanceof Date) return isoSecond(cell);
  const text = String(cell);
  // An empty text would be read as unknown, so nothing in the record may be one.
  if (text === "") throw new Error("A cell holds an empty text: leave it undefined");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
