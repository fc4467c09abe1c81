import type { List, ListItem, Paragraph } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import type { Field } from "../fields/index.ts";
import { oneLine } from "../markdown/links.ts";
import { startOf } from "../markdown/position.ts";
import { excerpt, report } from "../model/finding.ts";
import type { Citation, Dispute, Fact } from "../model/seed.ts";
import { type FlatText, flatten, LINK } from "../read/flat-text.ts";
import { nearestLabel } from "./nearest-label.ts";

/** The beginning of the first bracket about a value: sources, assumed or disputed. */
const FIRST_GROUP = new RegExp(` \\((?:${LINK}|assumed\\b|disputed\\b)`);

/** Reads each item of a list as a fact. */
export function readFacts(file: VFile, list: List, fields: readonly Field[]): Fact[] {
  return list.children.flatMap((item) => readItem(file, item, fields) ?? []);
}

/** Reads an item of a list as a fact, with the facts below it. */
export function readItem(file: VFile, item: ListItem, fields: readonly Field[]): Fact | undefined {
  const [first, second, ...others] = item.children;
  if (first?.type !== "paragraph") {
    report(file, startOf(first ?? item), "fact-syntax", "a fact is written - **Label**: value");
    return undefined;
  }
  const fact = readFact(file, first, fields);
  if (second === undefined) return fact;
  const below = fact?.field.item?.fields ?? [];
  if (second.type !== "list" || others.length > 0 || (fact !== undefined && below.length === 0)) {
    report(
      file,
      startOf(second),
      "fact-syntax",
      below.length > 0
        ? `only one list can follow ${fact?.field.label}, of ${below.map((field) => field.label).join(", ")}`
        : "this fact takes no facts below it; move this to the list itself",
    );
    return fact;
  }
  return fact && { ...fact, children: readFacts(file, second, below) };
}

/** Reads `**Label**: value (sources) (assumed: …) (disputed: …)`. */
export function readFact(
  file: VFile,
  paragraph: Paragraph,
  fields: readonly Field[],
): Fact | undefined {
  const [bold, ...rest] = paragraph.children;
  if (bold?.type !== "strong") {
    report(
      file,
      startOf(paragraph),
      "fact-syntax",
      "a fact begins with its label in bold: **Label**: value",
    );
    return undefined;
  }
  const label = oneLine(textOf(bold));
  const flat = flatten(file, rest);
  if (!flat.text.startsWith(": ")) {
    report(
      file,
      flat.placeAt(0),
      "fact-syntax",
      `a label is followed by a colon and a space: **${excerpt(label)}**: value`,
    );
    return undefined;
  }
  const field = fields.find((known) => known.label === label);
  if (field === undefined) {
    report(
      file,
      startOf(bold),
      "unknown-label",
      `"${excerpt(label)}" is not a label here; the nearest is "${nearestLabel(fields, label)}"`,
    );
    return undefined;
  }
  const groupsAt = flat.text.search(FIRST_GROUP);
  const valueEnd = groupsAt === -1 ? flat.text.length : groupsAt;
  const value = readValue(file, flat, 2, valueEnd, label);
  if (value === undefined) return undefined;
  return {
    field,
    ...value,
    ...readGroups(file, flat, valueEnd),
    children: [],
    labelPlace: startOf(bold),
    valuePlace: flat.placeAt(2),
  };
}

function readValue(
  file: VFile,
  flat: FlatText,
  start: number,
  end: number,
  label: string,
): { value: string; target?: string } | undefined {
  const value = flat.text.slice(start, end);
  if (value === LINK) {
    const link = flat.links.get(start);
    return link && { value: link.name, target: link.address };
  }
  if (value.trim() === "") {
    report(
      file,
      flat.placeAt(start),
      "fact-syntax",
      `${label} has no value; leave out what is unknown`,
    );
    return undefined;
  }
  if (value.includes(LINK)) {
    report(
      file,
      flat.placeAt(start + value.indexOf(LINK)),
      "fact-syntax",
      "a value is either text or one link; put a source in brackets after it",
    );
    return undefined;
  }
  return { value };
}

/** Reads the brackets after a value. */
function readGroups(
  file: VFile,
  flat: FlatText,
  start: number,
): Pick<Fact, "citations" | "disputes"> & { assumed?: string } {
  const citations: Citation[] = [];
  const disputes: Dispute[] = [];
  let assumed: string | undefined;
  const closing = closingBrackets(flat.text);
  let at = start;
  while (at < flat.text.length) {
    const close = flat.text.startsWith(" (", at) ? closing.get(at + 1) : undefined;
    if (close === undefined) {
      report(
        file,
        flat.placeAt(at),
        "fact-syntax",
        "only brackets can follow a value: ([Source](address)), (assumed: why) or (disputed: other value, [Source](address); why this one is kept)",
      );
      break;
    }
    const inside = at + 2;
    const content = flat.text.slice(inside, close);
    if (content.startsWith("assumed: ")) {
      assumed = content.slice("assumed: ".length);
    } else if (content.startsWith("disputed: ")) {
      const dispute = readDispute(flat, inside + "disputed: ".length, close);
      if (dispute !== undefined) disputes.push(dispute);
      else {
        report(
          file,
          flat.placeAt(inside),
          "fact-syntax",
          "a disputed value is written (disputed: other value, [Source](address); why this one is kept)",
        );
      }
    } else if (content.split(", ").every((part) => part === LINK)) {
      citations.push(...linksIn(flat, inside, close));
    } else {
      report(
        file,
        flat.placeAt(inside),
        "fact-syntax",
        "brackets after a value hold links to sources, or begin with assumed: or disputed:",
      );
    }
    at = close + 1;
  }
  return { citations, disputes, ...(assumed === undefined ? {} : { assumed }) };
}

/** Reads `other value, [Source](address), [Source](address); why this one is kept`. */
export function readDispute(flat: FlatText, start: number, end: number): Dispute | undefined {
  const parts = new RegExp(`^(.+?), (${LINK}(?:, ${LINK})*); (.+)$`).exec(
    flat.text.slice(start, end),
  );
  if (parts === null) return undefined;
  const [, value = "", links = "", reason = ""] = parts;
  const linksStart = start + value.length + 2;
  return { value, citations: linksIn(flat, linksStart, linksStart + links.length), reason };
}

function linksIn(flat: FlatText, start: number, end: number): Citation[] {
  const found: Citation[] = [];
  for (let index = flat.text.indexOf(LINK, start); index !== -1 && index < end; ) {
    const link = flat.links.get(index);
    if (link !== undefined) found.push(link);
    index = flat.text.indexOf(LINK, index + 1);
  }
  return found;
}

/** Maps the index of each opening bracket to the index of the bracket that closes it. */
export function closingBrackets(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") open.push(index);
    if (text[index] !== ")") continue;
    const last = open.pop();
    if (last !== undefined) closing.set(last, index);
  }
  return closing;
}
