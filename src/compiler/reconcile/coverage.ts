import { fieldAt, valueAt } from "./compare/fields.ts";
import { shown } from "./compare/flight.ts";
import type { Difference } from "./difference.ts";
import type { TheirFlight } from "./model.ts";
import type { Flight, OurRecord } from "./our-record.ts";

/** A catalogue gives one phase of a flight in one row and the next one elsewhere: a gap there means nothing. */
const PHASES = /^(?:stays\[|end\.)/;

/** What one file states of which flight. */
export class Coverage {
  readonly #record: OurRecord;
  readonly #path: string;
  /** The fields that the file states of any flight. */
  readonly #fields = new Set<string>();
  readonly #flights = new Map<Flight, { theirs: TheirFlight; fields: Set<string> }>();

  constructor(record: OurRecord, path: string) {
    this.#record = record;
    this.#path = path;
  }

  add(flight: Flight, theirs: TheirFlight, fields: readonly string[]): void {
    const known = this.#flights.get(flight) ?? {
      // The facts are not needed any more.
      theirs: { ...theirs, facts: [] },
      fields: new Set<string>(),
    };
    this.#flights.set(flight, known);
    for (const field of fields) {
      known.fields.add(field);
      if (!PHASES.test(field)) this.#fields.add(field);
    }
  }

  /** What the record has and the file lacks, in fields that it states of other flights. */
  *missingThere(): Generator<Difference> {
    for (const [flight, { theirs, fields }] of this.#flights) {
      for (const field of this.#fields) {
        const at = fieldAt(field, undefined);
        if (at === undefined || fields.has(field) || field === "outcome") continue;
        const ours = shown(this.#record.catalog, at, valueAt(flight.record, field));
        if (ours === undefined) continue;
        const { place, address } = theirs;
        yield {
          flight: flight.id,
          field,
          ours,
          is: "missing there",
          path: this.#path,
          place,
          address,
        };
      }
    }
  }
}
