import type { z } from "zod";
import {
  launchSite,
  launchVehicle,
  missionRecord,
  operator,
  person,
  series,
  source,
  spacecraft,
  station,
} from "../../schema/index.ts";
import {
  launchSiteFields,
  launchVehicleFields,
  operatorFields,
  personFields,
  seriesFields,
  sourceFields,
  spacecraftFields,
  stationFields,
} from "./entities.ts";
import type { Field, Kind } from "./field.ts";
import { missionFields } from "./mission.ts";

export { portFields } from "./entities.ts";
export type { Field, Kind, Order, ValueType } from "./field.ts";
export { headerFields } from "./header.ts";

/** The kinds of entry: their labels, and the schema that their records have to meet. */
export const kinds = {
  missions: { fields: missionFields, schema: missionRecord, noun: "flight" },
  series: { fields: seriesFields, schema: series, noun: "series" },
  spacecraft: { fields: spacecraftFields, schema: spacecraft, noun: "spacecraft class" },
  "launch-vehicles": { fields: launchVehicleFields, schema: launchVehicle, noun: "launch vehicle" },
  "launch-sites": { fields: launchSiteFields, schema: launchSite, noun: "launch site" },
  stations: { fields: stationFields, schema: station, noun: "station" },
  operators: { fields: operatorFields, schema: operator, noun: "operator" },
  people: { fields: personFields, schema: person, noun: "person" },
  sources: { fields: sourceFields, schema: source, noun: "source" },
} as const satisfies Record<Kind, { fields: readonly Field[]; schema: z.ZodType; noun: string }>;

export function isKind(folder: string): folder is Kind {
  return Object.hasOwn(kinds, folder);
}
