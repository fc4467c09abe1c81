import type { Catalog } from "../catalog.ts";
import { emitArticles } from "./articles.ts";
import { emitEntities } from "./entities.ts";
import { emitMissions, emitRegistry } from "./missions.ts";
import { emitProvenance } from "./provenance.ts";
import type { GeneratedFile } from "./source-text.ts";

export type { GeneratedFile } from "./source-text.ts";

/** The modules of a catalog, as text: the same catalog always makes the same files. */
export function emit(catalog: Catalog): GeneratedFile[] {
  return [
    ...emitEntities(catalog),
    ...emitMissions(catalog),
    ...emitRegistry(catalog),
    ...emitProvenance(catalog),
    ...emitArticles(catalog),
  ];
}
