import type { Mission } from "resupply";
import { earliest, latest } from "./spans.ts";
import { type Column, tableOf } from "./table.ts";

interface StayRow {
  readonly mission: Mission;
  readonly at: number;
  readonly stay: Mission["stays"][number];
}
interface AttemptRow {
  readonly mission: Mission;
  readonly at: number;
  readonly attempt: Mission["attempts"][number];
}

type Place = Pick<StayRow["stay"], "port" | "station">;
const stationOf = (mission: Mission, { port, station }: Place): string =>
  port?.station ?? station?.id ?? mission.destination.id;

const toMissions = [{ column: "mission", table: "missions", to: "id" }];

const stayColumns: readonly Column<StayRow>[] = [
  {
    name: "mission",
    type: "string",
    required: true,
    description: "The id of the flight.",
    of: ({ mission }) => mission.id,
  },
  {
    name: "stay",
    type: "integer",
    required: true,
    description: "Which of its stays, from 1.",
    of: ({ at }) => at,
  },
  {
    name: "station",
    type: "string",
    required: true,
    description: "The id of the station.",
    of: ({ mission, stay }) => stationOf(mission, stay),
  },
  {
    name: "port",
    type: "string",
    description: "The id of the port.",
    of: ({ stay }) => stay.port?.id,
  },
  {
    name: "port_name",
    type: "string",
    description: "The name of the port.",
    of: ({ stay }) => stay.port?.name,
  },
  {
    name: "kind",
    type: "string",
    required: true,
    values: ["docking", "berthing"],
    description: "Whether it docked, or the station's arm berthed it.",
    of: ({ stay }) => stay.kind,
  },
  {
    name: "purpose",
    type: "string",
    values: ["relocation", "redocking-test"],
    description: "Why it docked again; empty on arrival.",
    of: ({ stay }) => stay.purpose,
  },
  {
    name: "captured",
    type: "time",
    description: "Captured by the station's arm, before berthing.",
    of: ({ stay }) => stay.captured,
  },
  {
    name: "from",
    type: "time",
    description: "Docked or berthed, in UTC, as precise as its source.",
    of: ({ stay }) => stay.from,
  },
  {
    name: "from_earliest",
    type: "instant",
    description: "The first second that this time may mean.",
    of: ({ stay }) => earliest(stay.from),
  },
  {
    name: "from_latest",
    type: "instant",
    description: "The last second that this time may mean.",
    of: ({ stay }) => latest(stay.from),
  },
  {
    name: "to",
    type: "time",
    description: "Undocked or unberthed; empty if it is unknown, or the craft is still there.",
    of: ({ stay }) => stay.to,
  },
  {
    name: "to_earliest",
    type: "instant",
    description: "The first second that this time may mean.",
    of: ({ stay }) => earliest(stay.to),
  },
  {
    name: "to_latest",
    type: "instant",
    description: "The last second that this time may mean.",
    of: ({ stay }) => latest(stay.to),
  },
  {
    name: "released",
    type: "time",
    description: "Released by the station's arm.",
    of: ({ stay }) => stay.released,
  },
  {
    name: "stayed",
    type: "boolean",
    required: true,
    description: "Whether it never undocked, and is still there or went down with the station.",
    of: ({ stay }) => stay.undocked === false,
  },
];

/** One row for each time that a craft was attached to a port. */
export const staysTable = (missions: readonly Mission[]) =>
  tableOf(
    {
      name: "stays",
      title: "Stays at ports",
      description: "One row for each time that a craft was attached to a port of a station.",
      key: ["mission", "stay"],
      references: toMissions,
    },
    stayColumns,
    missions.flatMap((mission) => mission.stays.map((stay, at) => ({ mission, at: at + 1, stay }))),
  );

const attemptColumns: readonly Column<AttemptRow>[] = [
  {
    name: "mission",
    type: "string",
    required: true,
    description: "The id of the flight.",
    of: ({ mission }) => mission.id,
  },
  {
    name: "attempt",
    type: "integer",
    required: true,
    description: "Which of its attempts, from 1.",
    of: ({ at }) => at,
  },
  {
    name: "station",
    type: "string",
    required: true,
    description: "The id of the station.",
    of: ({ mission, attempt }) => stationOf(mission, attempt),
  },
  {
    name: "port",
    type: "string",
    description: "The id of the port.",
    of: ({ attempt }) => attempt.port?.id,
  },
  {
    name: "kind",
    type: "string",
    required: true,
    values: ["failed-docking", "aborted-approach", "collision"],
    description: "What happened.",
    of: ({ attempt }) => attempt.kind,
  },
  {
    name: "time",
    type: "time",
    description: "When, in UTC, as precise as its source.",
    of: ({ attempt }) => attempt.time,
  },
  {
    name: "note",
    type: "string",
    description: "What is known about it.",
    of: ({ attempt }) => attempt.note,
  },
];

/** One row for each docking that failed, and each collision. */
export const attemptsTable = (missions: readonly Mission[]) =>
  tableOf(
    {
      name: "attempts",
      title: "Failed dockings and collisions",
      description:
        "One row for each attempt to dock that failed or was aborted, and each collision.",
      key: ["mission", "attempt"],
      references: toMissions,
    },
    attemptColumns,
    missions.flatMap((mission) =>
      mission.attempts.map((attempt, at) => ({ mission, at: at + 1, attempt })),
    ),
  );
