import { isBefore } from "../../library/catalog/is-before.ts";
import type { Rule } from "./rule.ts";

interface Span {
  readonly name: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const inService: Rule = {
  id: "in-service",
  description:
    "The vehicle, pad, class, operator and station were in service on the day of the launch, and each port was open while it was used.",
  why: "If a rocket flies after its last flight, either the rocket or the date of its last flight is wrong.",
  example: {
    path: "launch-vehicles/cart-2-1.md",
    bad: "- **Last flight**: 2032-03-03",
    good: "- **Last flight**: 2035-12-31",
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      const { launch, spacecraft, operator, destination, stays } = mission.record;
      const check = (field: string, span: Span | undefined, time: string) => {
        if (span?.from !== undefined && isBefore(time, span.from)) {
          report(
            mission,
            field,
            `${span.name} was not in service before ${span.from}, but this was on ${time}`,
          );
        }
        if (span?.to !== undefined && isBefore(span.to, time)) {
          report(
            mission,
            field,
            `${span.name} was out of service after ${span.to}, but this was on ${time}`,
          );
        }
      };
      const vehicle = catalog.find("launch-vehicles", launch.vehicle)?.record;
      const craft = catalog.find("spacecraft", spacecraft)?.record;
      const station = catalog.find("stations", destination)?.record;
      check(
        "launch.vehicle",
        vehicle && { name: vehicle.name, from: vehicle.firstFlight, to: vehicle.lastFlight },
        launch.time,
      );
      check(
        "spacecraft",
        craft && { name: craft.name, from: craft.firstFlight, to: craft.lastFlight },
        launch.time,
      );
      check("launch.site", catalog.find("launch-sites", launch.site)?.record, launch.time);
      check("operator", catalog.find("operators", operator)?.record, launch.time);
      check(
        "destination",
        station && { name: station.name, from: station.launched, to: station.deorbited },
        launch.time,
      );
      stays.forEach((stay, index) => {
        const port = stay.port === undefined ? undefined : catalog.ports.get(stay.port)?.record;
        if (stay.from !== undefined) check(`stays[${index}].from`, port, stay.from);
        if (stay.to !== undefined) check(`stays[${index}].to`, port, stay.to);
        const { taken } = port ?? {};
        if (port === undefined || taken === undefined || stay.from === undefined) return;
        if (isBefore(taken.from, stay.from) && isBefore(stay.from, taken.to)) {
          report(
            mission,
            `stays[${index}].from`,
            `${port.name} was taken from ${taken.from} to ${taken.to}, but this was on ${stay.from}`,
          );
        }
      });
    }
  },
};
