import type { z } from "zod";
import type * as schema from "../../schema/index.ts";
import {
  address,
  count,
  degrees,
  entry,
  type Field,
  fieldsOf,
  kilograms,
  listed,
  metres,
  reported,
  reportedAt,
  text,
  time,
} from "./field.ts";

const series = fieldsOf<z.infer<typeof schema.series>>();
const spacecraft = fieldsOf<z.infer<typeof schema.spacecraft>>();
const vehicle = fieldsOf<z.infer<typeof schema.launchVehicle>>();
const site = fieldsOf<z.infer<typeof schema.launchSite>>();
const station = fieldsOf<z.infer<typeof schema.station>>();
const port = fieldsOf<z.infer<typeof schema.port>>();
const person = fieldsOf<z.infer<typeof schema.person>>();
const operator = fieldsOf<z.infer<typeof schema.operator>>();
const source = fieldsOf<z.infer<typeof schema.source>>();

// Facts that describe a class, a vehicle, a pad or an operator come from a few pages, which the seed
// lists among its references; facts that flights are checked against have a source of their own.
const [start, end] = [reportedAt(0), reportedAt(1)];

/** The marks of a time whose source is among the references. */
const listedAt = (marks: typeof start) => ({ ...marks, ...listed });

export const seriesFields: readonly Field[] = [series.field("Programme", "programme", text)];

export const spacecraftFields: readonly Field[] = [
  spacecraft.field("Maker", "maker", text, listed),
  spacecraft.field("Country", "country", text),
  spacecraft.field("Index", "index", text, listed),
  spacecraft.field("Cargo capacity", "capacity", kilograms, listed),
  spacecraft.field("Launch mass", "mass", kilograms, listed),
  spacecraft.field("First flight", "firstFlight", time, start),
  spacecraft.field("Last flight", "lastFlight", time, end),
];

export const launchVehicleFields: readonly Field[] = [
  vehicle.field("Family", "family", text),
  vehicle.field("Maker", "maker", text, listed),
  vehicle.field("Country", "country", text),
  vehicle.field("Stages", "stages", count, listed),
  vehicle.field("Height", "height", metres, listed),
  vehicle.field("Mass", "mass", kilograms, listed),
  vehicle.field("Payload to low Earth orbit", "payload", kilograms, listed),
  vehicle.field("First flight", "firstFlight", time, start),
  vehicle.field("Last flight", "lastFlight", time, end),
];

export const launchSiteFields: readonly Field[] = [
  site.field("Pad", "pad", text),
  site.field("Spaceport", "spaceport", text),
  site.field("Country", "country", text),
  site.field("Latitude", "latitude", degrees, reported),
  site.field("Longitude", "longitude", degrees, reported),
  site.field("In service from", "from", time, listedAt(start)),
  site.field("In service to", "to", time, listedAt(end)),
];

export const stationFields: readonly Field[] = [
  station.field("Country", "country", text),
  station.field("COSPAR designator", "identifiers.cospar", text, reported),
  station.field("SATCAT number", "identifiers.satcat", count, reported),
  station.field("Launched", "launched", time, start),
  station.field("Deorbited", "deorbited", time, end),
];

export const portFields: readonly Field[] = [
  // Both follow from the name of a port.
  port.field("Module", "module", text),
  port.field("Position", "position", text),
  port.field("Open from", "from", time, start),
  port.field("Taken from", "taken.from", time, reportedAt(1)),
  port.field("Taken to", "taken.to", time, reportedAt(2)),
  port.field("Open to", "to", time, reportedAt(3)),
];

export const operatorFields: readonly Field[] = [
  operator.field("Country", "country", text),
  operator.field("Active from", "from", time, listedAt(start)),
  operator.field("Active to", "to", time, listedAt(end)),
];

const personName = { is: "name" } as const;

export const personFields: readonly Field[] = [
  person.listItem("Native name", "aliases", personName, "name", { kind: "native" }),
  person.listItem("Also known as", "aliases", personName, "name", { kind: "variant" }),
  person.field("Country", "country", text),
];

export const sourceFields: readonly Field[] = [
  source.field("Kind", "kind", text),
  source.field("Address", "address", address),
  source.field("Publisher", "publisher", text),
  source.field("Copy of", "copyOf", entry("sources")),
  source.field("Licence", "licence", text),
];
