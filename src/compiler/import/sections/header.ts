import type { Blockquote, RootContent } from "mdast";
import { type Line, plainPart, textIn } from "../document/line.ts";
import { partsOf } from "../document/line-parts.ts";
import { excerpt } from "../note.ts";
import { report, reportAll } from "../report.ts";
import { factLines, factsOfLine, paragraphOf } from "./fact-line.ts";
import { keyFactsIn } from "./key-facts.ts";
import { proseOf } from "./prose.ts";
import type { SectionScope, Statement } from "./statement.ts";
import { strictHeader } from "./strict-fact.ts";

/** What comes between the title and the first section. */
export interface Header {
  readonly description?: string;
  /** Text that can be the summary, where an entry has none. */
  readonly text: readonly RootContent[];
  readonly statements: readonly Statement[];
}

/** How the answer of an assistant begins; it is not part of an entry. */
const ADDRESSED =
  /^(?:here(?:'s| is| are)|below (?:is|you)|this is the|the following|sure|certainly|of course|okay|as requested)\b|^.{0,120}:$/i;

/** Description, links and facts of the header; its other text. */
export function readHeader(scope: SectionScope, nodes: readonly RootContent[]): Header {
  let description: string | undefined;
  const parts = nodes.map((node): HeaderPart => {
    switch (node.type) {
      case "blockquote": {
        if (description !== undefined || textIn(node) === "") break;
        const quote = readQuote(scope, node);
        ({ description } = quote);
        return quote;
      }
      case "paragraph": {
        const fact = strictHeader(scope, node);
        return fact === undefined ? readLines(scope, linesOf(scope, node)) : factsOnly([{ fact }]);
      }
      case "list":
      case "table":
        return factsOnly(keyFactsIn(scope, [node]));
    }
    return { statements: [], text: proseOf(scope, [node]) };
  });
  return { ...(description === undefined ? {} : { description }), ...joined(parts) };
}

type HeaderPart = Pick<Header, "text" | "statements">;

const factsOnly = (statements: readonly Statement[]): HeaderPart => ({ statements, text: [] });

const joined = (parts: readonly HeaderPart[]): HeaderPart => ({
  statements: parts.flatMap(({ statements }) => statements),
  text: parts.flatMap(({ text }) => text),
});

function linesOf(scope: SectionScope, node: RootContent & { type: "paragraph" }) {
  const { lines, notes } = factLines(scope, node.children);
  reportAll(scope.file, notes);
  return lines;
}

/**
 * The quoted lines, as the description. Markdown counts lines directly below to the quote, even
 * without a mark before them.
 */
function readQuote(
  scope: SectionScope,
  quote: Blockquote,
): HeaderPart & { readonly description: string } {
  const source = String(scope.file.value).split("\n");
  const quoted: string[] = [];
  const others: Line[] = [];
  for (const node of quote.children) {
    if (node.type !== "paragraph") {
      quoted.push(textIn(node));
      continue;
    }
    for (const line of linesOf(scope, node)) {
      const isQuoted = /^\s*>/.test(source[line.place.line - 1] ?? "");
      if (isQuoted && partsOf(line)?.isMarked !== true) quoted.push(plainPart(line).trim());
      else others.push(line);
    }
  }
  const description = quoted.join(" ").replaceAll(/\s+/g, " ").trim();
  return { description, ...readLines(scope, others) };
}

const readLines = (scope: SectionScope, lines: readonly Line[]) =>
  joined(lines.map((line) => readLine(scope, line)));

function readLine(scope: SectionScope, line: Line): HeaderPart {
  const statements = factsOfLine(scope, line);
  if (statements !== undefined) return { statements, text: [] };
  const plain = plainPart(line).trim();
  if (!ADDRESSED.test(plain) || partsOf(line)?.isMarked === true) {
    return { statements: [], text: proseOf(scope, [paragraphOf(line)]) };
  }
  const message = `"${excerpt(plain)}" comes before the first section and is left out`;
  report(scope.file, line.place, "preamble", message);
  return { statements: [], text: [] };
}
