import type { Command } from "commander";
import { library } from "../built-library.ts";
import { addAtStation } from "./at-station.ts";

export function addPorts(program: Command): void {
  addAtStation(program, {
    name: "ports",
    summary: "list the ports of a station, and the flights there",
    description:
      "Lists the ports of a station that were open at a time, one per line: port, flight, and since when it was there. The flight at a free port is “free”. A port has one line for each flight that may have been there, and a flight whose port is not known is at an unknown port.",
    examples: [
      "ports 2014-08-13T12:00Z --station iss",
      "ports --station tiangong",
      "ports 1995-07-01 --station mir --json",
    ],
    header: ["port", "flight", "since"],
    find: async (time, station) => (await library()).occupancyAt(time, { station }),
    rowOf: ({ port, mission, stay }) => [
      port?.name ?? "unknown port",
      mission?.id ?? "free",
      stay?.from ?? "-",
    ],
    none: "no open port",
  });
}
