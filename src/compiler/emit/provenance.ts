import type { ProvenanceText } from "../../library/runtime/cite.ts";
import type { Catalog } from "../model/catalog.ts";
import type { FieldProvenance } from "../model/entry.ts";
import { compareText } from "../model/finding.ts";
import type { Citation } from "../model/seed.ts";
import { sourceOf } from "../model/sources.ts";
import { inParts } from "./in-parts.ts";
import { banner, type GeneratedFile, literal } from "./source-text.ts";

/**
 * Where each fact of each flight comes from, apart from the flights, so that it costs nothing if you don't
 * import it, and as text, in which what thousands of facts have in common is there once.
 */
export function emitProvenance(catalog: Catalog): GeneratedFile[] {
  const sources = [...catalog.entries("sources")].sort((a, b) => compareText(a.id, b.id));
  const lists = cutLines(sources.map(({ record }) => `  ${literal(record)},\n`)).map((list, at) => {
    return { name: `sources${at + 1}`, list, module: `provenance/sources-${at + 1}.ts` };
  });
  const parts = cut(JSON.stringify(provenanceText(catalog, sources))).map((text, index) => {
    const name = `part${index + 1}`;
    return { name, text, module: `provenance/part-${index + 1}.ts` };
  });
  const [first = "[]", ...others] = lists.map(({ name }) => name);
  return [
    ...lists.map(({ name, list, module }) => ({
      path: module,
      content: [
        banner("seeds/sources"),
        `import type { Source } from "../../library/types/provenance.ts";\n\n`,
        `export const ${name}: readonly Source[] = [\n${list}];\n`,
      ].join(""),
    })),
    ...parts.map(({ name, text, module }) => ({
      path: module,
      content: `${banner("seeds/missions and seeds/sources")}\nexport const ${name} = ${JSON.stringify(text)};\n`,
    })),
    {
      path: "provenance.ts",
      content: [
        banner("seeds/missions and seeds/sources"),
        `import { cite } from "../library/runtime/cite.ts";\n`,
        `import { freeze } from "../library/runtime/freeze.ts";\n`,
        `import type { MissionProvenance, Source } from "../library/types/provenance.ts";\n`,
        `import type { MissionId } from "./mission-ids.ts";\n`,
        ...[...lists, ...parts].map(
          ({ name, module }) => `import { ${name} } from "./${module}";\n`,
        ),
        "\n",
        `/** All sources, by id. */\n`,
        `export const sources: readonly Source[] = /* @__PURE__ */ freeze(/* @__PURE__ */ ${first}.concat(${others.join(", ")}));\n\n`,
        `export const provenanceByMission: Readonly<Record<MissionId, MissionProvenance>> = /* @__PURE__ */ cite(sources, [${parts.map(({ name }) => name).join(", ")}]);\n`,
      ].join(""),
    },
  ];
}

/** The length of a part: small enough for a tarball with two forms of it to compress the pair to one. */
const PART = 16_000;

function cut(text: string): string[] {
  return text.match(new RegExp(`.{1,${PART}}`, "gsu")) ?? [];
}

/** Lines in parts, of which only one that is a single line is longer. */
const cutLines = (lines: readonly string[]): string[] =>
  inParts(lines, PART, (line) => line.length).map((part) => part.join(""));

type MissionText = ProvenanceText["missions"][number];
type Facts = MissionText[2];

function provenanceText(
  catalog: Catalog,
  sources: readonly { readonly id: string }[],
): ProvenanceText {
  const placeOfSource = new Map(sources.map(({ id }, place) => [id, place]));
  // Without findings, a catalog has a source for each address.
  const addresses = new Table((address: string) => {
    return [address, placeOfSource.get(sourceOf(catalog, address)?.id ?? "") ?? -1] as const;
  });
  const fields = new Table((field: string) => field);
  const missions = catalog.missions.map(({ id, provenance }): MissionText => {
    const last = addresses.rows.length - 1;
    const own = new Table((address: string) => addresses.place(address));
    const cited = (citations: readonly Citation[]) => {
      const places = citations.map(({ address }) => own.place(address));
      return places.length === 1 ? places[0] : places;
    };
    const facts = ({ field, citations, assumed, disputes }: FieldProvenance): Facts => {
      const disputed = disputes.map(
        (dispute) => [dispute.value, cited(dispute.citations), dispute.reason] as const,
      );
      const rest = disputed.length > 0 ? [assumed ?? 0, disputed] : assumed ? [assumed] : [];
      return [cited(citations), [fields.place(field)], ...rest] as unknown as Facts;
    };
    const all = joined(provenance.filter(isStated).map(facts));
    return [id, countedBack(own.rows, last), ...all];
  });
  return { addresses: addresses.rows, fields: fields.rows, missions };
}

/** Places, each counted back from the last one that was there before it: -1 is a new one. */
function countedBack(places: readonly number[], before: number): number[] {
  let last = before;
  return places.map((place) => {
    const steps = last - place;
    last = Math.max(last, place);
    return steps;
  });
}

function isStated({ citations, assumed, disputes }: FieldProvenance): boolean {
  return citations.length > 0 || assumed !== undefined || disputes.length > 0;
}

/** The facts, with those next to each other as one that have the same citations and nothing else. */
function joined(all: readonly Facts[]): Facts[] {
  const made: Facts[] = [];
  for (const facts of all) {
    const last = made.at(-1);
    if (last?.length === 2 && facts.length === 2 && String(last[0]) === String(facts[0])) {
      made[made.length - 1] = [last[0], [...last[1], ...facts[1]]];
    } else {
      made.push(facts);
    }
  }
  return made;
}

/** Rows that are there once each, in the order in which they were first asked for. */
class Table<Row> {
  readonly rows: Row[] = [];
  readonly #places = new Map<string, number>();
  readonly #make: (key: string) => Row;

  constructor(make: (key: string) => Row) {
    this.#make = make;
  }

  place(key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.rows.push(this.#make(key)) - 1;
    this.#places.set(key, place);
    return place;
  }
}
