import type { Mission, Port } from "resupply";
import { VFile } from "vfile";
import { isKind, type Kind, kinds } from "../compiler/fields/index.ts";
import type { Entry } from "../compiler/model/entry.ts";
import type { Seed } from "../compiler/model/seed.ts";
import { withReferences } from "../compiler/model/with-references.ts";
import { library, provenance } from "./built-library.ts";

type Published = { readonly id: string; readonly name: string };

/** The entries of the published record, made of the library's own constants: seeds can refer to them. */
export async function publishedEntries(): Promise<Entry[]> {
  const [{ missions, ...exported }, { sources }] = await Promise.all([library(), provenance()]);
  const constants = Object.values<unknown>(exported).filter(isRecord);
  const ports = constants.filter((constant): constant is Published & Port => "station" in constant);
  const entities = constants.flatMap((constant) => {
    const kind = kindOf(constant);
    return kind === undefined ? [] : [entryOf(kind, constant, ports)];
  });
  return [
    ...missions.map((mission) => entryOf("missions", stated(mission), [])),
    ...entities,
    ...sources.map((source) => entryOf("sources", source, [])),
  ];
}

function isRecord(value: unknown): value is Published {
  return typeof value === "object" && value !== null && "id" in value && "name" in value;
}

/** The shapes of entities tell them apart. Flights are looked at by themselves. */
function kindOf(constant: Published): Kind | undefined {
  return Object.keys(kinds)
    .filter(isKind)
    .filter((kind) => kind !== "missions" && kind !== "sources")
    .find((kind) => kinds[kind].schema.safeParse(constant).success);
}

/** A flight as a seed states it: entities by their ids. */
function stated(mission: Mission): Published {
  return withReferences(mission, (_kind, entity) => (entity as Published).id) as Published;
}

/** An entry without a seed: what is said of it is said in the place where it was published. */
function entryOf(kind: Kind, record: Published, ports: readonly Port[]): Entry {
  const place = { line: 1, column: 1 };
  const folder = kind === "missions" ? `${kind}/${(record as { series?: string }).series}` : kind;
  const seed: Seed = {
    file: new VFile({ path: `resupply/${folder}/${record.id}.md`, value: "" }),
    kind,
    id: record.id,
    name: record.name,
    namePlace: place,
    description: "",
    header: [],
    facts: [],
    factsPlace: place,
    ports: [],
    prose: new Map(),
  };
  return {
    kind,
    id: record.id,
    seed,
    record: record as Entry["record"],
    ports: ports
      .filter((port) => kind === "stations" && port.station === record.id)
      .map((port) => ({ record: port as Entry["ports"][number]["record"], place })),
    provenance: [],
    exceptions: [],
    placeOf: () => place,
  };
}
