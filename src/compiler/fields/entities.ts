import {
  address,
  count,
  degrees,
  type Field,
  field,
  kilograms,
  metres,
  text,
  time,
} from "./field.ts";

const country = field("Country", "country", text);
const from = (label: string) => field(label, "from", time);
const to = (label: string) => field(label, "to", time);
const flights = [
  field("First flight", "firstFlight", time),
  field("Last flight", "lastFlight", time),
];

export const seriesFields: readonly Field[] = [field("Programme", "programme", text)];

export const spacecraftFields: readonly Field[] = [
  field("Maker", "maker", text),
  country,
  field("Index", "index", text),
  field("Cargo capacity", "capacity", kilograms),
  field("Launch mass", "mass", kilograms),
  ...flights,
];

export const launchVehicleFields: readonly Field[] = [
  field("Family", "family", text),
  field("Maker", "maker", text),
  country,
  field("Stages", "stages", count),
  field("Height", "height", metres),
  field("Mass", "mass", kilograms),
  field("Payload to low Earth orbit", "payload", kilograms),
  ...flights,
];

export const launchSiteFields: readonly Field[] = [
  field("Pad", "pad", text),
  field("Spaceport", "spaceport", text),
  country,
  field("Latitude", "latitude", degrees),
  field("Longitude", "longitude", degrees),
  from("In service from"),
  to("In service to"),
];

export const stationFields: readonly Field[] = [
  country,
  field("COSPAR designator", "identifiers.cospar", text),
  field("SATCAT number", "identifiers.satcat", count),
  field("Launched", "launched", time),
  field("Deorbited", "deorbited", time),
];

export const portFields: readonly Field[] = [
  field("Module", "module", text),
  field("Position", "position", text),
  from("Open from"),
  to("Open to"),
];

export const operatorFields: readonly Field[] = [country, from("Active from"), to("Active to")];

export const sourceFields: readonly Field[] = [
  field("Kind", "kind", text),
  field("Address", "address", address),
  field("Publisher", "publisher", text),
  field("Licence", "licence", text),
];
