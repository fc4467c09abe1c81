import { posix } from "node:path";
import { isBefore } from "../../library/catalog/is-before.ts";
import { missionFields, missionRequires } from "../fields/mission.ts";
import { escapeMarks, escapeTitle } from "../format/print-seed.ts";
import { type Catalog, programmes } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { PLACEHOLDER } from "../model/seed.ts";
import { type Flight, flightsOf, isLast, sharedBySeries, unfinishedBefore } from "./series.ts";

/** A seed to be filled in, with its neighbours in launch order as far as the record determines them. */
export interface Scaffold {
  /** Relative to the folder of seeds. */
  readonly path: string;
  readonly content: string;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** The flight before or after, whose seed may not be filled in yet. */
export interface Neighbour {
  readonly path: string;
  readonly name: string;
}

/** What is known about a flight when its scaffold is made. */
export interface NewFlight {
  readonly id: string;
  readonly name: string;
  readonly series: Entry<"series">;
  readonly launched?: string | undefined;
}

/**
 * The scaffold of a flight. It states what all flights of the series have in common, and the
 * neighbours. What it can't know is marked, and a check reports it until it is filled in.
 */
export function scaffold(flight: NewFlight, catalog: Catalog): Scaffold {
  const { id, name, series, launched } = flight;
  const path = `missions/${series.id}/${id}.md`;
  const { previous, next } = neighboursOf(flight, catalog);
  const flightLink = (to: Neighbour | undefined) => to && linkFrom(path, to.path, to.name);
  const shared = Object.entries(sharedBySeries(series, catalog)).map(
    ([at, { kind, id, record }]) => [at, linkFrom(path, `${kind}/${id}.md`, record.name)],
  );
  const known: Readonly<Partial<Record<string, string>>> = {
    ...Object.fromEntries(shared),
    series: linkFrom(path, `series/${series.id}.md`, series.record.name),
    "launch.time": launched,
  };
  const kinds = new Set(flightsOf(series, catalog).map(({ record }) => record.kind));
  const facts: readonly (readonly [label: string | undefined, value: string | undefined])[] = [
    ["Kind", kindOf(kinds)],
    ...missionRequires.flatMap((at) => [
      ...(at === "outcome" && kinds.has("crewed") ? [["Crew", PLACEHOLDER] as const] : []),
      [labelAt(at), known[at] ?? PLACEHOLDER] as const,
    ]),
    ["Preceded by", flightLink(previous)],
    ["Followed by", flightLink(next)],
  ];
  const lines = facts.flatMap(([label, value]) =>
    value === undefined ? [] : [`- **${label}**: ${value}`],
  );
  return {
    path,
    content: `# ${escapeTitle(name)}\n\n> ${PLACEHOLDER}\n\n## Key Facts\n\n${lines.join("\n")}\n`,
    previous,
    next,
  };
}

const labelAt = (at: string) => missionFields.find(({ path }) => path === at)?.label;

/** The kind that all flights of a series share; a cargo flight does not state it. */
function kindOf(kinds: ReadonlySet<Flight["record"]["kind"]>): string | undefined {
  if (kinds.size > 1) return PLACEHOLDER;
  const [kind = "cargo"] = kinds;
  return kind === "cargo" ? undefined : kind;
}

/**
 * The flights before and after: by the time of launch, or, if only its number is known and is the
 * highest, after all flights of the programme.
 */
function neighboursOf(
  { id, series, launched }: NewFlight,
  catalog: Catalog,
): { previous: Neighbour | undefined; next: Neighbour | undefined } {
  const flights = programmes(catalog).get(series.record.programme) ?? [];
  const isLater = ({ record }: Flight) =>
    launched !== undefined && isBefore(launched, record.launch.time);
  const neighbour = (flight: Flight | undefined) =>
    flight && { path: pathOf(flight), name: flight.record.name };
  if (launched !== undefined) {
    return {
      previous: neighbour(flights.findLast((flight) => !isLater(flight))),
      next: neighbour(flights.find(isLater)),
    };
  }
  if (!isLast(id, series, catalog)) return { previous: undefined, next: undefined };
  const unfinished = unfinishedBefore(id, series, catalog);
  return {
    previous: unfinished
      ? { path: `missions/${series.id}/${unfinished.id}.md`, name: unfinished.name }
      : neighbour(flights.at(-1)),
    next: undefined,
  };
}

/** A seed with the line that names a neighbour set to another flight. */
export function withNeighbour(
  content: string,
  label: "Preceded by" | "Followed by",
  path: string,
  to: { readonly path: string; readonly name: string },
): string {
  const line = `- **${label}**: ${linkFrom(path, to.path, to.name)}`;
  const there = new RegExp(`^- \\*\\*${label}\\*\\*: .*$`, "m");
  if (there.test(content)) return content.replace(there, () => line);
  // Added after the last fact; the formatter puts it in order.
  return content.replace(
    /^## Key Facts$[\s\S]*?(?=\n*^## |\n*$(?![\s\S]))/m,
    (facts) => `${facts.trimEnd()}\n${line}`,
  );
}

/** The path of the seed of a flight, relative to the folder of seeds. */
const pathOf = ({ id, record }: Flight) => `missions/${record.series}/${id}.md`;

function linkFrom(path: string, to: string, name: string): string {
  return `[${escapeMarks(name)}](${posix.relative(posix.dirname(path), to)})`;
}
