import stringWidth from "string-width";
import { styled } from "../terminal.ts";

/** Aligns rows of text in columns, without trailing spaces. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/** Rows in columns; on a terminal, below a header. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!process.stdout.isTTY) return columns(rows).join("\n");
  const [first = "", ...lines] = columns([header, ...rows]);
  return [styled("bold", first), ...lines].join("\n");
}

/** Breaks text between words where a line would be wider than the terminal; a long word stays whole. */
export function wrapped(text: string, indent: number, width = process.stdout.columns): string {
  if (width === undefined || width <= indent) return text;
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent + stringWidth(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}
