import { compareText, type Finding } from "../model/finding.ts";
import { compareFlight } from "./compare/flight.ts";
import { Coverage } from "./coverage.ts";
import type { Difference } from "./difference.ts";
import type { CatalogueReader, InputProblem, TheirFlight } from "./model.ts";
import { type NewFlight, newFlightIn } from "./new-flight.ts";
import { flightFinder, type OurRecord, type Sought } from "./our-record.ts";
import { plainLines } from "./plain-lines.ts";
import { readers as allReaders } from "./readers/index.ts";
import { recognize } from "./recognize.ts";
import { reconcileFinding } from "./rules.ts";

/** A file of a catalogue, line by line, with the empty line after its last line end. */
export interface Input {
  readonly path: string;
  readonly lines: AsyncIterable<string>;
}

/** What the catalogues say that the record does not, and the other way round. */
export interface Reconciliation {
  readonly differences: readonly Difference[];
  /** Flights that the record lacks; what is known of them is among the differences. */
  readonly newFlights: readonly NewFlight[];
  /** What is wrong with the input, and what could not be compared. */
  readonly findings: readonly Finding[];
  /** How many flights of the catalogues are flights of the record. */
  readonly matched: number;
}

/** Compares the record with catalogues. An error among the findings means that the rest is incomplete. */
export async function reconcile(
  record: OurRecord,
  inputs: Iterable<Input>,
  readers: readonly CatalogueReader[] = allReaders,
): Promise<Reconciliation> {
  const findings: Finding[] = [];
  const differences = new Map<string, Difference>();
  const newFlights = new Map<string, NewFlight>();
  const find = flightFinder(record.flights);
  const add = (difference: Difference) => {
    const { flight, field, theirs, is, address } = difference;
    const key = JSON.stringify([flight, field, theirs, is, address]);
    if (!differences.has(key)) differences.set(key, difference);
  };
  let matched = 0;
  for (const { path, lines } of inputs) {
    const problem = (at: InputProblem) =>
      findings.push(
        reconcileFinding("catalogue-input", { path, ...at.place, message: at.message }),
      );
    const { reader, lines: all } = await recognize(decoded(plainLines(lines), problem), readers);
    if (reader === undefined) {
      const message =
        "this is in none of the formats that reconcile reads; see resupply reconcile --help";
      problem({ place: { line: 1, column: 1 }, message });
      continue;
    }
    const coverage = new Coverage(record, path);
    const count = { flights: 0, problems: 0, known: 0 };
    for await (const read of reader.read(all)) {
      if ("message" in read) {
        count.problems++;
        problem(read);
        continue;
      }
      count.flights++;
      const flight = find(soughtIn(read));
      if (flight === undefined) {
        const known = newFlightIn(record.catalog, read);
        if (known === undefined) continue;
        count.known++;
        newFlights.set(known.id, newFlights.get(known.id) ?? known);
        for (const difference of differencesOfNew(known, read, path)) add(difference);
        continue;
      }
      matched++;
      count.known++;
      const compared = compareFlight(record, flight, read, path);
      coverage.add(flight, read, compared.fields);
      for (const difference of compared.differences) add(difference);
      for (const { field, value, place } of compared.incomparable) {
        const message = `${flight.id}: nothing in the record can be compared with "${value}" as ${field}`;
        findings.push(reconcileFinding("incomparable", { path, ...place, message }));
      }
    }
    for (const difference of coverage.missingThere()) add(difference);
    if (count.known === 0 && count.problems === 0)
      findings.push(withoutFlight(path, count.flights));
  }
  return {
    differences: [...differences.values()].sort(
      (a, b) => compareText(a.flight, b.flight) || compareText(a.field, b.field),
    ),
    newFlights: [...newFlights.values()].sort((a, b) => compareText(a.launched, b.launched)),
    findings,
    matched,
  };
}

/** A file that is sound and of no use must not look like one that agrees with the record. */
function withoutFlight(path: string, flights: number): Finding {
  const message =
    flights === 0
      ? "the file describes no flight"
      : flights === 1
        ? "the flight in this file is not in the record"
        : `none of the ${flights} flights in this file is in the record`;
  return reconcileFinding("no-flight", { path, line: 1, column: 1, message });
}

function soughtIn({ keys, facts }: TheirFlight): Sought {
  const launched = facts.find(({ field }) => field === "launch.time")?.value;
  return launched === undefined ? keys : { ...keys, launched: String(launched) };
}

/** The lines, with a problem for each that has bytes that are not UTF-8. */
async function* decoded(
  lines: AsyncIterable<string>,
  problem: (at: InputProblem) => void,
): AsyncGenerator<string> {
  let line = 0;
  for await (const text of lines) {
    line++;
    const at = text.indexOf("\uFFFD");
    if (at !== -1) {
      const message = "this is not UTF-8; download the file again";
      problem({ place: { line, column: at + 1 }, message });
    }
    yield text;
  }
}

/** All that a catalogue says of a flight that the record lacks. */
function differencesOfNew(flight: NewFlight, theirs: TheirFlight, path: string): Difference[] {
  const of = { flight: flight.id, is: "missing here", path, address: theirs.address } as const;
  return [
    { ...of, field: "flight", theirs: flight.name, place: theirs.place },
    ...theirs.facts.map((fact) => ({
      ...of,
      field: fact.field,
      theirs: String(fact.value),
      place: fact.place,
      fact,
    })),
  ];
}
