import * as z from "zod";
import {
  alias,
  identifiers,
  launchSite,
  launchVehicle,
  operator,
  person,
  port,
  series,
  spacecraft,
  station,
} from "./entities.ts";
import { id, line, mass, time } from "./primitives.ts";
import {
  attemptKinds,
  crewRoles,
  endKinds,
  failurePhases,
  missionKinds,
  outcomes,
  stayKinds,
  stayPurposes,
} from "./words.ts";

export const cargo = z.strictObject({
  total: mass.optional(),
  withPackaging: z.boolean().optional(),
  pressurised: mass.optional(),
  unpressurised: mass.optional(),
  dry: mass.optional(),
  propellant: mass.optional(),
  water: mass.optional(),
  gas: mass.optional(),
  crewSupplies: mass.optional(),
  science: mass.optional(),
  spacewalk: mass.optional(),
  hardware: mass.optional(),
  computer: mass.optional(),
  returned: mass.optional(),
  disposed: mass.optional(),
});

export const payload = z.strictObject({
  name: line,
  fate: line.optional(),
});

export const failure = z.strictObject({
  phase: z.enum(failurePhases),
  time: time.optional(),
  cause: line,
});

export const end = z.strictObject({
  kind: z.enum(endKinds),
  burn: time.optional(),
  reentry: time.optional(),
  impact: time.optional(),
  landing: time.optional(),
  capsule: time.optional(),
  place: line.optional(),
});

const flightError = "a flight number must be a whole number, like 2";

/** The entities that a mission refers to, or their ids, as in the seeds. */
interface References {
  series: z.ZodType;
  spacecraft: z.ZodType;
  operator: z.ZodType;
  launchVehicle: z.ZodType;
  launchSite: z.ZodType;
  station: z.ZodType;
  port: z.ZodType;
  person: z.ZodType;
}

/** The shape of a mission for either way of referring to entities, with one variant for each outcome. */
function missionWith<const R extends References>(reference: R) {
  const stay = z.strictObject({
    kind: z.enum(stayKinds),
    purpose: z.enum(stayPurposes).optional(),
    port: reference.port.optional() as z.ZodOptional<R["port"]>,
    station: reference.station.optional() as z.ZodOptional<R["station"]>,
    from: time.optional(),
    to: time.optional(),
    captured: time.optional(),
    released: time.optional(),
    undocked: z.literal(false).optional(),
  });
  const attempt = z.strictObject({
    kind: z.enum(attemptKinds),
    port: reference.port.optional() as z.ZodOptional<R["port"]>,
    station: reference.station.optional() as z.ZodOptional<R["station"]>,
    time: time.optional(),
    note: line.optional(),
  });
  const crewMember = z.strictObject({
    person: reference.person as R["person"],
    role: z.enum(crewRoles).optional(),
  });
  const crew = z.strictObject({
    launched: z.array(crewMember),
    landed: z.array(crewMember).optional(),
  });
  const variant = <const O extends (typeof outcomes)[number], F extends z.ZodRawShape>(
    outcome: O,
    extra: F,
  ) =>
    z.strictObject({
      id,
      name: line,
      description: line,
      kind: z.enum(missionKinds).default("cargo"),
      outcome: z.literal(outcome),
      ...extra,
      aliases: z.array(alias),
      identifiers,
      series: reference.series as R["series"],
      spacecraft: reference.spacecraft as R["spacecraft"],
      operator: reference.operator as R["operator"],
      serial: line.optional(),
      flightNumber: z.int({ error: flightError }).positive({ error: flightError }).optional(),
      module: line.optional(),
      launch: z.strictObject({
        time,
        vehicle: reference.launchVehicle as R["launchVehicle"],
        vehicleSerial: line.optional(),
        site: reference.launchSite as R["launchSite"],
        mass: mass.optional(),
      }),
      destination: reference.station as R["station"],
      crew: crew.optional(),
      stays: z.array(stay),
      attempts: z.array(attempt),
      cargo: cargo.optional(),
      payloads: z.array(payload).optional(),
      end: end.optional(),
      previous: id.optional(),
      next: id.optional(),
    });
  return z.discriminatedUnion(
    "outcome",
    [
      variant("success", {}),
      variant("partial", { failure: failure.optional() }),
      variant("failure", { failure }),
      variant("in-flight", {}),
    ],
    { error: `an outcome must be ${outcomes.slice(0, -1).join(", ")} or ${outcomes.at(-1)}` },
  );
}

/** A published mission, including the entities it refers to. */
export const mission = missionWith({
  series,
  spacecraft,
  operator,
  launchVehicle,
  launchSite,
  station,
  port,
  person,
});

/** A mission as in a seed, with the ids of entities. */
export const missionRecord = missionWith({
  series: id,
  spacecraft: id,
  operator: id,
  launchVehicle: id,
  launchSite: id,
  station: id,
  port: id,
  person: id,
});

export type MissionRecord = z.infer<typeof missionRecord>;
