import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { type Parts, partsOf, readValue } from "../document/labeled-value.ts";
import { type Line, linesIn, plainPart, textIn } from "../document/line.ts";
import { type Reading, suggestion } from "../entry-draft.ts";
import { meaningIn } from "../labels/group.ts";
import { isTime, type Meaning, meaningOf, nearestLabel } from "../labels/meaning.ts";
import { tell } from "../rules.ts";
import { strictItem } from "../values/canonical.ts";
import { sequenceIn } from "../values/sequence.ts";
import { findTime } from "../values/time/date.ts";
import { tellMixedScripts } from "./prose.ts";

/** Reads the facts of a section; what is none goes to the body. */
export function readKeyFacts(reading: Reading, nodes: readonly RootContent[], group = ""): void {
  let below = group;
  nodes.forEach((node, index) => {
    if (node.type === "heading") below = textIn(node);
    else if (node.type === "list") for (const item of node.children) readItem(reading, item, below);
    else if (node.type === "paragraph") {
      const lines = factLines(reading, node.children);
      const last = lines.at(-1);
      const isGroup = nodes[index + 1]?.type === "list" && last !== undefined && isHeading(last);
      for (const line of isGroup ? lines.slice(0, -1) : lines) readLine(reading, line, below);
      if (isGroup) below = headingIn(last);
    } else if (node.type === "blockquote")
      readKeyFacts(reading, node.children as RootContent[], below);
    else reading.statements.push({ unread: node });
  });
}

const factLines = (reading: Reading, nodes: readonly PhrasingContent[]) =>
  linesIn(reading.file, nodes, (label) => meaningOf(label) !== undefined);

/** Whether a line above a list is the name of a group: Launch, and below it Date and Site. */
function isHeading(line: Line): boolean {
  const parts = partsOf(line);
  if (parts !== undefined) return line.text.slice(parts.from).trim() === "";
  const text = plainPart(line).trim();
  return text.length <= 40 && !/[.!?\d]/.test(text) && line.links.size === 0;
}

const headingIn = (line: Line) =>
  plainPart(line)
    .replaceAll(/[*:：]/g, "")
    .trim();

function readItem(reading: Reading, item: ListItem, group: string): void {
  const strict = group === "" ? strictItem(reading, item) : undefined;
  if (strict !== undefined) {
    tellMixedScripts(reading, strict.value, () => strict.valuePlace);
    reading.statements.push({ fact: strict });
    return;
  }
  readKeyFacts(reading, item.children as RootContent[], group);
}

/** What the columns of a table of facts are called. */
const TABLE_HEAD =
  /^\|\s*(?:fact|field|property|attribute|key|label|item|parameter)?s?\s*\|[^|]{0,30}(?:\|[^|]{0,30}){0,3}\|?$/i;

/** Reads one line as facts. */
function readLine(reading: Reading, line: Line, group: string): void {
  const { file } = reading;
  const text = plainPart(line).trim();
  if (/^[\s|:+=-]*$/.test(text) || TABLE_HEAD.test(text)) return;
  const parts = partsOf(line);
  const meaning = parts && meaningIn(group, parts.label);
  if (parts === undefined || meaning === undefined) {
    if (parts !== undefined && readTogether(reading, line, parts)) return;
    if (parts === undefined && readSentence(reading, line, text)) return;
    if (parts === undefined) {
      tell(
        file,
        line.place,
        "no-label",
        `"${short(text)}" has no label, - **Label**: value; it goes to the body`,
      );
    } else {
      const near = suggestion(reading, parts.label, () => nearestLabel(parts.label));
      tell(
        file,
        line.placeAt(parts.labelAt),
        "unknown-label",
        `"${short(parts.label)}" is not a known label${near ? `; the nearest is "${near}"` : ""}. The line goes to the body`,
      );
    }
    reading.statements.push({
      unread: { type: "paragraph", children: [...line.nodes] },
    });
    return;
  }
  readParts(reading, line, parts, meaning);
}

