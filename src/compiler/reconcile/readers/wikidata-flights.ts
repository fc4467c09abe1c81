import type { TheirFlight } from "../model.ts";
import { FlightFacts, given } from "./flight-facts.ts";
import type { JsonObject, Note, Placed } from "./json.ts";
import { timeOfWikidata } from "./wikidata-times.ts";

/** What Wikidata says of an item: its names, by item, where they are known. */
export type Names = ReadonlyMap<string, string>;

/** Properties with a time. */
const TIMES = { P619: "launch.time", P620: "end.landing", P621: "end.reentry" } as const;

/** Properties with another item. */
const ITEMS = {
  P375: "launch.vehicle",
  P1427: "launch.site",
  P155: "previous",
  P156: "next",
} as const;

/** The properties by which an item is a flight: a designator, a catalogue number, a launch. */
const OF_FLIGHTS = ["P247", "P377", "P619"];

export const ITEM = /^Q[1-9]\d*$/;

/** The English name of an entity; where it is the same in all languages, that of all. */
export function nameOfEntity(entity: JsonObject): Placed<string> | undefined {
  const labels = entity.object("labels");
  return labels?.object("en")?.text("value") ?? labels?.object("mul")?.text("value");
}

/**
 * The flight that an entity is about; nothing if it is about something else. An entity refers to others
 * by number: their names are known only where the same file has them.
 */
export function flightOfEntity(
  entity: JsonObject,
  names: Names,
  note: Note,
): TheirFlight | undefined {
  const id = entity.text("id");
  const claims = entity.object("claims");
  if (id === undefined || claims === undefined) return undefined;
  if (!OF_FLIGHTS.some((property) => claims.has(property))) return undefined;
  const read = new FlightFacts(note);
  read.add("identifiers.wikidata", id);
  const cospar = textsOf(read, claims, "P247").map((value) => read.cospar(value));
  const satcat = textsOf(read, claims, "P377").map((value) => read.satcat(value));
  for (const [property, field] of Object.entries(TIMES)) addTimes(read, claims, property, field);
  for (const [property, field] of Object.entries(ITEMS)) {
    const named = valuesOf(claims, property).flatMap(({ value }) => {
      const item = value.object("value")?.text("id");
      if (item === undefined) read.problem(value.place, `${property} names no item, like Q190795`);
      const name = item && names.get(item.value);
      return item === undefined || name === undefined ? [] : [{ ...item, value: name }];
    });
    for (const one of named) read.add(field, one, named.length > 1);
  }
  const title = entity.object("sitelinks")?.object("enwiki")?.text("title");
  const wikipedia = title && { ...title, value: title.value.replaceAll(" ", "_") };
  read.add("identifiers.wikipedia", wikipedia);
  return {
    keys: given({
      cospar: cospar.find((one) => one !== undefined),
      satcat: satcat.find((one) => one !== undefined),
      wikidata: id.value,
      wikipedia: wikipedia?.value,
      name: nameOfEntity(entity)?.value,
    }),
    facts: read.facts,
    place: entity.place,
    address: `https://www.wikidata.org/wiki/${id.value}`,
  };
}

function textsOf(read: FlightFacts, claims: JsonObject, property: string): Placed<string>[] {
  return valuesOf(claims, property).flatMap(({ value }) => {
    const text = value.text("value");
    if (text === undefined) read.problem(value.place, `${property} has no text as its value`);
    return text ?? [];
  });
}

function addTimes(read: FlightFacts, claims: JsonObject, property: string, field: string): void {
  const times = valuesOf(claims, property).flatMap(({ value, isVague }) => {
    const time = value.object("value");
    const stamp = time?.text("time");
    const precision = time?.number("precision");
    if (stamp === undefined || precision === undefined) {
      read.problem(value.place, `${property} has no time with a precision`);
      return [];
    }
    return [{ read: timeOfWikidata(stamp.value, precision.value), stamp, isVague }];
  });
  for (const { read: time, stamp, isVague } of times) {
    if ("problem" in time) read.problem(stamp.place, time.problem);
    else read.add(field, { ...stamp, value: time.time }, isVague || times.length > 1);
  }
}

interface ClaimValue {
  /** The `datavalue`, whose `value` is a text or an object. */
  readonly value: JsonObject;
  /** Said to be "circa" (P1480). */
  readonly isVague: boolean;
}

/** The values of a property: the preferred ones, or else all that are not deprecated. */
function valuesOf(claims: JsonObject, property: string): readonly ClaimValue[] {
  const ranked = claims.list(property).map((claim) => ({ claim, rank: claim.text("rank")?.value }));
  const preferred = ranked.filter(({ rank }) => rank === "preferred");
  const best = preferred.length > 0 ? preferred : ranked.filter((one) => one.rank !== "deprecated");
  return best.flatMap(({ claim }) => {
    // A claim can also say that there is no value, or that nobody knows it.
    const value = claim.object("mainsnak")?.object("datavalue");
    if (value === undefined) return [];
    return [{ value, isVague: claim.object("qualifiers")?.has("P1480") ?? false }];
  });
}
