import type { RootContent } from "mdast";
import type { VFile } from "vfile";
import { lookUpKey } from "../../../library/text/look-up-key.ts";
import type { Place } from "../../markdown/position.ts";
import { placeIn } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import type { LabeledValue } from "../document/labeled-value.ts";
import { subHeading, textParagraph } from "../document/nodes.ts";
import { report } from "../report.ts";
import type { SectionScope, Statement } from "../sections/statement.ts";
import type { JsonBlock } from "../text/json-blocks.ts";
import { nameIn, relatedIn } from "./json-entities.ts";
import { type Identified, identifier, sameAs } from "./json-identifiers.ts";
import { isThing, parseThing, type Thing } from "./json-thing.ts";

/** What the JSON or the front matter of an entry says. */
export interface StructuredData {
  readonly name?: string;
  readonly description?: string;
  readonly statements: readonly Statement[];
  /** Questions and answers, shaped as in an entry. */
  readonly faqs?: readonly RootContent[];
}

/** Keys that say nothing about the flight that the entry would not. */
const SILENT =
  /^(?:@.*|additionalType|url|mainEntityOfPage|subjectOf|mainEntity|inLanguage|image|disambiguatingDescription)$/;

/** Reads a block of JSON. `title` is what the entry itself is called. */
export function readStructuredData(
  { file }: SectionScope,
  block: JsonBlock,
  title: string | undefined,
): StructuredData {
  const placeOf = placesIn(file, block);
  const thing = parseThing(file, block, title) ?? {};
  if (thing["@type"] === "FAQPage") return { statements: [], faqs: faqsIn(thing, placeOf) };
  const found: { name?: string; description?: string } = {};
  const statements: Statement[] = [];
  for (const [key, value] of Object.entries(thing)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = values.filter((one) => typeof one === "string");
    const [text] = texts;
    const place = placeOf(`"${key}"`);
    const related = relatedIn(key, value);
    const state = (read: Identified | { noField: string } | undefined, at: Place) => {
      if (read === undefined) return;
      if ("noField" in read)
        report(file, at, "no-field", `the record has no field for ${read.noField}`);
      else statements.push({ meaning: read.meaning, written: labeled(key, read, at), key });
    };
    if (key === "name" && text !== undefined) {
      found.name = oneLine(text);
      if (title === undefined || lookUpKey(found.name) === lookUpKey(title)) continue;
      const message = `the JSON is called ${excerpt(found.name)}, the entry ${excerpt(title)}; the entry is believed`;
      report(file, place, "contradiction", message);
    } else if (key === "description" && text !== undefined) {
      found.description = oneLine(text);
    } else if (key === "alternateName") {
      for (const one of values) {
        const called = nameIn(one);
        if (called === undefined) {
          const message = `a name in the JSON is not understood; write it as text, or with "textValue" and "inLanguage"`;
          report(file, place, "unreadable-value", message);
        } else state({ meaning: { is: "aliases" }, text: called }, placeOf(bareName(called)));
      }
    } else if (key === "startDate" && text !== undefined) {
      state({ meaning: { is: "field", path: "launch.time" }, text }, placeOf(text));
    } else if (key === "endDate" && text !== undefined) {
      const message = `the record has no field for the endDate ${excerpt(text, 40)}: the JSON does not say whether it is that of a re-entry, an impact or a landing`;
      report(file, place, "no-field", message);
    } else if (related !== undefined) {
      for (const { meaning, name, addresses } of related) {
        const at = placeOf(name);
        const links = addresses.map((address) => ({ name, address, place: at }));
        statements.push({ meaning, written: { ...labeled(key, { text: name }, at), links }, key });
      }
    } else if (key === "sameAs") {
      for (const one of texts) state(sameAs(one), placeOf(one));
    } else if (key === "identifier") {
      for (const one of values) state(identifier(one), place);
    } else if (!SILENT.test(key)) {
      const message = `"${excerpt(key, 60)}" in the JSON is left aside; the entry itself is read`;
      report(file, place, "no-field", message);
    }
  }
  return { ...found, statements };
}

/** Finds keys and values, in the order in which they are in the block. */
function placesIn(file: VFile, block: JsonBlock): (text: string) => Place {
  let cursor = 0;
  return (text) => {
    const at = block.text.indexOf(text, cursor);
    if (at !== -1) cursor = at;
    return placeIn(file, block.from + cursor);
  };
}

/** The questions of a page, as `toFaqJsonLd` writes them. */
function faqsIn(page: Thing, placeOf: (text: string) => Place): RootContent[] {
  const all: readonly unknown[] = [page["mainEntity"]].flat();
  return all.filter(isThing).flatMap((question): RootContent[] => {
    const { name, acceptedAnswer } = question as { name?: unknown; acceptedAnswer?: unknown };
    const answer = isThing(acceptedAnswer) ? acceptedAnswer["text"] : undefined;
    if (typeof name !== "string" || typeof answer !== "string") return [];
    const asked = oneLine(name);
    return [subHeading(asked, placeOf(name)), textParagraph(oneLine(answer))];
  });
}

/** A name without its language. */
const bareName = (called: string) => called.replace(/ \([A-Za-z-]+\)$/, "");

export const oneLine = (text: string) =>
  text.replaceAll(/\s+/g, " ").replaceAll(/~{2,}/g, "~").trim();

/** A value of the JSON as if it came after a label. */
export function labeled(
  key: string,
  { text, isLink }: Pick<Identified, "text" | "isLink">,
  place: Place,
): LabeledValue {
  return {
    text: oneLine(text),
    links: isLink === true ? [{ name: text, address: text, place }] : [],
    citations: [],
    disputes: [],
    label: key,
    labelPlace: place,
    place,
    placeOf: () => place,
  };
}
