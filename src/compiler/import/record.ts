import type { Catalog } from "../catalog.ts";
import { type Compilation, compile, type SeedFile } from "../compile.ts";

const compiled = new WeakMap<readonly SeedFile[], Compilation>();

/** What the compiler makes of some seeds; once for each list of them. */
export function compilationOf(seeds: readonly SeedFile[]): Compilation {
  const known = compiled.get(seeds);
  if (known !== undefined) return known;
  const made = compile(seeds);
  compiled.set(seeds, made);
  return made;
}

/** The record that an entry is read against, of all its seeds. */
export function recordOf(seeds: readonly SeedFile[]): Catalog {
  return compilationOf(seeds).catalog;
}
