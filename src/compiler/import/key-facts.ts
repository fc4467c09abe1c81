import type { ListItem, RootContent } from "mdast";
import { append } from "../append.ts";
import { startOf } from "../read/inline.ts";
import { strictItem } from "./canonical.ts";
import { interpret } from "./interpret.ts";
import { meaningOf, nearestLabel } from "./label.ts";
import { type Line, linesIn, plainPart, textIn } from "./line.ts";
import { proseOf, tellMixedScripts } from "./prose.ts";
import { addFact, type Reading, suggestion } from "./reading.ts";
import { tell } from "./rules.ts";
import { sequenceIn } from "./sequence.ts";
import { partsOf, readValue, type WrittenValue } from "./value.ts";

/** Reads the facts of a section; what is none goes to the body. */
export function readKeyFacts(reading: Reading, nodes: readonly RootContent[], group = ""): void {
  for (const node of nodes) {
    if (node.type === "list") for (const item of node.children) readItem(reading, item, group);
    else if (node.type === "paragraph") {
      for (const line of linesIn(reading.file, node.children)) readLine(reading, line, group);
    } else if (node.type === "blockquote")
      readKeyFacts(reading, node.children as RootContent[], group);
    else if (node.type !== "heading") keep(reading, [node]);
  }
}

function readItem(reading: Reading, item: ListItem, group: string): void {
  const strict = group === "" ? strictItem(reading, item) : undefined;
  if (strict !== undefined) {
    tellMixedScripts(reading, strict.value, () => strict.valuePlace);
    addFact(reading, strict);
    return;
  }
  let label = group;
  for (const block of item.children as RootContent[]) {
    if (block.type === "paragraph") {
      const lines = linesIn(reading.file, block.children);
      for (const line of lines) {
        // What stands below a label without a value belongs to it: Launch, and below it Date and Site.
        const parts = partsOf(line);
        const isGroup =
          parts !== undefined &&
          line.text.slice(parts.from).trim() === "" &&
          item.children.length > 1;
        if (isGroup) label = `${parts.label} `;
        else readLine(reading, line, group);
      }
    } else readKeyFacts(reading, [block], label);
  }
}

/** What the columns of a table of facts are called. */
const TABLE_HEAD =
  /^\|\s*(?:fact|field|property|attribute|key|label|item|parameter)?s?\s*\|[^|]{0,30}\|?$/i;

/** Reads one line as facts. */
function readLine(reading: Reading, line: Line, group: string): void {
  const { file } = reading;
  const text = plainPart(line).trim();
  if (/^[\s|:+=-]*$/.test(text) || TABLE_HEAD.test(text)) return;
  const parts = partsOf(line);
  const meaning = parts && (meaningOf(group + parts.label) ?? meaningOf(parts.label));
  if (parts === undefined || meaning === undefined) {
    if (readSentence(reading, line, text)) return;
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
        `"${short(parts.label)}" is not a known label${near === undefined ? "" : `; the nearest is "${near}"`}. The line goes to the body`,
      );
    }
    keep(reading, [{ type: "paragraph", children: [...line.nodes] }]);
    return;
  }
  const written = readValue(line, parts);
  const { facts, keep: isKept } = interpret(reading, meaning, written);
  for (const fact of facts) addFact(reading, fact);
  tellMixedScripts(reading, line.text, line.placeAt);
  if (isKept) keep(reading, [{ type: "paragraph", children: [...line.nodes] }]);
}

/** `Follows Progress MS-03 and precedes Progress MS-05`, without a label. */
function readSentence(reading: Reading, line: Line, text: string): boolean {
  if (!/^(?:\*\s*)?(?:it )?(?:follow|preced|succeed)/i.test(text)) return false;
  const { previous, next } = sequenceIn(text);
  if (previous === undefined && next === undefined) return false;
  const written: WrittenValue = {
    ...readValue(line, {
      label: "Mission sequence",
      labelAt: 0,
      from: 0,
      to: line.text.length,
      isMarked: false,
    }),
  };
  for (const fact of interpret(reading, { is: "sequence" }, written).facts) addFact(reading, fact);
  return true;
}

/** Looks for facts in running text: `- **Launch site**: …`. What is none stays there. */
export function readFactsInProse(reading: Reading, nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
      readFactsInProse(reading, node.children as RootContent[]);
    } else if (node.type === "paragraph" && /[:：]/.test(textIn(node))) {
      // The same images and HTML are told of where the text is read as prose.
      const before = reading.file.messages.length;
      const lines = linesIn(reading.file, node.children);
      reading.file.messages.length = before;
      for (const line of lines) readFactInLine(reading, line);
    }
  }
}

function readFactInLine(reading: Reading, line: Line): void {
  const parts = partsOf(line);
  const meaning = parts && meaningOf(parts.label);
  if (parts === undefined || meaning === undefined || meaning.is === "note") return;
  if (!parts.isMarked && line.text.length > 160) return;
  for (const fact of interpret(reading, meaning, readValue(line, parts), true).facts) {
    addFact(reading, fact);
  }
}

/** What was not understood goes to the body, as it stands. */
function keep(reading: Reading, nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    const made = proseOf(reading, [node]);
    if (made.length > 0) append(reading.kept, made);
    else if (textIn(node) !== "") {
      tell(reading.file, startOf(node), "markup", "nothing of this can be kept in a seed");
    }
  }
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text);
