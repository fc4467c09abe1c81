import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { factsAsJson } from "../../test/support/facts.ts";
import { installed } from "../../tools/quality/installed.ts";
import { printedText } from "../fresh-process.ts";
import { type Library, libraries } from "./libraries.ts";

/** A folder in which all libraries are installed, this one as it was built. */
export async function place(): Promise<string> {
  const folder = await installed("peers");
  const here = join(folder, "node_modules/resupply");
  if (!existsSync(here)) symlinkSync(resolve("."), here);
  return folder;
}

/** Data without what is computed: getters and functions are no facts. */
const plain = `const plain = (value) => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([, { value }]) => value !== undefined && typeof value !== "function")
    .map(([key, { value }]) => [key, plain(value)]));
};`;

/** One entry as JSON. */
export function entryAsJson({ one }: Library, folder: string): string {
  return printedText(`${one} ${plain} process.stdout.write(JSON.stringify(plain(entry)));`, folder);
}

/** Files that hold all that each library knows, as JSON without a space. */
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
      // Flights share their entities, which JSON can't say: each is counted once.
      writeFileSync(path, library.name === "resupply" ? factsAsJson() : ofPeer());
      return [library, path];
    }),
  );
}
