import type { Catalog } from "../model/catalog.ts";
import { emitArticles } from "./articles.ts";
import { emitDense } from "./dense.ts";
import { emitEntities } from "./entities.ts";
import { emitKinds } from "./kinds.ts";
import { emitMissionIds } from "./mission-ids.ts";
import { emitMissions } from "./missions.ts";
import { emitProvenance } from "./provenance.ts";
import { emitRegistry } from "./registry.ts";
import { emitSeries } from "./series.ts";
import type { GeneratedFile } from "./source-text.ts";

export type { GeneratedFile } from "./source-text.ts";

/** The modules of a catalog, as text. The same catalog always gives the same files. */
export function emit(catalog: Catalog): GeneratedFile[] {
  return [
    ...emitEntities(catalog),
    ...emitMissions(catalog),
    ...emitMissionIds(catalog),
    ...emitRegistry(catalog),
    ...emitSeries(catalog),
    ...emitKinds(catalog),
    ...emitDense(catalog),
    ...emitProvenance(catalog),
    ...emitArticles(catalog),
  ];
}
