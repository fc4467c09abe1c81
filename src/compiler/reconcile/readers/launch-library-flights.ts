import type { TheirFlight } from "../model.ts";
import { FlightFacts, given } from "./flight-facts.ts";
import type { JsonObject, Note, Placed } from "./json.ts";
import type { Precision } from "./times.ts";

/** By the name of a precision of `net`; all others, like a quarter, leave only the year. */
const PRECISIONS: Readonly<Record<string, Precision>> = {
  second: "second",
  minute: "minute",
  hour: "day",
  morning: "day",
  afternoon: "day",
  day: "day",
  month: "month",
};

/** By number, for replies without names. */
const PRECISION_NUMBERS: readonly Precision[] = ["second", "minute", "day"];

/** The abbreviations of the status of launches that took place, and of those whose time is a plan. */
const LAUNCHED = /^(?:success|failure|partial failure|in flight|payload deployed|deployed)$/i;
const PLANNED = /^(?:go|tbd|tbc|hold)$/i;

/** The page of an object; the parameters that it was asked for with make no difference. */
const addressOf = (one: JsonObject) =>
  (one.text("url")?.value ?? "https://ll.thespacedevs.com/").replace(/\?.*$/, "");

/** The flights of a launch: one for each spacecraft, or one where none is described. */
export function flightsOfLaunch(launch: JsonObject, note: Note): readonly TheirFlight[] {
  if (!tookPlace(launch, note)) return [];
  const rocket = launch.object("rocket");
  // A list since 2.3, before that one object.
  const crafts = rocket?.oneOrMore("spacecraft_stage") ?? [];
  const isOnly = crafts.length <= 1;
  return (isOnly ? [crafts[0]] : crafts).map((craft) => {
    const read = new FlightFacts(note);
    launchFacts(read, launch);
    if (craft !== undefined) courseFacts(read, craft);
    const name = isOnly ? missionName(launch) : undefined;
    return flight(read, launch, name ?? craft?.object("spacecraft")?.text("name"));
  });
}

function tookPlace(launch: JsonObject, note: Note): boolean {
  const status = launch.object("status");
  const word = status?.text("abbrev") ?? status?.text("name");
  if (word !== undefined && LAUNCHED.test(word.value)) return true;
  if (word === undefined || !PLANNED.test(word.value)) {
    const what = word === undefined ? "no status" : `the unknown status "${word.value}"`;
    const message = `the launch has ${what}, so its time can be a plan; it is left out`;
    note({ place: word?.place ?? launch.place, message });
  }
  return false;
}

/** A flight of a spacecraft, with or without the launch. */
export function flightOfCraft(craft: JsonObject, note: Note): TheirFlight {
  const read = new FlightFacts(note);
  const launch = craft.object("launch");
  // A short form of a launch has only its name.
  if (launch?.has("net") && tookPlace(launch, note)) launchFacts(read, launch);
  courseFacts(read, craft);
  return flight(read, craft, nameOfCraft(craft));
}

/** The ships of docking events: each with its stays, in the order of arrival. */
export function flightsOfDockings(events: readonly JsonObject[], note: Note): TheirFlight[] {
  const byCraft = new Map<number | string, { craft: JsonObject; events: JsonObject[] }>();
  for (const event of events) {
    // `flight_vehicle` until 2.2; since 2.3, also stations and payloads can be what docks.
    const craft = event.object("flight_vehicle") ?? event.object("flight_vehicle_chaser");
    if (craft === undefined) {
      const isOther = ["space_station_chaser", "payload_flight_chaser"].some((key) =>
        event.gives(key),
      );
      if (!isOther) note({ place: event.place, message: "the docking event names no ship" });
      continue;
    }
    const id = craft.number("id")?.value ?? nameOfCraft(craft)?.value ?? "";
    const known = byCraft.get(id);
    if (known === undefined) byCraft.set(id, { craft, events: [event] });
    else known.events.push(event);
  }
  return [...byCraft.values()].map(({ craft, events: own }) => {
    const read = new FlightFacts(note);
    stayFacts(read, own);
    endFacts(read, craft);
    const [first = craft] = own;
    return flight(read, first, nameOfCraft(craft));
  });
}

