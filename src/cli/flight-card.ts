import type { Cargo, Mission, Stay } from "resupply";
import { styled } from "./terminal.ts";

const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A time as a person reads it, at the precision that it has. */
export function readableTime(time: string): string {
  const [date = "", clock] = time.split("T");
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? DATE.format(new Date(`${date}T00:00:00Z`)) : date;
  return clock === undefined ? day : `${day}, ${clock.replace("Z", " UTC")}`;
}

const kilograms = (mass: number) => `${mass.toLocaleString("en-GB")} kg`;

/** `2,442 kg: 1,260 dry, 710 propellant, 420 water, 52 gas` */
function readableCargo({ total, ...parts }: Cargo): string {
  const known = Object.entries(parts).map(
    ([part, mass]) => `${mass.toLocaleString("en-GB")} ${part}`,
  );
  return [total === undefined ? "total unknown" : kilograms(total), known.join(", ")]
    .filter((text) => text !== "")
    .join(": ");
}

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

/** A flight as a person would like to read it, with its neighbours. */
export function card(mission: Mission, previous?: Mission, next?: Mission): string {
  const { launch, stays, cargo, outcome, end, aliases } = mission;
  const failure = "failure" in mission ? mission.failure : undefined;
  const rows: [string, string | undefined][] = [
    ["id", mission.id],
    ["also", aliases.map((alias) => alias.name).join(", ")],
    ["launch", readableTime(launch.time)],
    ["vehicle", [launch.vehicle.name, launch.vehicleSerial].filter(Boolean).join(" no. ")],
    ["site", `${launch.site.name}, ${launch.site.country}`],
    ["spacecraft", [mission.spacecraft.name, mission.serial].filter(Boolean).join(" no. ")],
    ["operator", mission.operator.name],
    ["destination", mission.destination.name],
    ...stays.map((stay): [string, string] => ["stay", readableStay(stay)]),
    ["cargo", cargo && readableCargo(cargo)],
    ["outcome", failure === undefined ? outcome : `${outcome} (${failure.phase})`],
    ["failed", failure?.time && readableTime(failure.time)],
    ["cause", failure?.cause],
    [
      "end",
      end &&
        [end.kind, end.reentry && readableTime(end.reentry), end.place].filter(Boolean).join(", "),
    ],
    ["previous", previous && `${previous.name} (${previous.id})`],
    ["next", next && `${next.name} (${next.id})`],
  ];
  const lines = rows
    .filter((row): row is [string, string] => row[1] !== undefined && row[1] !== "")
    .map(([label, text]) => `  ${styled("dim", label.padEnd(12))} ${text}`);
  return [styled("bold", mission.name), `  ${mission.description}`, "", ...lines].join("\n");
}
