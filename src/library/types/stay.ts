import type { PortId } from "../../generated/entities/ids.ts";
import type { Port, Station, Time } from "./entities.ts";

/** A period during which a craft was attached to a station. */
export interface Stay<out At extends string = PortId> {
  readonly kind: "docking" | "berthing";
  /** Why it docked again; absent on arrival. */
  readonly purpose?: "relocation" | "redocking-test";
  /** Absent if unknown. */
  readonly port?: Port<At>;
  /** The station, where the port is unknown: otherwise, `port.station` is its id. */
  readonly station?: Station<string>;
  /** Docked or berthed. */
  readonly from?: Time;
  /** Undocked or unberthed; absent if unknown or still attached. */
  readonly to?: Time;
  /** Captured by the station's arm, before berthing. */
  readonly captured?: Time;
  /** Released by the station's arm. */
  readonly released?: Time;
  /** `false` if it never undocked and went down with the station; otherwise absent. */
  readonly undocked?: false;
}

/** A {@link Stay} whose port, start and end are known. */
export type FullStay = Stay & Required<Pick<Stay, "port" | "from" | "to">>;
