import type { Catalog } from "../model/catalog.ts";
import type { FieldProvenance } from "../model/entry.ts";
import { compareText } from "../model/finding.ts";
import type { Citation } from "../model/seed.ts";
import { sourceOf } from "../model/sources.ts";
import { constantName } from "./names.ts";
import { banner, type GeneratedFile, literal, Name } from "./source-text.ts";

/** Where each fact of each flight comes from; apart from the flights, so that it costs nothing to who doesn't ask. */
export function emitProvenance(catalog: Catalog): GeneratedFile[] {
  const sources = [...catalog.entries("sources")].sort((a, b) => compareText(a.id, b.id));
  const names = new Map(sources.map(({ id }) => [id, new Name(constantName(`source-${id}`))]));
  const cite = (citations: readonly Citation[]) =>
    citations.map(({ address }) => {
      const source = sourceOf(catalog, address);
      return { source: source && names.get(source.id), address };
    });
  const stated = ({ citations, assumed, disputes }: FieldProvenance) => ({
    sources: cite(citations),
    assumed,
    disputed: disputes.map((dispute) => ({
      value: dispute.value,
      sources: cite(dispute.citations),
      reason: dispute.reason,
    })),
  });
  const isStated = ({ citations, assumed, disputes }: FieldProvenance) =>
    citations.length > 0 || assumed !== undefined || disputes.length > 0;
  const missions = catalog.missions.map((mission) => {
    const fields = mission.provenance
      .filter(isStated)
      .map((fact) => `    ${JSON.stringify(fact.field)}: ${literal(stated(fact))},\n`);
    return `  ${JSON.stringify(mission.id)}: {\n${fields.join("")}  },\n`;
  });
  return [
    {
      path: "provenance.ts",
      content: [
        banner("seeds/missions and seeds/sources"),
        `import { freeze } from "../library/runtime/freeze.ts";\n`,
        `import type { MissionProvenance, Source } from "../library/types/provenance.ts";\n`,
        `import type { MissionId } from "./mission-ids.ts";\n\n`,
        ...sources.map(
          ({ id, record }) =>
            `const ${names.get(id)?.text}: Source = /* @__PURE__ */ freeze(${literal(record)});\n`,
        ),
        `\n/** All sources, by id. */\n`,
        `export const sources: readonly Source[] = /* @__PURE__ */ Object.freeze([${[...names.values()].map(({ text }) => text).join(", ")}]);\n\n`,
        `export const provenanceByMission: Readonly<Record<MissionId, MissionProvenance>> = /* @__PURE__ */ freeze<\n  Record<MissionId, MissionProvenance>\n>({\n${missions.join("")}});\n`,
      ].join(""),
    },
  ];
}
