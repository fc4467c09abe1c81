import { type Mission, missions } from "resupply";
import { type Citation, provenance, type Source, sources } from "resupply/provenance";

/** What a source says about one flight. */
export interface Witness {
  readonly mission: Mission;
  /** Fields whose value it states, with the place where it does. */
  readonly stated: readonly Stated[];
  /** How many other values it gives. */
  readonly disputed: number;
}

export interface Stated {
  readonly field: string;
  readonly address: string;
  /** Whether no other source states the value. */
  readonly alone: boolean;
}

/** A source with all that rests on it. */
export interface Rested {
  readonly source: Source;
  readonly witness: readonly Witness[];
}

/** All sources, in the order of the record, with what rests on each. */
export const rested: readonly Rested[] = collectSources();

function collectSources(): readonly Rested[] {
  const found = new Map<string, Map<Mission, { stated: Stated[]; disputed: number }>>();
  const about = ({ source }: Citation, mission: Mission) => {
    const flights = found.get(source.id) ?? new Map();
    found.set(source.id, flights);
    const one = flights.get(mission) ?? { stated: [], disputed: 0 };
    flights.set(mission, one);
    return one;
  };
  for (const mission of missions) {
    for (const [field, known] of Object.entries(provenance(mission.id))) {
      const stated = known?.sources ?? [];
      const alone = new Set(stated.map(({ source }) => source.id)).size === 1;
      for (const citation of stated)
        about(citation, mission).stated.push({ field, address: citation.address, alone });
      for (const { sources: others } of known?.disputed ?? [])
        for (const citation of others) about(citation, mission).disputed++;
    }
  }
  return sources.map((source) => ({
    source,
    witness: [...(found.get(source.id) ?? [])].map(([mission, said]) => ({ mission, ...said })),
  }));
}

/** How many facts rest on a source, and how many on it alone. */
export function countsOf({ witness }: Rested): { facts: number; alone: number; disputed: number } {
  const stated = witness.flatMap((one) => one.stated);
  return {
    facts: stated.length,
    alone: stated.filter(({ alone }) => alone).length,
    disputed: witness.reduce((sum, { disputed }) => sum + disputed, 0),
  };
}

/** The places in a source that state facts of a flight, each with the names of the fields. */
export function placesOf({
  stated,
}: Witness): readonly { address: string; fields: readonly Stated[] }[] {
  const places = new Map<string, Stated[]>();
  for (const one of stated) places.set(one.address, [...(places.get(one.address) ?? []), one]);
  return [...places].map(([address, fields]) => ({ address, fields }));
}
