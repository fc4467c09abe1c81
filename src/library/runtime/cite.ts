import type {
  Citation,
  DisputedValue,
  FieldProvenance,
  MissionProvenance,
  Source,
} from "../types/provenance.ts";

/** Facts with the same citations: the index of these, the fields by index, and what else is known. */
type Facts = readonly [
  citations: number,
  fields: readonly number[],
  assumed?: string | 0,
  disputed?: readonly Dispute[],
];

type Dispute = readonly [value: DisputedValue["value"], citations: number, reason: string];

/** Where the facts of all flights come from, each address, list of citations and field only once. */
export interface ProvenanceText {
  /** Each with the index of its source. */
  readonly addresses: readonly (readonly [address: string, source: number])[];
  /** Lists of indexes of addresses. */
  readonly citations: readonly (readonly number[])[];
  readonly fields: readonly string[];
  readonly missions: Readonly<Record<string, readonly Facts[]>>;
}

/** Parses the provenance of all flights from the parts of its text, and freezes it. Only the compiler writes such text. */
export function cite(
  sources: readonly Source[],
  text: readonly string[],
): Readonly<Record<string, MissionProvenance>> {
  const { addresses, citations, fields, missions } = JSON.parse(text.join("")) as ProvenanceText;
  const places = addresses.map(([address, source]) =>
    Object.freeze({ source: sources[source], address } as Citation),
  );
  const cited = citations.map((list) => Object.freeze(list.map((at) => places[at] as Citation)));
  const list = (at: number) => cited[at] as readonly Citation[];
  const none: readonly DisputedValue[] = Object.freeze([]);
  const byMission: Record<string, MissionProvenance> = {};
  for (const [id, facts] of Object.entries(missions)) {
    const byField: Record<string, FieldProvenance> = {};
    for (const [sourcesAt, fieldsAt, assumed, disputed] of facts) {
      const values = disputed?.map(([value, at, reason]) =>
        Object.freeze({ value, sources: list(at), reason }),
      );
      for (const at of fieldsAt) {
        byField[fields[at] as string] = Object.freeze({
          sources: list(sourcesAt),
          ...(assumed ? { assumed } : {}),
          disputed: values ? Object.freeze(values) : none,
        });
      }
    }
    byMission[id] = Object.freeze(byField);
  }
  return Object.freeze(byMission);
}
