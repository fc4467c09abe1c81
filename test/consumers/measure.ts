import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as resupply from "resupply";
import { people } from "resupply/people";

/** What one constant may cost over the literal written by hand, in bytes. */
const OVERHEAD = 128;

export const bytes = (text: string) => Buffer.byteLength(text);

/** What each person of a crew may cost besides: esbuild writes `var a=` and `;`, and the name where it is used. */
const OVERHEAD_OF_PERSON = 8;

/** Everybody who is named in the crews of flights. */
function crewOf(flights: readonly string[]): ReadonlySet<string> {
  const crews = resupply.missions.filter(({ id }) => flights.includes(id)).map(({ crew }) => crew);
  const members = crews.flatMap((crew) => [...(crew?.launched ?? []), ...(crew?.landed ?? [])]);
  return new Set(members.map(({ person }) => person.id));
}

/**
 * Throws where a bundle names a flight that it does not use, or somebody who is in no crew of those that it
 * does use, or holds the form that can't be shaken.
 */
export function holdsNoOther(text: string, flights: readonly string[]): void {
  const quoted = (name: string) =>
    ['"', "'", "`"].some((quote) => text.includes(quote + name + quote));
  const crew = crewOf(flights);
  const named = [
    ...resupply.missions
      .filter(({ id }) => !flights.includes(id))
      .filter(({ name, description }) => text.includes(description) || quoted(name)),
    ...people.filter(({ id }) => !crew.has(id)).filter(({ name }) => quoted(name)),
  ];
  const list = named.map(({ name }) => name).slice(0, 5);
  const more = named.length - list.length;
  assert.equal(
    named.length,
    0,
    `it holds ${list.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  );
  // Only the record of the dense form has this key.
  assert.doesNotMatch(text, /"entities\\*":/);
}

/** The size of a bundle beside the same one of a literal by hand; throws where it is too much. */
export function overLiteral(
  used: string,
  byHand: string,
  flight: string,
  overhead = OVERHEAD,
): string {
  const more = bytes(used) - bytes(byHand);
  const figures = `${bytes(used)} bytes, ${more} over the literal by hand`;
  const most = overhead + OVERHEAD_OF_PERSON * crewOf([flight]).size;
  assert.ok(more <= most, `${figures}; at most ${most} are allowed`);
  return figures;
}

/** What joins files is the bundler's: `import{a as b}from"./c.js";` and `export{b as a};`. */
const joints = /(?:import(?:[^"'()]*?from)?\s*["']\.[^"']*["']|export\s*\{[^}]*\});?/g;

/** What one constant may cost a page together with what joins the files that pages share, in bytes. */
const JOINED = 700;

/**
 * What a page loads, beside the same page with a literal by hand; throws where it is too much. A
 * bundler that writes modules is held to the limit without what joins them. Another one leaves a
 * function around each module that pages share, and is held to the limit with it.
 */
export function pageOverLiteral(
  used: string,
  byHand: string,
  modules: boolean,
  most = JOINED,
): string {
  const more = bytes(used) - bytes(byHand);
  const figures = `${bytes(used)} bytes, ${more} over the literal by hand`;
  assert.ok(more <= most, `${figures}; at most ${most} are allowed`);
  if (!modules) return figures;
  const facts = bytes(used.replaceAll(joints, "")) - bytes(byHand.replaceAll(joints, ""));
  const without = `${figures}, ${facts} without what joins files`;
  assert.ok(facts <= OVERHEAD, `${without}; at most ${OVERHEAD} are allowed`);
  return without;
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
