import type { Station } from "resupply";
import type { Minutes } from "../../lib/instants.ts";
import type { timesOf } from "../svg.ts";

/** A station in the picture. */
export interface StationData {
  readonly id: Station["id"];
  readonly name: string;
  /** From its launch to its end; without an end, it is still up. */
  readonly life: readonly [Minutes, Minutes?];
  /** The ids of its ports, in its own order. */
  readonly ports: readonly string[];
}

/** The times of the things in the picture, in the order in which they are drawn. */
export type Times = ReturnType<typeof timesOf>;

/** What the page says to its script. */
export interface TimelineData extends Times {
  /** Whether one of the stations is still up. */
  readonly isUp: boolean;
  /** The address of the page of a flight, with `*` for its id; absent if there are no such pages. */
  readonly missions?: string;
  readonly stations: readonly StationData[];
}
