import type { LaunchSiteId, LaunchVehicleId, PortId } from "../../generated/entities/ids.ts";
import type { Kilograms, LaunchSite, LaunchVehicle, Port, Station, Time } from "./entities.ts";

/** The launch of a flight. */
export interface Launch<
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
> {
  readonly time: Time;
  readonly vehicle: LaunchVehicle<Vehicle>;
  /** Serial number of the rocket: `P15000-148`. */
  readonly vehicleSerial?: string;
  readonly site: LaunchSite<Site>;
  /** Spacecraft mass at launch, in kilograms. */
  readonly mass?: Kilograms;
}

/** A failed or aborted attempt to dock, or a collision with the station. */
export interface Attempt<out At extends string = PortId> {
  readonly kind: "failed-docking" | "aborted-approach" | "collision";
  readonly port?: Port<At>;
  /** The station, where the port is unknown. */
  readonly station?: Station<string>;
  readonly time?: Time;
  readonly note?: string;
}

/** What went wrong. */
export interface Failure {
  readonly phase: "launch" | "orbit" | "rendezvous" | "docking" | "docked" | "return";
  readonly time?: Time;
  readonly cause: string;
}
