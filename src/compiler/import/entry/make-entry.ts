import type { RootContent } from "mdast";
import type { VFile } from "vfile";
import type { Catalog } from "../../model/catalog.ts";
import { findingsOf } from "../../model/finding.ts";
import type { Fact, ProseTitle } from "../../model/seed.ts";
import type { ImportedEntry } from "./entry.ts";
import { flatten, type ImportedFact } from "./facts.ts";
import { flightId } from "./flight-id.ts";
import { type ImportedProse, proseIn } from "./prose.ts";

/** All that was read of an entry. */
export interface Read {
  readonly name: string;
  readonly description: string;
  readonly stated: readonly Fact[];
  /** What the record has no field for. */
  readonly unrecorded: readonly ImportedFact[];
  readonly sections: ReadonlyMap<ProseTitle, readonly RootContent[]>;
  readonly references: ImportedProse["references"];
}

/** The entry with everything that was found in its file. */
export function makeEntry(file: VFile, catalog: Catalog, read: Read): ImportedEntry {
  const { name, description, stated, unrecorded, sections, references } = read;
  const address = addressIn(stated);
  return {
    id: flightId(catalog, name, file.stem ?? "", address),
    name,
    path: file.path,
    ...(address === undefined ? {} : { address }),
    facts: [...flatten(stated), ...unrecorded],
    prose: proseIn(description, sections, references),
    findings: findingsOf([file]),
    stated,
    sections,
  };
}

/** Where an entry was published, by its facts. */
export function addressIn(stated: readonly Fact[]): string | undefined {
  return stated.find(({ field }) => field.path === "published")?.target;
}
