import type { LaunchSiteId, LaunchVehicleId, PortId } from "../../generated/entities/ids.ts";
import type { Kilograms, LaunchSite, LaunchVehicle, Port, Time } from "./entities.ts";

/** How a flight began. */
export interface Launch<
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
> {
  readonly time: Time;
  readonly vehicle: LaunchVehicle<Vehicle>;
  /** Number of the rocket: `P15000-148`. */
  readonly vehicleSerial?: string;
  readonly site: LaunchSite<Site>;
  /** Mass of the craft at launch, in kilograms. */
  readonly mass?: Kilograms;
}

/** A try to be attached, or a meeting with the station, that went wrong. */
export interface Attempt<out At extends string = PortId> {
  readonly kind: "failed-docking" | "aborted-approach" | "collision";
  readonly port?: Port<At>;
  readonly time?: Time;
  readonly note?: string;
}

/** What went wrong. */
export interface Failure {
  readonly phase: "launch" | "orbit" | "rendezvous" | "docking" | "docked" | "return";
  readonly time?: Time;
  readonly cause: string;
}
