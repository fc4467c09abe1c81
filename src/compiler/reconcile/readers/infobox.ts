import type { Place } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import type { Note, Placed } from "./json.ts";
import { parametersOf } from "./wikitext.ts";

type Parser = typeof import("./wikitext-parser.ts").parseWikitext;

/** What the parser makes of the value of a parameter; its types leave it open. */
interface Sentence {
  text(): string;
}

/** An infobox: the text of its parameters, as a reader of the article sees it. */
export interface Infobox {
  readonly place: Place;
  text(parameter: string): Placed<string> | undefined;
}

/** A date template as the parser shows it: the time of day first, its numbers as they are written. */
const CLOCK_FIRST = /\b(\d{1,2}(?::\d{1,2}){1,2}), ([A-Z][a-z]+ \d{1,2}, \d{4})/g;

const dateFirst = (_: string, clock: string, date: string) =>
  `${date}, ${clock.replace(/:(\d)(?=:|$)/g, ":0$1")}`;

/** Templates of a space, which the parser drops together with it. */
const SPACES = /\{\{\s*(?:nbsp|space|spaces|thinsp|0)\s*\}\}/gi;

/** A zone of UTC in a date template: `|7=Z`, `|tz=Z`, `|TZ=UTC`, or the seventh parameter. */
const ZONE =
  /\{\{\s*(?:start|end)[ _-]date[^{}]*\|\s*(?:(?:7|tz|timezone)\s*=\s*)?(?:Z|UTC)\s*[|}]/i;

/** Reads the template that is the whole of `text`, without its nested boxes, at an offset of a file. */
export function readInfobox(
  parser: Parser,
  text: string,
  placeOf: (offset: number) => Place,
  note: Note,
): Infobox {
  const [box] = parser(text.replace(SPACES, " ")).infoboxes();
  const spans = parametersOf(text);
  return {
    place: placeOf(0),
    text(parameter) {
      const span = spans.get(parameter);
      if (span === undefined) return undefined;
      const written = text.slice(span.from, span.to);
      const place = placeOf(span.from);
      const shown = (box?.get(parameter) as Sentence | undefined)?.text() ?? "";
      const value = shown.replace(CLOCK_FIRST, dateFirst).replace(/\s+/g, " ").trim();
      if (value === "") {
        const wikitext = excerpt(written.replace(/\s+/g, " ").trim(), 60);
        const message = `\`${parameter}\` is "${wikitext}", which can't be read`;
        if (hasFigures(written)) note({ place, message });
        return undefined;
      }
      const isUtc = ZONE.test(written) && !/UTC|GMT/.test(value);
      return { value: isUtc ? `${value} UTC` : value, place };
    },
  };
}

/** A template of a date or a quantity. */
const OF_FIGURES = /\{\{\s*[^{}|]*(?:date|convert|cvt)[^{}|]*\|/i;

/** Notes and entities: what has figures that are not the value's. */
const NOTES = /<ref\b[^<>]*\/>|<ref\b[^<>]*>[\s\S]*?<\/ref>|&#?\w+;/gi;

/** Whether some wikitext gives figures, and not only in its notes. */
function hasFigures(wikitext: string): boolean {
  const own = wikitext.replaceAll(NOTES, "");
  return OF_FIGURES.test(own) || /\d/.test(own.replaceAll(/\{\{[\s\S]*\}\}/g, ""));
}