function readParts(reading: Reading, line: Line, parts: Parts, meaning: Meaning): void {
  const block: RootContent = { type: "paragraph", children: [...line.nodes] };
  reading.statements.push({ meaning, written: readValue(line, parts), block });
  tellMixedScripts(reading, line.text, line.placeAt);
}

/** `Preceded by / Followed by: Mule 1 / Mule 3`, as many values as labels. */
function readTogether(reading: Reading, line: Line, parts: Parts): boolean {
  const labels = parts.label.split(/\s*(?:\/|&|\band\b)\s*/);
  const [first = ""] = labels;
  // In "Launch date and site" the second is of the launch, too.
  const meanings = labels.map(
    (label) => meaningOf(label) ?? meaningOf(`${first.replace(/ .*$/, "")} ${label}`),
  );
  const value = line.text.slice(parts.from, parts.to);
  const cuts = [...value.matchAll(/\s\/\s|;/g)];
  if (labels.length < 2 || cuts.length !== labels.length - 1) return false;
  if (meanings.includes(undefined)) return false;
  let { from } = parts;
  labels.forEach((label, index) => {
    const cut = cuts[index];
    const to = cut === undefined ? parts.to : parts.from + cut.index;
    readParts(reading, line, { ...parts, label, from, to }, meanings[index] as Meaning);
    from = cut === undefined ? to : to + cut[0].length;
  });
  return true;
}

/** `Follows Mule 3 and precedes Mule 5`, `Docked on 1 December 2033`: without a colon. */
function readSentence(reading: Reading, line: Line, text: string): boolean {
  const dated = datedParts(line);
  const moment = dated && meaningOf(dated.label);
  if (dated !== undefined && moment !== undefined) {
    readParts(reading, line, dated, moment);
    return true;
  }
  if (!/^(?:\*\s*)?(?:it )?(?:follow|preced|succeed)/i.test(text)) return false;
  const { previous, next } = sequenceIn(text);
  if (previous === undefined && next === undefined) return false;
  const whole = { from: 0, to: line.text.length, labelAt: 0, isMarked: false };
  const written = readValue(line, { label: "Mission sequence", ...whole });
  reading.statements.push({ meaning: { is: "sequence" }, written });
  return true;
}

/** A day, right behind a word on what happened. */
const DAY_BEHIND = /^\s*(?:on |at |in )?(?:\d|\p{L}{3,9}\.? \d)/u;

/** What happened, before the day on which it did. */
function datedParts(line: Line): Parts | undefined {
  const labelAt = line.text.search(/\p{L}/u);
  if (labelAt === -1) return undefined;
  const text = line.text.slice(labelAt, labelAt + 200);
  for (let words = 1; words <= 3; words++) {
    const label = text.split(" ", words).join(" ");
    const meaning = meaningOf(label);
    const value = text.slice(label.length);
    if (meaning === undefined || !isTime(meaning) || !DAY_BEHIND.test(value)) continue;
    if ("problem" in findTime(value)) continue;
    const from = labelAt + label.length + value.search(/\S/);
    return { label, labelAt, from, to: line.text.length, isMarked: false };
  }
  return undefined;
}

/** Looks for facts in running text: `- **Launch site**: …`. What is none stays there. */
export function readFactsInProse(
  reading: Reading,
  nodes: readonly RootContent[],
  group = "",
): void {
  let below = group;
  for (const node of nodes) {
    if (node.type === "heading") below = textIn(node);
    else if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
      readFactsInProse(reading, node.children as RootContent[], below);
    } else if (node.type === "paragraph" && /[:：]/.test(textIn(node))) {
      // The same images and HTML are told of where the text is read as prose.
      const before = reading.file.messages.length;
      const lines = factLines(reading, node.children);
      reading.file.messages.length = before;
      for (const line of lines) readFactInLine(reading, line, below);
    }
  }
}

function readFactInLine(reading: Reading, line: Line, group: string): void {
  const parts = partsOf(line);
  const meaning = parts && meaningIn(group, parts.label);
  if (parts === undefined || meaning === undefined || meaning.is === "note") return;
  if (!parts.isMarked && line.text.length > 160) return;
  reading.statements.push({ meaning, written: readValue(line, parts), isProse: true });
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text);
