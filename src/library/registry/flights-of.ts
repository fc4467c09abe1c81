import { all } from "../../generated/dense/records.ts";
import type { Mission } from "../types/mission.ts";

const missions = all.filter((one): one is Mission => "launch" in one);

/** The flights of a series or of a kind, in launch order. */
export function flightsOf(group: string): readonly Mission[] {
  return Object.freeze(
    missions.filter(({ kind, series }) => kind === group || series.id === group),
  );
}

/** What the entry point of a series or of a kind exports: its constants, of all that there are, and their list. */
export function exportsOf(
  group: string,
  constants: Readonly<Record<string, object>>,
): Readonly<Record<string, unknown>> {
  const missions = flightsOf(group);
  const own: ReadonlySet<object> = new Set(missions);
  const named = Object.entries(constants).filter(([, constant]) => own.has(constant));
  return { ...Object.fromEntries(named), missions };
}
