import type { FlatLink } from "../../markdown/links.ts";
import type { Place } from "../../markdown/position.ts";
import type { Citation, Dispute } from "../../model/seed.ts";
import { closingBrackets, readDispute } from "../../read/fact.ts";
import { LINK } from "../../read/flat-text.ts";
import { LONGEST_CITATIONS, LONGEST_DISPUTE } from "../limits.ts";
import { type Line, plainPart } from "./line.ts";
import type { LineParts } from "./line-parts.ts";

/** A label and the value after it, taken apart. */
export interface LabeledValue {
  /** Without sources, assumptions and the full stop; links by their names. */
  readonly text: string;
  /** Links that belong to the value. */
  readonly links: readonly FlatLink[];
  readonly citations: readonly Citation[];
  readonly assumed?: string;
  readonly disputes: readonly Dispute[];
  readonly label: string;
  readonly labelPlace: Place;
  readonly place: Place;
  /** Where a part of the value is, by its text; parts are asked for in their order. */
  placeOf(part: string): Place;
}

const ASSUMED =
  /^(?:assumed|assumption|presumed|presumably|inferred|estimated|unconfirmed|not confirmed|likely|probably)\b[\s:,;–—-]*(.*)$/is;
/** Marks, or marks around a word, before each link: one way to read each text, so that none takes long. */
const CITED =
  /^(?:(?:[\s:,;.]*|[\s,;.]*(?:sources?|see|via|ref|reference|per|from)[\s:,;.]*)\uFFFC)+[\s,;.]*$/i;
const CITATION_NAME = /^\[?(?:\d{1,3}|ref(?:erence)?s?|sources?|citation|cite|link)\]?$/i;

/** The value of a line, taken apart. */
export function readValue(line: Line, { label, labelAt, from, to }: LineParts): LabeledValue {
  const { text, links } = line;
  const citations: Citation[] = [];
  const disputes: Dispute[] = [];
  let assumed: string | undefined;
  let kept = "";
  const own: FlatLink[] = [];
  const closing = closingBrackets(text);
  let balanced = true;
  for (let at = from; at < to; at++) {
    const character = text[at] as string;
    if (character === "(" && balanced) {
      const close = closing.get(at) ?? to;
      balanced = close < to;
      const content = balanced ? text.slice(at + 1, close) : "";
      const assumption = ASSUMED.exec(content);
      if (CITED.test(content.slice(0, LONGEST_CITATIONS))) {
        for (let index = at; index < close; index++) {
          const link = links.get(index);
          if (link !== undefined) citations.push(link);
        }
        at = close;
        continue;
      }
      if (assumption !== null) {
        const reason = plainPart(line, close - (assumption[1] ?? "").length, close).trim();
        assumed ??= reason === "" ? "the entry gives no reason" : reason;
        at = close;
        continue;
      }
      if (content.startsWith("disputed: ") && content.length <= LONGEST_DISPUTE) {
        const dispute = readDispute(line, at + "(disputed: ".length, close);
        if (dispute !== undefined) {
          disputes.push(dispute);
          at = close;
          continue;
        }
      }
    }
    const link = character === LINK ? links.get(at) : undefined;
    if (link === undefined) kept += character;
    else if (CITATION_NAME.test(link.name)) citations.push(link);
    else {
      own.push(link);
      kept += link.name;
    }
  }
  const place = line.placeAt(Math.min(from, Math.max(0, text.length - 1)));
  return {
    text: cleaned(kept),
    links: own,
    citations,
    disputes,
    label,
    labelPlace: line.placeAt(labelAt),
    place,
    placeOf: placesIn(line, from, own, place),
    ...(assumed === undefined ? {} : { assumed: cleaned(assumed) }),
  };
}

/** Finds the parts of a value; the value itself, where a part is not found. */
function placesIn(line: Line, from: number, links: readonly FlatLink[], place: Place) {
  const linked = new Map(links.map((link) => [link.name, link.place]));
  // Each is looked for after the one before: a list can be long.
  let after = from;
  return (part: string): Place => {
    const known = linked.get(part);
    if (known !== undefined || part === "") return known ?? place;
    const at = line.text.indexOf(part, after);
    if (at === -1) return place;
    after = at + part.length;
    return line.placeAt(at);
  };
}

/** A value on one line, without the marks around it. */
export function cleaned(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[.,;])/g, "")
    .replace(/^[\s,;.]+/, "")
    .replace(/(?<![\s,;])[\s,;]+$/, "")
    .replace(/(?<=[^.])\.$/, "")
    .trim();
}
