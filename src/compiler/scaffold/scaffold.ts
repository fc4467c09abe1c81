import { posix } from "node:path";
import { isBefore } from "../../library/catalog/is-before.ts";
import { type Catalog, programmes } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { PLACEHOLDER } from "../model/seed.ts";
import { type Flight, flightsOf, numbered } from "./series.ts";

/** A seed to be filled in, with its neighbours in launch order as far as the record determines them. */
export interface Scaffold {
  /** Relative to the folder of seeds. */
  readonly path: string;
  readonly content: string;
  readonly previous: Flight | undefined;
  readonly next: Flight | undefined;
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
  const siblings = flightsOf(series, catalog);
  const { previous, next } = neighboursOf(flight, catalog);
  const link = (kind: "spacecraft" | "operators" | "stations", of: (flight: Flight) => string) => {
    const ids = new Set(siblings.map(of));
    const entry = ids.size === 1 ? catalog.find(kind, [...ids][0] ?? "") : undefined;
    return entry && linkFrom(path, `${kind}/${entry.id}.md`, entry.record.name);
  };
  const flightLink = (to: Flight | undefined) => to && linkFrom(path, pathOf(to), to.record.name);
  const kinds = new Set(siblings.map(({ record }) => record.kind));
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    ["Kind", kindOf(kinds)],
    ["Series", linkFrom(path, `series/${series.id}.md`, series.record.name)],
    ["Spacecraft class", link("spacecraft", ({ record }) => record.spacecraft) ?? PLACEHOLDER],
    ["Operator", link("operators", ({ record }) => record.operator) ?? PLACEHOLDER],
    ["Launch date", launched ?? PLACEHOLDER],
    ["Launch vehicle", PLACEHOLDER],
    ["Launch site", PLACEHOLDER],
    ["Destination", link("stations", ({ record }) => record.destination) ?? PLACEHOLDER],
    ["Crew", kinds.has("crewed") ? PLACEHOLDER : undefined],
    ["Outcome", PLACEHOLDER],
    ["Preceded by", flightLink(previous)],
    ["Followed by", flightLink(next)],
  ];
  const lines = facts.flatMap(([label, value]) =>
    value === undefined ? [] : [`- **${label}**: ${value}`],
  );
  return {
    path,
    content: `# ${name}\n\n> ${PLACEHOLDER}\n\n## Key Facts\n\n${lines.join("\n")}\n`,
    previous,
    next,
  };
}

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
): { previous: Flight | undefined; next: Flight | undefined } {
  const flights = programmes(catalog).get(series.record.programme) ?? [];
  const isLater = ({ record }: Flight) =>
    launched !== undefined && isBefore(launched, record.launch.time);
  if (launched === undefined && !isNewest(id, flightsOf(series, catalog))) {
    return { previous: undefined, next: undefined };
  }
  return {
    previous: flights.findLast((flight) => !isLater(flight)),
    next: flights.find(isLater),
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

function isNewest(id: string, siblings: readonly Flight[]): boolean {
  const [stem = "", digits] = numbered(id);
  return (
    digits !== undefined &&
    siblings.every(
      (flight) =>
        flight.id.startsWith(stem) === false ||
        Number.parseInt(flight.id.slice(stem.length), 10) < Number(digits),
    )
  );
}

/** The path of the seed of a flight, relative to the folder of seeds. */
export const pathOf = ({ id, record }: Flight) => `missions/${record.series}/${id}.md`;

function linkFrom(path: string, to: string, name: string): string {
  return `[${name}](${posix.relative(posix.dirname(path), to)})`;
}
