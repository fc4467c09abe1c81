import { plainText } from "../../../src/compiler/markdown/source-file.ts";
import type { Imported } from "../sound.ts";

/** What can hide a part of a text, or make it something else than it looks like. */
const UNCLEAR = /<|```|~~~|\{|\\/;
const WORD = /[A-Za-z]{4,}/g;
/** A row of a table, but not the names of its columns. */
const ROW = /^\|(?!\s*(?:Fact|Property)\b).*\|$/;
const DELIMITERS = /^\|?[\s:-]*-[\s:|-]*$/;

/** The rows of tables in an entry of which neither a fact, a finding nor the seed says anything. */
export function lostTableRows(content: string, { entry, seed, findings }: Imported): string[] {
  const text = plainText(content);
  if (UNCLEAR.test(text)) return [];
  const lines = text.split("\n");
  const label = (line: string) => line.split("|")[1]?.trim();
  // The same value under another label of the same field; figures alone can be those of any field.
  const repeatsFact = (line: string) => {
    const value = line.split("|")[2]?.trim() ?? "";
    if (value.match(WORD) === null) return false;
    return entry.facts.some((fact) => lines[fact.line - 1]?.includes(value));
  };
  // What is said a second time is said of the first row with that label.
  const placed = [...entry.facts, ...entry.findings, ...findings].map((one) => lines[one.line - 1]);
  const labels = new Set(placed.map((line) => label(line ?? "")));
  const said = `${seed.content} ${findings.map(({ message }) => message).join(" ")}`;
  const words = new Set(said.match(WORD));
  // Of another entry in the same file, it is said that it is not read.
  const other = entry.findings.find(({ rule }) => rule === "second-entry");
  const read = other === undefined ? lines : lines.slice(0, other.line - 1);
  return read.filter((line, index) => {
    const isRow = ROW.test(line) && !DELIMITERS.test(lines[index + 1] ?? "");
    const own = isRow && !labels.has(label(line)) ? line.match(WORD) : null;
    return own !== null && !own.every((word) => words.has(word)) && !repeatsFact(line);
  });
}
