import type { Command } from "commander";
import { library } from "../built-library.ts";
import { addAtStation } from "./at-station.ts";

export function addAboard(program: Command): void {
  addAtStation(program, {
    name: "aboard",
    summary: "list who was aboard a station",
    description:
      "Lists the people who were aboard a station at a time, in the order of their arrival, one per line: name, role, and the flights that they came and left with. A role or flight that is not known is a hyphen, as is the departure of those who are still there.",
    examples: [
      "aboard 2014-08-13T12:00Z --station iss",
      "aboard --station tiangong",
      "aboard 1995-07-01 --station mir --json",
    ],
    header: ["person", "role", "arrival", "departure"],
    find: async (time, station) => (await library()).peopleAboardAt(time, { station }),
    rowOf: ({ person, role, arrival, departure }) => [
      person.name,
      role ?? "-",
      arrival.id,
      departure?.id ?? "-",
    ],
    none: "nobody aboard",
  });
}
