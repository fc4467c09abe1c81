import { z } from "zod";
import { TIME } from "../time/time.ts";

// Patterns are part of the JSON Schema too, and so mean the same in other languages: [0-9] for \d, which
// can be any script's digit.

/** Kebab-case, as in file names: `progress-ms-04`. Ids are for ever. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: "an id is lower-case words and numbers joined by hyphens, like progress-ms-04",
});

/** One line of text, neither empty nor padded. */
export const line = z.string().regex(/^\S(?:[^\n\r]*\S)?$/, {
  error: "this must be one line of text, neither empty nor padded with spaces",
});

const timeError =
  "a time is ISO 8601 in UTC at the precision of its source: 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016";

/** UTC, ISO 8601, at the precision that the source states: a year, month, day, minute or second. */
export const time = z.string().regex(TIME, { error: timeError });

/** Kilograms, above zero: an unknown mass is absent, not zero. */
export const mass = z
  .number()
  .positive({ error: "a mass is above zero; leave an unknown one out" });

/** Metres. */
export const length = z
  .number()
  .positive({ error: "a length is above zero; leave an unknown one out" });

export const latitude = z.number().min(-90).max(90);
export const longitude = z.number().min(-180).max(180);

export const wikidata = z.string().regex(/^Q[1-9][0-9]*$/, {
  error: "a Wikidata id is Q and a number, like Q26691771",
});

/** Title of an article of the English Wikipedia, as in its address. */
export const wikipedia = z.string().regex(/^[^\s/?#[\]]+$/, {
  error: "a Wikipedia title is written as in its address, like Progress_MS-04",
});

/** International designator. */
export const cospar = z.string().regex(/^[0-9]{4}-[0-9]{3}[A-Z]{1,3}$/, {
  error: "a COSPAR designator is year, launch and piece, like 2016-045A",
});

/** Number in the catalogue of the US Space Force (NORAD). */
export const satcat = z.int().positive({ error: "a SATCAT number is a whole number, like 41670" });

/** BCP 47, as short as it goes. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
  error: "a language is a BCP 47 tag, like ru or zh-Hans",
});

export const webAddress = z.url({
  protocol: /^https?$/,
  error: "an address begins with https:// or http://",
});
