import type { RootContent } from "mdast";
import type { Finding } from "../../model/finding.ts";
import type { Fact, ProseTitle } from "../../model/seed.ts";
import type { ImportedFact } from "./facts.ts";
import type { ImportedProse } from "./prose.ts";

/** What an entry as published says. */
export interface ImportedEntry {
  /** That of the flight in the record, or the one that its name makes. */
  readonly id: string;
  readonly name: string;
  /** As it was given to the reader; findings name it. */
  readonly path: string;
  /** Where the entry was published. */
  readonly address?: string;
  readonly facts: readonly ImportedFact[];
  readonly prose: ImportedProse;
  readonly findings: readonly Finding[];
  /** The facts as a seed holds them; links lead from the folder of seeds. */
  readonly stated: readonly Fact[];
  /** The prose as a seed holds it. */
  readonly sections: ReadonlyMap<ProseTitle, readonly RootContent[]>;
}
