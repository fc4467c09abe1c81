import type { RootContent } from "mdast";
import { append } from "../append.ts";
import { strictHeader } from "./canonical.ts";
import { interpret } from "./interpret.ts";
import { readKeyFacts } from "./key-facts.ts";
import { meaningOf } from "./label.ts";
import { type Line, linesIn, plainPart, textIn } from "./line.ts";
import { proseOf } from "./prose.ts";
import { addFact, type Reading } from "./reading.ts";
import { tell } from "./rules.ts";
import { partsOf, readValue } from "./value.ts";

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
      description = textIn(node);
    } else if (node.type === "paragraph") {
      const strict = strictHeader(reading, node);
      if (strict !== undefined) addFact(reading, strict);
      else for (const line of linesIn(reading.file, node.children)) readLine(reading, line, text);
    } else if (node.type === "list") readKeyFacts(reading, [node]);
    else append(text, proseOf(reading, [node]));
  }
  return { ...(description === undefined ? {} : { description }), text };
}

function readLine(reading: Reading, line: Line, text: RootContent[]): void {
  const { file } = reading;
  const parts = partsOf(line);
  const meaning = parts && meaningOf(parts.label);
  const node: RootContent = { type: "paragraph", children: [...line.nodes] };
  if (parts !== undefined && meaning !== undefined) {
    const { facts, keep } = interpret(reading, meaning, readValue(line, parts));
    for (const fact of facts) addFact(reading, fact);
    if (keep) append(reading.kept, proseOf(reading, [node]));
    return;
  }
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
