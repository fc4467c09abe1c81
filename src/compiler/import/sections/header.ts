import type { Blockquote, PhrasingContent, RootContent } from "mdast";
import type { VFile } from "vfile";
import { append } from "../../append.ts";
import { startOf } from "../../read/inline.ts";
import { partsOf, readValue } from "../document/labeled-value.ts";
import { type Line, linesIn, plainPart, textIn } from "../document/line.ts";
import type { Reading } from "../entry-draft.ts";
import { type Meaning, meaningOf } from "../labels/meaning.ts";
import { tell } from "../rules.ts";
import { strictHeader } from "../values/canonical.ts";
import { readKeyFacts } from "./key-facts.ts";
import { proseOf } from "./prose.ts";

/** What stands between the title and the first section. */
export interface Head {
  readonly description?: string;
  /** Text that could be a summary, where an entry has none. */
  readonly text: RootContent[];
}

/** How an answer to somebody begins, which no entry is part of. */
const ADDRESSED =
  /^(?:here(?:'s| is| are)|below (?:is|you)|this is the|the following|sure|certainly|of course|okay|as requested)\b|^.{0,120}:$/i;

/** Reads description, links and facts of the head; the rest is told. */
export function readHead(reading: Reading, nodes: readonly RootContent[]): Head {
  let description: string | undefined;
  const text: RootContent[] = [];
  for (const node of nodes) {
    if (node.type === "blockquote" && description === undefined && textIn(node) !== "") {
      description = readQuote(reading, node, text);
    } else if (node.type === "paragraph") {
      const strict = strictHeader(reading, node);
      if (strict !== undefined) reading.statements.push({ fact: strict });
      else for (const line of linesOf(reading, node.children)) readLine(reading, line, text);
    } else if (node.type === "list") readKeyFacts(reading, [node]);
    else append(text, proseOf(reading, [node]));
  }
  return { ...(description === undefined ? {} : { description }), text };
}

const linesOf = (reading: Reading, nodes: readonly PhrasingContent[]) =>
  linesIn(reading.file, nodes, (label) => meaningOf(label) !== undefined);

/** The quoted lines, as the description. Markdown counts lines right below to the quote, though no mark stands before them. */
function readQuote(reading: Reading, quote: Blockquote, text: RootContent[]): string {
  const source = String(reading.file.value).split("\n");
  const quoted: string[] = [];
  for (const node of quote.children) {
    if (node.type !== "paragraph") {
      quoted.push(textIn(node));
      continue;
    }
    for (const line of linesOf(reading, node.children)) {
      const isQuoted = /^\s*>/.test(source[line.place.line - 1] ?? "");
      const isFact = partsOf(line)?.isMarked === true;
      if (isQuoted && !isFact) quoted.push(plainPart(line).trim());
      else readLine(reading, line, text);
    }
  }
  return quoted.join(" ").replaceAll(/\s+/g, " ").trim();
}

/** Links that are called by their labels: `[Wikidata](…) | [Wikipedia](…)`. */
function readLinks(reading: Reading, line: Line): boolean {
  const links = [...line.links.entries()];
  const meanings = links.map(([, { name }]) => meaningOf(name));
  if (links.length === 0 || !/^[\s\uFFFC|·•,;/–—-]*$/.test(line.text)) return false;
  if (!meanings.every((meaning) => meaning?.is === "field")) return false;
  links.forEach(([at, link], index) => {
    const parts = { label: link.name, labelAt: at, from: at, to: at + 1, isMarked: true };
    const { text: _name, ...value } = readValue(line, parts);
    const written = { ...value, text: link.address, links: [link] };
    reading.statements.push({ meaning: meanings[index] as Meaning, written });
  });
  return true;
}

function readLine(reading: Reading, line: Line, text: RootContent[]): void {
  const { file } = reading;
  const parts = partsOf(line);
  const meaning = parts && meaningOf(parts.label);
  const node: RootContent = { type: "paragraph", children: [...line.nodes] };
  if (parts !== undefined && meaning !== undefined) {
    reading.statements.push({ meaning, written: readValue(line, parts), block: node });
    return;
  }
  if (readLinks(reading, line)) return;
  const plain = plainPart(line).trim();
  if (ADDRESSED.test(plain) && parts?.isMarked !== true) {
    tell(
      file,
      line.place,
      "preamble",
      `"${plain.slice(0, 80).toWellFormed()}" stands before the first section and is left out`,
    );
  } else append(text, proseOf(reading, [node]));
}

/** How an answer to somebody ends. */
const CLOSING =
  /^(?:let me know|feel free|if you(?:'d| would) like|would you like|i hope|hope this|please (?:let|note that this))\b/i;

/** A document without the words to the reader at its end. */
export function withoutClosing(file: VFile, nodes: readonly RootContent[]): readonly RootContent[] {
  const last = nodes.at(-1);
  if (last?.type !== "paragraph" || !CLOSING.test(textIn(last))) return nodes;
  tell(
    file,
    startOf(last),
    "preamble",
    `"${textIn(last).slice(0, 80).toWellFormed()}" speaks to the reader and is left out`,
  );
  return nodes.slice(0, -1);
}
