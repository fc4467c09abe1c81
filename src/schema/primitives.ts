import * as z from "zod";
import { TIME } from "../time/time.ts";

// Patterns are also in the JSON Schema, so they must mean the same in other languages: [0-9] instead of
// \d, which can match the digits of any script.

/** Kebab-case, as in file names: `progress-ms-04`. Ids never change. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: "an id must be lower-case words and numbers joined by hyphens, like progress-ms-04",
});

/** One line of text, not empty or padded. */
export const line = z.string().regex(/^\S(?:[^\n\r]*\S)?$/, {
  error: "this must be one line of text, not empty or padded with spaces",
});

const timeError =
  "a time must be ISO 8601 in UTC at the precision of its source: 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016";

/** ISO 8601 in UTC at the precision of the source: a year, month, day, minute or second. */
export const time = z.string().regex(TIME, { error: timeError });

/** In kilograms, above zero: an unknown mass is absent, not zero. */
export const mass = z
  .number()
  .positive({ error: "a mass must be above zero; leave out an unknown one" });

/** In metres. */
export const length = z
  .number()
  .positive({ error: "a length must be above zero; leave out an unknown one" });

const latitudeError = "a latitude must be from -90 to 90 degrees";
export const latitude = z
  .number()
  .min(-90, { error: latitudeError })
  .max(90, { error: latitudeError });

const longitudeError = "a longitude must be from -180 to 180 degrees";
export const longitude = z
  .number()
  .min(-180, { error: longitudeError })
  .max(180, { error: longitudeError });

export const wikidata = z.string().regex(/^Q[1-9][0-9]*$/, {
  error: "a Wikidata id must be Q and a number, like Q26691771",
});

/** Title of an English Wikipedia article, as in its URL. */
export const wikipedia = z.string().regex(/^[^\s/?#[\]]+$/, {
  error: "a Wikipedia title must be written as in its URL, like Progress_MS-04",
});

/** COSPAR (international) designator; launches are numbered from 001. */
export const cospar = z
  .string()
  .regex(/^[0-9]{4}-(?:00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})[A-Z]{1,3}$/, {
    error: "a COSPAR designator must be year, launch and piece, like 2016-045A",
  });

const satcatError = "a SATCAT number must be a whole number, like 41670";

/** Number in the satellite catalogue of the US Space Force (NORAD). */
export const satcat = z.int({ error: satcatError }).positive({ error: satcatError });

/** BCP 47, as short as possible. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
  error: "a language must be a BCP 47 tag, like ru or zh-Hans",
});

export const webAddress = z.url({
  protocol: /^https?$/,
  error: "an address must begin with https:// or http://",
});
