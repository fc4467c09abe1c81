import type { VFile } from "vfile";
import { check } from "./check/index.ts";
import { emit as emitLibrary, type GeneratedFile } from "./emit/index.ts";
import { seedFile } from "./markdown/source-file.ts";
import { type Catalog, catalogOf } from "./model/catalog.ts";
import type { Entry } from "./model/entry.ts";
import { type Finding, findingsOf, report } from "./model/finding.ts";
import type { Seed } from "./model/seed.ts";
import type { SeedFile } from "./model/seed-file.ts";
import { kebab } from "./model/slug.ts";
import { kindOf } from "./read/kind-of.ts";
import { readSeed } from "./read/seed.ts";
import { validate } from "./validate/entry.ts";
import { linkTargetsOf } from "./validate/link-targets.ts";

export interface Compilation {
  readonly findings: readonly Finding[];
  readonly catalog: Catalog;
  /** Empty if there is any finding: bad input never yields a partial result. */
  readonly files: readonly GeneratedFile[];
}

export interface CompileOptions {
  /** Entries that seeds can refer to in addition to each other; a seed replaces an entry of the same id. */
  readonly published?: readonly Entry[];
  /** Makes the files of a catalog without findings; by default the modules of the library. */
  readonly emit?: (catalog: Catalog) => readonly GeneratedFile[];
}

/** Reads, validates, checks and emits. Findings name the folder of seeds `folder`. */
export function compile(
  seeds: readonly SeedFile[],
  folder = "seeds",
  { published = [], emit = emitLibrary }: CompileOptions = {},
): Compilation {
  const files: VFile[] = [];
  const read: { id: string; seed: Seed; path: string }[] = [];
  const entries: Entry[] = [];
  const broken = new Set<string>();
  const paths = new Map<string, string>();
  for (const { path, content } of seeds) {
    const file = seedFile(folder, path, content);
    files.push(file);
    const kind = kindOf(file, path);
    if (kind === undefined) {
      broken.add(`${path.split("/")[0]}/${kebab(file.stem ?? "")}`);
      continue;
    }
    const id = `${kind}/${file.stem}`;
    const other = paths.get(id);
    if (other !== undefined) {
      report(
        file,
        { line: 1, column: 1 },
        "duplicate-id",
        `${other} already has the id ${file.stem}; give one of the two files another name`,
      );
      continue;
    }
    paths.set(id, file.path);
    const seed = readSeed(file, kind);
    if (seed === undefined) broken.add(id);
    else read.push({ id, seed, path });
  }
  const targets = linkTargetsOf(read, published);
  for (const { id, seed, path } of read) {
    const entry = validate(seed, path, targets);
    if (entry === undefined) broken.add(id);
    else entries.push(entry);
  }
  const others = published.filter(({ kind, id }) => !paths.has(`${kind}/${id}`));
  const catalog = catalogOf(entries, broken, others);
  check(catalog);
  const findings = findingsOf(files);
  return { findings, catalog, files: findings.length > 0 ? [] : emit(catalog) };
}
