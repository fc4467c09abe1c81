import type { CrewMember, Mission, Person } from "resupply";
import { type Column, tableOf } from "./table.ts";

const personColumns: readonly Column<Person>[] = [
  {
    name: "id",
    type: "string",
    required: true,
    description: "The id of the person.",
    of: ({ id }) => id,
  },
  {
    name: "name",
    type: "string",
    required: true,
    description: "The name in English.",
    of: ({ name }) => name,
  },
  {
    name: "native_name",
    type: "string",
    description: "The name in its own script.",
    of: ({ aliases }) => aliases.find(({ kind }) => kind === "native")?.name,
  },
  {
    name: "country",
    type: "string",
    required: true,
    description: "The country flown for.",
    of: ({ country }) => country,
  },
  {
    name: "wikidata",
    type: "string",
    description: "Wikidata item.",
    of: ({ identifiers }) => identifiers.wikidata,
  },
  {
    name: "wikipedia",
    type: "string",
    description: "English Wikipedia title, as in its URL.",
    of: ({ identifiers }) => identifiers.wikipedia,
  },
];

/** One row for each person in a crew. */
export const peopleTable = (people: readonly Person[]) =>
  tableOf(
    {
      name: "people",
      title: "People",
      description: "One row for each person who flew to a station, or set out for one.",
      key: ["id"],
      references: [],
    },
    personColumns,
    people,
  );

interface Seat {
  readonly mission: Mission;
  readonly leg: "launch" | "landing";
  readonly at: number;
  readonly member: CrewMember;
}

const crewColumns: readonly Column<Seat>[] = [
  {
    name: "mission",
    type: "string",
    required: true,
    description: "The id of the flight.",
    of: ({ mission }) => mission.id,
  },
  {
    name: "leg",
    type: "string",
    required: true,
    values: ["launch", "landing"],
    description: "Whether the person went up or came home in it.",
    of: ({ leg }) => leg,
  },
  {
    name: "position",
    type: "integer",
    required: true,
    description: "The place in the list of the crew, from 1.",
    of: ({ at }) => at,
  },
  {
    name: "person",
    type: "string",
    required: true,
    description: "The id of the person.",
    of: ({ member }) => member.person.id,
  },
  {
    name: "role",
    type: "string",
    description: "The role in the crew; empty if unknown.",
    of: ({ member }) => member.role,
  },
];

/** Those who went up in a flight, and those who came home in it: the same, if the record names no others. */
function seatsOf(mission: Mission): readonly Seat[] {
  if (mission.crew === undefined) return [];
  const { launched, landed } = mission.crew;
  const seats = (leg: Seat["leg"], members: readonly CrewMember[]) =>
    members.map((member, at) => ({ mission, leg, at: at + 1, member }));
  const cameHome = landed ?? (hasLanded(mission) ? launched : []);
  return [...seats("launch", launched), ...seats("landing", cameHome)];
}

const hasLanded = ({ end }: Mission): boolean =>
  end?.kind === "landed" || end?.kind === "splashdown";

/** One row for each person and leg of a flight. */
export const crewTable = (missions: readonly Mission[]) =>
  tableOf(
    {
      name: "crew",
      title: "Crews",
      description: "One row for each person who went up in a flight, and each who came home in it.",
      key: ["mission", "leg", "position"],
      references: [
        { column: "mission", table: "missions", to: "id" },
        { column: "person", table: "people", to: "id" },
      ],
    },
    crewColumns,
    missions.flatMap(seatsOf),
  );
