import { type Compilation, compile } from "../compile.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { SeedFile } from "../model/seed-file.ts";

/** Where seeds lie, and what they can refer to beside each other. */
export interface Surroundings {
  /** How findings call the folder of seeds; `seeds` by default. */
  readonly folder?: string;
  readonly published?: readonly Entry[];
}

const compiled = new WeakMap<readonly SeedFile[], Compilation>();

/** What the compiler makes of some seeds; once for each list of them. */
export function compilationOf(
  seeds: readonly SeedFile[],
  { folder, published = [] }: Surroundings = {},
): Compilation {
  const known = compiled.get(seeds);
  if (known !== undefined) return known;
  const made = compile(seeds, folder, { published, emit: () => [] });
  compiled.set(seeds, made);
  return made;
}

/** The record that an entry is read against, of all its seeds. */
export function recordOf(seeds: readonly SeedFile[], surroundings?: Surroundings): Catalog {
  return compilationOf(seeds, surroundings).catalog;
}
