import * as z from "zod";
import {
  cospar,
  id,
  language,
  latitude,
  length,
  line,
  longitude,
  mass,
  satcat,
  time,
  webAddress,
  wikidata,
  wikipedia,
} from "./primitives.ts";
import { aliasKinds, portPositions, sourceKinds } from "./words.ts";

export const identifiers = z.strictObject({
  wikidata: wikidata.optional(),
  wikipedia: wikipedia.optional(),
  cospar: cospar.optional(),
  satcat: satcat.optional(),
});

export const alias = z.strictObject({
  name: line,
  kind: z.enum(aliasKinds),
  language,
});

const named = { id, name: line, identifiers };

export const series = z.strictObject({
  ...named,
  programme: line,
});

export const spacecraft = z.strictObject({
  ...named,
  maker: line.optional(),
  country: line,
  index: line.optional(),
  capacity: mass.optional(),
  mass: mass.optional(),
  firstFlight: time,
  lastFlight: time.optional(),
});

const stagesError = "the number of stages must be a whole number, like 3";

export const launchVehicle = z.strictObject({
  ...named,
  family: line,
  maker: line.optional(),
  country: line,
  stages: z.int({ error: stagesError }).positive({ error: stagesError }).optional(),
  height: length.optional(),
  mass: mass.optional(),
  payload: mass.optional(),
  firstFlight: time,
  lastFlight: time.optional(),
});

export const launchSite = z.strictObject({
  ...named,
  pad: line.optional(),
  spaceport: line,
  country: line,
  latitude: latitude.optional(),
  longitude: longitude.optional(),
  from: time.optional(),
  to: time.optional(),
});

export const station = z.strictObject({
  ...named,
  country: line,
  launched: time,
  deorbited: time.optional(),
});

export const port = z.strictObject({
  id,
  name: line,
  station: id,
  module: line,
  position: z.enum(portPositions),
  from: time.optional(),
  to: time.optional(),
  taken: z.strictObject({ from: time, to: time }).optional(),
});

export const operator = z.strictObject({
  ...named,
  country: line,
  from: time.optional(),
  to: time.optional(),
});

export const person = z.strictObject({
  ...named,
  aliases: z.array(alias),
  country: line,
});

export const source = z.strictObject({
  id,
  name: line,
  kind: z.enum(sourceKinds),
  address: webAddress,
  publisher: line.optional(),
  copyOf: id.optional(),
  licence: line.optional(),
});
