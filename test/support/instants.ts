import fc from "fast-check";
import { missions, type StationId } from "resupply";

/** The ids of all stations that flights were bound for. */
export const stationIds: readonly StationId[] = [
  ...new Set(missions.map(({ destination }) => destination.id)),
];

const DAY = 86_400_000;

/** A time at the precision of a second, so many days after the first moment of another. */
export function later(time: string, days: number): string {
  return `${new Date(Date.parse(time) + days * DAY).toISOString().slice(0, 19)}Z`;
}

/** A second of the age of space stations. */
export const anyInstant = fc
  .integer({ min: Date.UTC(1971, 3, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 })
  .map((second) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`);
