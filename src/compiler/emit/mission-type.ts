import type { Entry } from "../model/entry.ts";
import { typeName } from "./names.ts";
import { literal, union } from "./source-text.ts";

type Mission = Entry<"missions">;

const outcomeTypes = {
  success: "SuccessfulMission",
  partial: "PartialMission",
  failure: "FailedMission",
  "in-flight": "InFlightMission",
} as const satisfies Record<Mission["record"]["outcome"], string>;

/** The library types that the types of flights use. */
export const libraryTypes = [
  ...Object.values(outcomeTypes),
  "Cargo",
  "Crew",
  "Deorbited",
  "Documented",
  "End",
  "Ended",
  "Flown",
  "FullCargo",
  "FullStay",
  "Identified",
  "Identifiers",
  "InOrbit",
  "Linked",
  "Loaded",
  "SplashedDown",
  "Stay",
  "Swapped",
];

/** The parts of the type of an ended flight, as text: types, or the names of type parameters. */
interface TypeParts {
  readonly id: string;
  readonly previous: string;
  readonly next: string;
  readonly ids: string;
  readonly stays: string;
  readonly load: string;
}

const parameters: TypeParts = {
  id: "Id",
  previous: "Previous",
  next: "Next",
  ids: "Ids",
  stays: "Stays",
  load: "Load",
};

/** Parameters that usually have one value within a series, with their constraints. */
const optional = {
  ids: "Identifiers",
  stays: "readonly Stay[]",
  load: "Cargo",
} as const;
type Optional = keyof typeof optional;

/** Outcome, kind, series, vehicle, site and station of a flight. */
function baseType({ record }: Mission, { id, ids, stays }: TypeParts): string {
  const { outcome, kind, series, launch, destination } = record;
  const entities = [series, launch.vehicle, launch.site, destination].map(literal).join(", ");
  return `${outcomeTypes[outcome]}<${id}, ${entities}, ${ids}, ${stays}, ${literal(kind)}>`;
}

/** The type of a flight with two neighbours whose end is known; `undefined` for any other flight. */
function endedType(mission: Mission, parts: TypeParts): string | undefined {
  const { previous, next, end, cargo } = mission.record;
  if (previous === undefined || next === undefined || end === undefined) return undefined;
  const base = baseType(mission, parts);
  const rest = `${ended(end.kind)}, ${parts.previous}, ${parts.next}>`;
  return cargo === undefined ? `Ended<${base}, ${rest}` : `Flown<${base}, ${parts.load}, ${rest}`;
}

/** A type alias shared by flights of a series, so that their declarations stay short. */
export interface UsualType {
  readonly name: string;
  readonly text: string;
  /** Optional parameters with their defaults; the one that is given most often comes first. */
  readonly defaults: readonly (readonly [Optional, string])[];
}

/** The aliases that save more text than their declarations take, by the text that they replace. */
export function usualTypes(missions: readonly Mission[]): ReadonlyMap<string, UsualType> {
  const usual = new Map<string, UsualType>();
  const groups = [...Map.groupBy(missions, (mission) => endedType(mission, parameters))];
  for (const [text, members] of groups.sort(([, a], [, b]) => b.length - a.length)) {
    if (text === undefined) continue;
    const parts = members.map(partsOf);
    const defaults = (Object.keys(optional) as Optional[])
      .filter((key) => new RegExp(`\\b${parameters[key]}\\b`).test(text))
      .map((key) => ({ key, ...mostCommon(parts.map((part) => part[key])) }))
      .sort((a, b) => a.count - b.count)
      .map(({ key, value }) => [key, value] as const);
    const name = usual.size === 0 ? "Usual" : `Usual${usual.size + 1}`;
    const type = { name, text, defaults };
    const without = members.map((mission) => endedType(mission, partsOf(mission)) ?? "");
    const saved = size(without) - size(parts.map((part) => useUsual(type, part)));
    if (saved > declareUsual(type).length) usual.set(text, type);
  }
  return usual;
}

const size = (texts: readonly string[]) => texts.join("").length;

function mostCommon(values: readonly string[]): { readonly value: string; readonly count: number } {
  const groups = [...Map.groupBy(values, (value) => value)];
  const [value = "", same = []] = groups.reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return { value, count: same.length };
}

