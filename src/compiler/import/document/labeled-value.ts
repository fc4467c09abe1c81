import { closingBrackets, readDispute } from "../../read/fact.ts";
import { type FlatLink, LINK } from "../../read/inline.ts";
import type { Citation, Dispute, Place } from "../../seed.ts";
import { type Line, plainPart } from "./line.ts";

/** What stands behind a label, taken apart. */
export interface WrittenValue {
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
  /** Where a part of the value stands, by its text; parts are asked for in their order. */
  placeOf(part: string): Place;
}

/** Where in a line its label and its value stand. */
export interface Parts {
  readonly label: string;
  readonly labelAt: number;
  readonly from: number;
  readonly to: number;
  /** Whether the line is marked as a fact, and not just a sentence with a colon. */
  readonly isMarked: boolean;
}

const BULLET = /^(?:[\s•·▪◦*►☑-]|\p{Extended_Pictographic}|\u200D|\uFE0F)*\s*/u;

/** Takes a line apart into label and value; nothing, where it has no label. */
export function partsOf(line: Line): Parts | undefined {
  const { text, bold } = line;
  const start = (BULLET.exec(text.slice(0, 40)) as RegExpExecArray)[0].length;
  const parts = (label: string, from: number, isMarked: boolean, to = text.length): Parts => ({
    label: label.trim(),
    labelAt: start,
    from: from + (text.slice(from, to).search(/\S|$/) ?? 0),
    to,
    isMarked,
  });
  if (text.startsWith("|", start)) return rowParts(text, start, parts);
  if (bold > start) {
    const strong = plainPart(line, start, bold);
    const inside = /^([^:：]{1,100})[:：]\s*$/.exec(strong);
    if (inside !== null) return parts(inside[1] as string, bold, true);
    const colon = /^\s*(?:[:：]|[-–—=] )/.exec(text.slice(bold, bold + 50));
    if (colon !== null && strong.length <= 100) return parts(strong, bold + colon[0].length, true);
    const within = text.slice(start, bold).search(/[:：]/);
    if (within > 0) return parts(plainPart(line, start, start + within), start + within + 1, true);
    return undefined;
  }
  const plain = /^((?:[^:：|/]| \/ ){1,60}?) ?(?:[:：](?!\d\d)|\s[=–—]\s)/.exec(
    text.slice(start, start + 80),
  );
  return plain === null ? undefined : parts(plain[1] as string, start + plain[0].length, false);
}

/** `| Label | value |` */
function rowParts(
  text: string,
  start: number,
  parts: (label: string, from: number, isMarked: boolean, to: number) => Parts,
): Parts | undefined {
  const second = text.indexOf("|", start + 1);
  if (second === -1) return undefined;
  // A third column, of sources or remarks, stands behind the value.
  const third = text.trimEnd().lastIndexOf("|");
  const label = text.slice(start + 1, second).replaceAll(/[*_:]/g, "");
  return parts(label, second + 1, true, third <= second ? text.length : third);
}

const ASSUMED =
  /^(?:assumed|assumption|presumed|presumably|inferred|estimated|unconfirmed|not confirmed|likely|probably)\b[\s:,;–—-]*(.*)$/is;
/** Marks, or marks around a word, before each link: one way to read each text, so that none takes long. */
const CITED =
  /^(?:(?:[\s:,;.]*|[\s,;.]*(?:sources?|see|via|ref|reference|per|from)[\s:,;.]*)\uFFFC)+[\s,;.]*$/i;
const CITATION_NAME = /^\[?(?:\d{1,3}|ref(?:erence)?s?|sources?|citation|cite|link)\]?$/i;

/** No dispute is longer; each pair of brackets inside others is looked through as a whole. */
const LONGEST_DISPUTE = 5000;

/** The value of a line, taken apart. */
export function readValue(line: Line, { label, labelAt, from, to }: Parts): WrittenValue {
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
      if (CITED.test(content.slice(0, 2000))) {
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
  // Each is looked for behind the one before: a list can be long.
  let behind = from;
  return (part: string): Place => {
    const known = linked.get(part);
    if (known !== undefined || part === "") return known ?? place;
    const at = line.text.indexOf(part, behind);
    if (at === -1) return place;
    behind = at + part.length;
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
