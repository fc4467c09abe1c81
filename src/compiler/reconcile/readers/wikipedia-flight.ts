import { findTime } from "../../import/index.ts";
import type { TheirFlight } from "../model.ts";
import { FlightFacts, given } from "./flight-facts.ts";
import type { Infobox } from "./infobox.ts";
import type { Note, Placed } from "./json.ts";

/** The parameters of an infobox with a time. */
const TIMES = {
  launch_date: "launch.time",
  landing_date: "end.landing",
  decay_date: "end.reentry",
} as const;

/** The parameters with a name. */
const NAMES = {
  launch_rocket: "launch.vehicle",
  launch_site: "launch.site",
  previous_mission: "previous",
  next_mission: "next",
} as const;

/** What says that there is no value yet. */
const NO_VALUE = /^(?:tb[adc]|n\/?a|none|unknown|in orbit|in space|still docked|docked|[-–—?])$/i;

/** The flight of an infobox and of the boxes of its dockings. */
export function flightOfInfobox(
  box: Infobox,
  dockings: readonly Infobox[],
  title: string | undefined,
  note: Note,
): TheirFlight {
  const read = new FlightFacts(note);
  const cospar = read.cospar(first(box.text("cospar_id")));
  const satcat = read.satcat(first(box.text("satcat")));
  addTimes(read, box, TIMES);
  for (const [parameter, field] of Object.entries(NAMES)) read.add(field, box.text(parameter));
  addMass(read, box.text("launch_mass"));
  // Boxes stand in the order of the dockings.
  for (const [index, docking] of dockings.entries()) {
    addTimes(read, docking, {
      docking_date: `stays[${index}].from`,
      undocking_date: `stays[${index}].to`,
    });
    read.add(`stays[${index}].port`, docking.text("docking_port"));
  }
  const name = box.text("name")?.value ?? title;
  if (name === undefined) {
    read.problem(box.place, "the infobox has no `name`, and the article none in bold");
  }
  return {
    keys: given({ cospar, satcat, name }),
    facts: read.facts,
    place: box.place,
    address: `https://en.wikipedia.org/wiki/${encodeURI((title ?? name ?? "").replaceAll(" ", "_"))}`,
  };
}

/** The first of several, `2022-059A, 2022-059B`: the ship before what it released. */
function first(values: Placed<string> | undefined): Placed<string> | undefined {
  if (values === undefined || NO_VALUE.test(values.value)) return undefined;
  const [value = ""] = values.value.split(/[\s,;(]/, 1);
  return { ...values, value };
}

function addTimes(read: FlightFacts, box: Infobox, fields: Readonly<Record<string, string>>): void {
  for (const [parameter, field] of Object.entries(fields)) {
    const written = box.text(parameter);
    if (written === undefined || NO_VALUE.test(written.value)) continue;
    const found = findTime(written.value);
    if ("problem" in found) {
      read.problem(
        written.place,
        `\`${parameter}\` is "${written.value}", which can't be read as one time`,
      );
      continue;
    }
    // A clock without a zone leaves open which day it was in UTC.
    const isVague = found.isApproximate || found.hasNoZone === true;
    read.add(field, { ...written, value: found.time }, isVague);
  }
}

/** Kilograms: `7,280 kg (16,050 lb)`. */
function addMass(read: FlightFacts, written: Placed<string> | undefined): void {
  if (written === undefined || NO_VALUE.test(written.value)) return;
  const [, digits] =
    /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*(?:kg|kilograms?)\b/.exec(written.value) ?? [];
  const value = Number(digits?.replaceAll(",", ""));
  if (digits === undefined || value === 0) {
    read.problem(written.place, `\`launch_mass\` is "${written.value}", which names no kilograms`);
  } else {
    const isVague = /^(?:~|≈|about|approx|c\.|circa)/i.test(written.value);
    read.add("launch.mass", { ...written, value }, isVague);
  }
}
