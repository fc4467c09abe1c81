import type {
  Citation,
  DisputedValue,
  FieldProvenance,
  MissionProvenance,
  Source,
} from "../types/provenance.ts";

/** Indexes into the addresses of a flight; a single one is a plain number. */
type Citations = number | readonly number[];

/** Facts with the same citations, the fields by index, and what else is known. */
type Facts = readonly [
  citations: Citations,
  fields: readonly number[],
  assumed?: string | 0,
  disputed?: readonly Dispute[],
];

type Dispute = readonly [value: DisputedValue["value"], citations: Citations, reason: string];

/** Where the facts of all flights come from, each address and field only once, in numbers that stay small. */
export interface ProvenanceText {
  /** Each with the index of its source, in the order in which flights cite them. */
  readonly addresses: readonly (readonly [address: string, source: number])[];
  readonly fields: readonly string[];
  readonly missions: readonly (readonly [
    id: string,
    /** The addresses that a flight cites, each counted back from the last one cited so far: -1 is the next one. */
    addresses: readonly number[],
    ...facts: Facts[],
  ])[];
}

/** Parses the provenance of all flights from the parts of its text, and freezes it. Only the compiler writes such text. */
export function cite(
  sources: readonly Source[],
  text: readonly string[],
): Readonly<Record<string, MissionProvenance>> {
  const { addresses, fields, missions } = JSON.parse(text.join("")) as ProvenanceText;
  const places = addresses.map(([address, source]) =>
    Object.freeze({ source: sources[source], address } as Citation),
  );
  const none: readonly DisputedValue[] = Object.freeze([]);
  const byMission: Record<string, MissionProvenance> = {};
  let last = -1;
  for (const [id, back, ...facts] of missions) {
    const cited = back.map((steps) => {
      const at = last - steps;
      last = Math.max(last, at);
      return places[at] as Citation;
    });
    const lists: Record<string, readonly Citation[]> = {};
    const list = (citations: Citations) => {
      const known = lists[String(citations)];
      if (known !== undefined) return known;
      const made = Object.freeze([citations].flat().map((at) => cited[at] as Citation));
      lists[String(citations)] = made;
      return made;
    };
    const byField: Record<string, FieldProvenance> = {};
    for (const [citations, fieldsAt, assumed, disputed] of facts) {
      const values = disputed?.map(([value, by, reason]) =>
        Object.freeze({ value, sources: list(by), reason }),
      );
      for (const at of fieldsAt) {
        byField[fields[at] as string] = Object.freeze({
          sources: list(citations),
          ...(assumed ? { assumed } : {}),
          disputed: values ? Object.freeze(values) : none,
        });
      }
    }
    byMission[id] = Object.freeze(byField);
  }
  return Object.freeze(byMission);
}
