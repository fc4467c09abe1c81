import type { Mission } from "resupply";
import type { Column } from "./table.ts";

const failureOf = (mission: Mission) => ("failure" in mission ? mission.failure : undefined);

/** What went wrong in a flight, and how it ended. */
export const endColumns: readonly Column<Mission>[] = [
  {
    name: "failure_phase",
    type: "string",
    description: "When it went wrong: launch, orbit, rendezvous, docking, docked or return.",
    of: (m) => failureOf(m)?.phase,
  },
  {
    name: "failure_time",
    type: "time",
    description: "The time of the failure.",
    of: (m) => failureOf(m)?.time,
  },
  {
    name: "failure_cause",
    type: "string",
    description: "What went wrong.",
    of: (m) => failureOf(m)?.cause,
  },
  {
    name: "end_kind",
    type: "string",
    description:
      "deorbited, decayed, failed-to-orbit, splashdown or landed; empty if it has not ended, or nothing is known.",
    of: (m) => m.end?.kind,
  },
  {
    name: "end_burn",
    type: "time",
    description: "Start of the deorbit burn.",
    of: (m) => m.end?.burn,
  },
  {
    name: "end_reentry",
    type: "time",
    description: "Atmospheric entry or break-up.",
    of: (m) => m.end?.reentry,
  },
  {
    name: "end_impact",
    type: "time",
    description: "Debris reached the sea or the ground.",
    of: (m) => m.end?.impact,
  },
  {
    name: "end_landing",
    type: "time",
    description: "Landing or splashdown of the craft.",
    of: (m) => m.end?.landing,
  },
  {
    name: "end_capsule",
    type: "time",
    description: "Landing of its return capsule.",
    of: (m) => m.end?.capsule,
  },
  { name: "end_place", type: "string", description: "Where it ended.", of: (m) => m.end?.place },
];
