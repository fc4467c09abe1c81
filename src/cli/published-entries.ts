import type { Mission, Port } from "resupply";
import { VFile } from "vfile";
import { isKind, type Kind, kinds } from "../compiler/fields/index.ts";
import type { Entry } from "../compiler/model/entry.ts";
import type { Seed } from "../compiler/model/seed.ts";
import { withReferences } from "../compiler/model/with-references.ts";
import { library, people, provenance } from "./built-library.ts";

type Published = { readonly id: string; readonly name: string };

/** The published entries, rebuilt from the library's constants so that seeds can refer to them. */
export async function publishedEntries(): Promise<Entry[]> {
  const [{ missions, ...exported }, { sources }, crews] = await Promise.all([
    library(),
    provenance(),
    people(),
  ]);
  const constants = Object.values<unknown>(exported).filter(isRecord);
  const ports = constants.filter((constant): constant is Published & Port => "station" in constant);
  const entities = constants.flatMap((constant) => {
    const kind = kindOf(constant);
    return kind === undefined ? [] : [entryOf(kind, constant, ports)];
  });
  return [
    ...missions.map((mission) => entryOf("missions", stated(mission), [])),
    ...entities,
    ...crews.people.map((person) => entryOf("people", person, [])),
    ...sources.map((source) => entryOf("sources", source, [])),
  ];
}

function isRecord(value: unknown): value is Published {
  return typeof value === "object" && value !== null && "id" in value && "name" in value;
}

/** Finds the kind of an entity by its shape. Flights are handled separately. */
function kindOf(constant: Published): Kind | undefined {
  return Object.keys(kinds)
    .filter(isKind)
    .filter((kind) => kind !== "missions" && kind !== "sources" && kind !== "people")
    .find((kind) => kinds[kind].schema.safeParse(constant).success);
}

/** A flight as in a seed, with entities replaced by their ids. */
function stated(mission: Mission): Published {
  return withReferences(mission, (_kind, entity) => (entity as Published).id) as Published;
}

/** An entry without a seed file: findings about it point at a made-up path under `resupply/`. */
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
