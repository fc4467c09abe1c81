import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as resupply from "resupply";

/** What one constant may cost over the literal written by hand, in bytes. */
const OVERHEAD = 128;

export const bytes = (text: string) => Buffer.byteLength(text);

/** Throws where a bundle names a flight that it does not use, or holds the form that can't be shaken. */
export function holdsNoOther(text: string, flights: readonly string[]): void {
  const others = resupply.missions.filter(({ id }) => !flights.includes(id));
  const named = others.filter(
    ({ name, description }) =>
      text.includes(description) ||
      ['"', "'", "`"].some((quote) => text.includes(quote + name + quote)),
  );
  const list = named.map(({ name }) => name).slice(0, 5);
  const more = named.length - list.length;
  assert.equal(
    named.length,
    0,
    `it holds ${list.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  );
  // Only the dense form keeps flights as JSON in a string.
  assert.doesNotMatch(text, /"entities\\*":/);
}

/** The size of a bundle beside the same one of a literal by hand; throws where it has to be smaller. */
export function overLiteral(used: string, byHand: string, wraps = false): string {
  const more = bytes(used) - bytes(byHand);
  const figures = `${bytes(used)} bytes, ${more} over the literal by hand`;
  if (!wraps) assert.ok(more <= OVERHEAD, `${figures}; at most ${OVERHEAD} are allowed`);
  return figures;
}

/** Files that are loaded with some modules: these, and what they import statically, in turn. */
export async function loadedWith(files: readonly string[]): Promise<string[]> {
  const loaded = new Set(files);
  for (const file of loaded) {
    const text = await readFile(file, "utf8");
    for (const [, path = ""] of text.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)) {
      const imported = join(dirname(file), path);
      if (existsSync(imported)) loaded.add(imported);
    }
  }
  return [...loaded];
}

export async function textOf(files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return texts.join("");
}
