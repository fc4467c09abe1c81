import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { factsAsJson } from "../../test/support/facts.ts";
import { installed } from "../../tools/quality/installed.ts";
import { printedText } from "../fresh-process.ts";
import { type Library, libraries } from "./libraries.ts";

/** A folder in which all libraries are installed, including the current build of this one. */
export async function place(): Promise<string> {
  const folder = await installed("peers");
  const here = join(folder, "node_modules/resupply");
  if (!existsSync(here)) symlinkSync(resolve("."), here);
  return folder;
}

/** Copies data without getters and functions. */
const plain = `const plain = (value) => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([, { value }]) => value !== undefined && typeof value !== "function")
    .map(([key, { value }]) => [key, plain(value)]));
};`;

/** Formats one entry as JSON. */
export function entryAsJson({ one }: Library, folder: string): string {
  return printedText(`${one} ${plain} process.stdout.write(JSON.stringify(plain(entry)));`, folder);
}

/** Writes all data of each library as minified JSON, and returns the paths of the files. */
export function factsFiles(folder: string): ReadonlyMap<Library, string> {
  mkdirSync(join(folder, "facts"), { recursive: true });
  return new Map(
    libraries.map((library, index) => {
      const path = join(folder, "facts", `${index}.json`);
      const ofPeer = () =>
        printedText(
          `${library.all} ${plain} process.stdout.write(JSON.stringify(plain(all)));`,
          folder,
        );
      // Flights share their entities, which JSON can't express: each is counted once.
      writeFileSync(path, library.name === "resupply" ? factsAsJson() : ofPeer());
      return [library, path];
    }),
  );
}
