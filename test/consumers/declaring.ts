const emitting = {
  strict: true,
  declaration: true,
  module: "nodenext",
  target: "es2022",
  types: [],
  outDir: "out",
};

/** The configuration of a project that emits declarations. */
export const tsconfig = (options: object, references: readonly string[] = []) =>
  JSON.stringify({
    compilerOptions: { ...emitting, rootDir: ".", ...options },
    include: ["*.ts"],
    references: references.map((path) => ({ path })),
  });

/** A module of which each declaration is inferred from those of the package. */
export const inferred = `
  import {
    createCatalog, filterMissions, findMission, getMission, nextMission, peopleAboardAt,
    progressMs04, progressMs05, soyuzMs25, toJsonLd,
  } from "resupply";
  import { getArticle } from "resupply/articles";
  import { loadMission } from "resupply/lazy";
  import { provenanceOf } from "resupply/provenance";
  export const lost = progressMs04;
  export const vehicle = progressMs04.launch.vehicle;
  export const crew = soyuzMs25.crew;
  export const catalog = createCatalog([progressMs04, progressMs05]);
  export const next = nextMission("progress-ms-04");
  export const failed = filterMissions({ outcome: "failure" });
  export const found = () => findMission("65P");
  export const byId = { lost, other: getMission("progress-ms-05") };
  export const aboard = () => peopleAboardAt(new Date(), { station: "iss" });
  export const event = toJsonLd(progressMs04, { as: "event" });
  export const article = () => getArticle("progress-ms-04");
  export const late = () => loadMission("progress-ms-04");
  export const source = () => provenanceOf("progress-ms-04", "launch.time");`;

/** A module that uses those of another one, with one field that may not be there. */
export const using = (from: string, field: string) => `
  import { byId, catalog, late, lost } from ${JSON.stringify(from)};
  export * from ${JSON.stringify(from)};
  export const again = { byId, lost, named: catalog.getMission("progress-ms-05") };
  export const cause: string = lost.failure.${field};
  export const later = async () => (await late()).failure.cause;`;