function flight(read: FlightFacts, one: JsonObject, name: Placed<string> | undefined): TheirFlight {
  if (name === undefined) read.problem(one.place, "the flight has no name");
  const cospar = read.facts.find(({ field }) => field === "identifiers.cospar")?.value;
  return {
    keys: given({ cospar: cospar?.toString(), name: name && withoutNumber(name.value) }),
    facts: read.facts,
    place: one.place,
    address: addressOf(one),
  };
}

/** A reused ship has a name of its own; the mission is what the flight is called. */
function nameOfCraft(craft: JsonObject): Placed<string> | undefined {
  const launch = craft.object("launch");
  return (launch && missionName(launch)) ?? craft.object("spacecraft")?.text("name");
}

/** `Progress MS-20 (81P)`, of the mission or behind the bar in `Soyuz 2.1a | Progress MS-20 (81P)`. */
function missionName(launch: JsonObject): Placed<string> | undefined {
  const mission = launch.nameOf("mission");
  const both = mission ?? launch.text("name");
  return both && { ...both, value: both.value.slice(both.value.indexOf("|") + 1).trim() };
}

/** The number that NASA gives to a flight is another name of it. */
const withoutNumber = (name: string) => name.replace(/\s*\([^()]*\)$/, "");

function launchFacts(read: FlightFacts, launch: JsonObject): void {
  const precision = launch.object("net_precision");
  read.time("launch.time", launch.text("net"), precision && precisionOf(precision));
  const rocket = launch.object("rocket")?.object("configuration");
  read.add("launch.vehicle", rocket?.text("full_name") ?? rocket?.text("name"));
  const name = launch.nameOf("pad");
  // The short form has the place beside the pad.
  const place = name && (launch.nameOf("location") ?? placeOfPad(launch));
  if (name !== undefined) {
    const parts = [name.value, place?.value].filter((part) => part !== undefined);
    read.add("launch.site", { ...name, value: parts.join(", ") });
  }
  // Most designators number the launch (2022-059) and leave open which piece of it is the ship.
  const designator = launch.text("launch_designator");
  if (designator !== undefined && !/^\d{4}-\d{3}$/.test(designator.value)) read.cospar(designator);
}

const placeOfPad = (launch: JsonObject) => launch.object("pad")?.nameOf("location");

function precisionOf(precision: JsonObject): Precision {
  const name = precision.text("name")?.value.toLowerCase();
  if (name !== undefined) return PRECISIONS[name] ?? "year";
  return PRECISION_NUMBERS[precision.number("id")?.value ?? -1] ?? "year";
}

function courseFacts(read: FlightFacts, craft: JsonObject): void {
  stayFacts(read, craft.list("docking_events"));
  endFacts(read, craft);
}

function stayFacts(read: FlightFacts, events: readonly JsonObject[]): void {
  const stays = events.map((event) => ({ event, docked: event.text("docking") }));
  // Stamps of one form sort as texts.
  stays.sort((a, b) => (a.docked?.value ?? "").localeCompare(b.docked?.value ?? "", "en"));
  for (const [index, { event, docked }] of stays.entries()) {
    read.time(`stays[${index}].from`, docked);
    read.time(`stays[${index}].to`, event.text("departure"));
    read.add(`stays[${index}].port`, event.nameOf("docking_location"));
  }
}

/**
 * The end of a flight. It is a landing where one was attempted; a ship without one burned up. Where the
 * reply doesn't include landings, the end can be either, and is no fact.
 */
function endFacts(read: FlightFacts, craft: JsonObject): void {
  const end = craft.text("mission_end");
  if (end === undefined || !craft.has("landing")) return;
  const isLanding = craft.object("landing")?.isTrue("attempt") ?? false;
  read.time(isLanding ? "end.landing" : "end.reentry", end, undefined, !isLanding);
}
