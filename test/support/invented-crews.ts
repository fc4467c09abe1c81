import type { AnyMission } from "resupply";
import { barnDoor, mule } from "./invented-missions.ts";

/** Another port of the invented station. */
export const barnHatch = { ...barnDoor, id: "barn-hatch", name: "Barn hatch" } as const;

/** A port of another invented station. */
export const millDoor = {
  ...barnDoor,
  id: "mill-door",
  name: "Mill door",
  station: "mill",
} as const;

/** A stay at a port, or at none that is known. */
export function docking(times: object, port: object | undefined = barnDoor) {
  return { kind: "docking" as const, ...(port && { port }), ...times };
}

/** Somebody invented; the id is the name. */
export const member = (name: string, role?: string) => ({
  person: { id: name, name, identifiers: {}, aliases: [], country: "Nowhere" },
  ...(role !== undefined && { role }),
});

/** An invented flight with a crew: who was launched and, if they differ, who landed. */
export function coach(
  number: number,
  launched: readonly string[],
  changes: object,
  landed?: readonly string[],
): AnyMission {
  const people = (names: readonly string[]) => names.map((name) => member(name));
  const crew = { launched: people(launched), ...(landed && { landed: people(landed) }) };
  return mule(number, { id: `coach-${number}`, name: `Coach ${number}`, crew, ...changes });
}
