import { readFile } from "node:fs/promises";

/** A program of a consumer. */
export function program(name: string): Promise<string> {
  return readFile(new URL(`programs/${name}`, import.meta.url), "utf8");
}

/** What a program that uses every entry point prints, wherever it runs. */
export const entryPointsPrint = await program("entry-points.txt");
