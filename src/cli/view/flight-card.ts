import type { Cargo, CrewMember, End, Mission, Payload, Stay } from "resupply";
import { styled } from "../terminal.ts";
import { wrapped } from "./table.ts";

const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Formats a time for people, at its own precision. */
export function readableTime(time: string): string {
  const [date = "", clock] = time.split("T");
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? DATE.format(new Date(`${date}T00:00:00Z`)) : date;
  return clock === undefined ? day : `${day}, ${clock.replace("Z", " UTC")}`;
}

const kilograms = (mass: number) => `${mass.toLocaleString("en-GB")} kg`;
const ifKnown = (mass: number | undefined) => (mass === undefined ? undefined : kilograms(mass));

const PACKAGING = { true: " with packaging", false: " without packaging", undefined: "" };

/** `2,442 kg: 1,260 dry, 710 propellant, 420 water, 52 gas` */
function readableCargo({
  total,
  withPackaging,
  returned: _returned,
  disposed: _disposed,
  ...parts
}: Cargo): string {
  const known = Object.entries(parts).map(
    ([part, mass]) =>
      `${mass.toLocaleString("en-GB")} ${part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
  );
  const whole =
    total === undefined ? "total unknown" : kilograms(total) + PACKAGING[`${withPackaging}`];
  return [whole, known.join(", ")].filter((text) => text !== "").join(": ");
}

/** `SAGE III: installed on ELC-4` */
const readablePayload = ({ name, fate }: Payload) => [name, fate].filter(Boolean).join(": ");

function readableStay({ kind, port, from, to, undocked }: Stay): string {
  return [
    kind === "docking" ? "docked at" : "berthed at",
    port?.name ?? "an unknown port",
    `from ${from === undefined ? "an unknown time" : readableTime(from)}`,
    undocked === false
      ? "to its end"
      : `to ${to === undefined ? "an unknown time" : readableTime(to)}`,
  ].join(" ");
}

/** `Oleg Kononenko, commander` */
function readableMember({ person, role }: CrewMember): string {
  return [person.name, role?.replaceAll("-", " ")].filter(Boolean).join(", ");
}

/** One row for each member of a crew. */
function crewRows(label: string, members: readonly CrewMember[] | undefined): [string, string][] {
  if (members?.length === 0) return [[label, "nobody"]];
  return (members ?? []).map((member) => [label, readableMember(member)]);
}

function readableEnd({ kind, landing, reentry, place }: End): string {
  const time = landing ?? reentry;
  return [kind, time && readableTime(time), place].filter(Boolean).join(", ");
}

/** The width of the labels and the spaces around them. */
const INDENT = 15;

/** Formats a flight and its neighbours for people. */
export function card(mission: Mission, previous?: Mission, next?: Mission): string {
  const { launch, crew, stays, cargo, payloads, outcome, end, aliases } = mission;
  const failure = "failure" in mission ? mission.failure : undefined;
  const rows: [string, string | undefined][] = [
    ["id", mission.id],
    ["kind", mission.kind],
    ["also", aliases.map((alias) => alias.name).join(", ")],
    ["launch", readableTime(launch.time)],
    ["vehicle", [launch.vehicle.name, launch.vehicleSerial].filter(Boolean).join(" no. ")],
    ["site", `${launch.site.name}, ${launch.site.country}`],
    ["spacecraft", [mission.spacecraft.name, mission.serial].filter(Boolean).join(" no. ")],
    ["operator", mission.operator.name],
    ["destination", mission.destination.name],
    ...crewRows("crew", crew?.launched),
    ...crewRows("landed with", crew?.landed),
    ...stays.map((stay): [string, string] => ["stay", readableStay(stay)]),
    ["cargo", cargo && readableCargo(cargo)],
    ["returned", ifKnown(cargo?.returned)],
    ["disposed of", ifKnown(cargo?.disposed)],
    ...(payloads ?? []).map((payload): [string, string] => ["payload", readablePayload(payload)]),
    ["outcome", failure === undefined ? outcome : `${outcome} (${failure.phase})`],
    ["failed", failure?.time && readableTime(failure.time)],
    ["cause", failure?.cause],
    ["end", end && readableEnd(end)],
    ["previous", previous && `${previous.name} (${previous.id})`],
    ["next", next && `${next.name} (${next.id})`],
  ];
  const lines = rows
    .filter((row): row is [string, string] => row[1] !== undefined && row[1] !== "")
    .map(([label, text]) => `  ${styled("dim", label.padEnd(12))} ${wrapped(text, INDENT)}`);
  const description = `  ${wrapped(mission.description, 2)}`;
  return [styled("bold", mission.name), description, "", ...lines].join("\n");
}
