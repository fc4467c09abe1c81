import { readFile, writeFile } from "node:fs/promises";
import { withTables } from "../markdown-table.ts";

const NOTE = "docs/mutation-testing.md";

/** Writes tables into the note on what the tests reach and notice, between the marks of their names. */
export async function noteTables(tables: Readonly<Record<string, string>>): Promise<void> {
  await writeFile(NOTE, withTables(await readFile(NOTE, "utf8"), tables));
}