export function declareUsual({ name, text, defaults }: UsualType): string {
  const optionals = defaults.map(
    ([key, value]) => `, ${parameters[key]} extends ${optional[key]} = ${value}`,
  );
  return `\n// What many flights of the series have in common.\ntype ${name}<Id extends string, Previous extends string, Next extends string${optionals.join("")}> = ${text};\n`;
}

/** The alias with the arguments of a flight; trailing arguments that equal their defaults are left out. */
function useUsual({ name, defaults }: UsualType, parts: TypeParts): string {
  const given = defaults.findLastIndex(([key, value]) => parts[key] !== value) + 1;
  const extra = defaults.slice(0, given).map(([key]) => parts[key]);
  return `${name}<${[parts.id, parts.previous, parts.next, ...extra].join(", ")}>`;
}

/** The arguments of a flight for the parameters of its type. */
function partsOf({ id, record }: Mission): TypeParts {
  const kinds = record.stays.map((stay) =>
    stay.port && stay.from && stay.to ? "FullStay" : "Stay",
  );
  return {
    id: literal(id),
    previous: literal(record.previous),
    next: literal(record.next),
    ids: identified(record.identifiers),
    stays: `[${kinds.join(", ")}]`,
    load: record.cargo === undefined ? "Cargo" : loaded(record.cargo),
  };
}

/** The type of one flight: everything known for certain about it beyond what is true of all flights. */
export function missionType(mission: Mission, usual: ReadonlyMap<string, UsualType>): string {
  const { id, record } = mission;
  const { previous, next, cargo, end, crew } = record;
  const parts = partsOf(mission);
  const name = typeName(id);
  const shared = usual.get(endedType(mission, parameters) ?? "");
  const whole = shared === undefined ? endedType(mission, parts) : useUsual(shared, parts);
  const team = member("crew", crew && teamOf(crew));
  if (whole !== undefined) {
    // An interface replaces the crew of any flight by its own; in an intersection, the lists of people
    // would be intersections as well, and those of several flights could not be mapped.
    return crew === undefined
      ? `export type ${name} = ${whole};\n`
      : `export interface ${name} extends ${whole} {\n${team}}\n`;
  }
  const own = baseType(mission, parts);
  const members =
    team + member("cargo", cargo && parts.load) + member("end", end && ended(end.kind));
  return previous !== undefined && next !== undefined
    ? `export interface ${name} extends Linked<${own}, ${literal(previous)}, ${literal(next)}> {\n${members}}\n`
    : `export interface ${name} extends ${own} {\n${neighbour("previous", previous)}${neighbour("next", next)}${members}}\n`;
}

const member = (name: string, type: string | undefined) =>
  type === undefined ? "" : `  readonly ${name}: ${type};\n`;

const neighbour = (name: string, id: string | undefined) =>
  id === undefined ? `  readonly ${name}?: undefined;\n` : member(name, JSON.stringify(id));

function identified(identifiers: object): string {
  const known = Object.keys(identifiers).filter((key) => key !== "cospar" && key !== "satcat");
  if ("cospar" in identifiers && "satcat" in identifiers) {
    if (known.length === 0) return "InOrbit";
    return known.join() === "wikipedia" ? "Documented" : `InOrbit & Identified<${union(known)}>`;
  }
  return `Identified<${union(Object.keys(identifiers))}>`;
}

const ended = (kind: string) =>
  kind === "deorbited" ? "Deorbited" : `End<${JSON.stringify(kind)}>`;

/** The people of a crew; others landed than were launched if there is a second list. */
function teamOf({ launched, landed }: NonNullable<Mission["record"]["crew"]>): string {
  const ids = (crew: typeof launched) => union(crew.map(({ person }) => person));
  return landed === undefined
    ? `Crew<${ids(launched)}>`
    : `Swapped<${ids(launched)}, ${ids(landed)}>`;
}

/** The parts of a `FullCargo`. */
const FULL_CARGO = "total,dry,propellant,water,gas";

function loaded(cargo: object): string {
  const parts = Object.keys(cargo);
  return parts.join() === FULL_CARGO ? "FullCargo" : `Loaded<${union(parts)}>`;
}
