import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place } from "../../markdown/position.ts";
import { startOf } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import { type Line, plainPart, textIn } from "../document/line.ts";
import { linesIn } from "../document/lines.ts";
import { textParagraph } from "../document/nodes.ts";
import { report, reportAll } from "../report.ts";
import { withMark } from "./answer.ts";
import { paragraphOf } from "./fact-line.ts";
import { proseOf } from "./prose.ts";
import type { SectionScope } from "./statement.ts";

export interface Question {
  readonly question: string;
  readonly answer: readonly RootContent[];
  readonly place: Place;
}

const ASKED = /^(?:Q(?:uestion)?\s?\d*|F(?:rage)?|В(?:опрос)?|問)\s?[:：.)]\s*/i;

/** The questions of a section with their answers, however they are marked; what belongs to none is not read. */
export function questionsIn(
  scope: SectionScope,
  nodes: readonly RootContent[],
): { questions: Question[]; unread: RootContent[] } {
  const reader = new FaqReader(scope);
  reader.read(nodes);
  const { unread } = reader;
  const questions = reader.asked.flatMap(({ question, blocks, place }) => {
    const answer = withMark(blocks);
    if (answer.length > 0) return [{ question, answer, place }];
    const message = `"${excerpt(question)}" has no answer; it goes to the body`;
    report(scope.file, place, "faq", message);
    unread.push(textParagraph(question));
    return [];
  });
  return { questions, unread };
}

class FaqReader {
  readonly asked: { question: string; blocks: RootContent[]; place: Place }[] = [];
  /** Text before the first question. */
  readonly unread: RootContent[] = [];
  readonly #scope: SectionScope;

  constructor(scope: SectionScope) {
    this.#scope = scope;
  }

  read(blocks: readonly RootContent[]): void {
    for (const node of blocks) {
      if (node.type === "heading") this.#ask(textIn(node), startOf(node));
      else if (node.type === "list" && node.children.some((item) => isAsked(textOf(item)))) {
        for (const item of node.children) this.read(item.children as RootContent[]);
      } else if (node.type === "paragraph") {
        const { lines, notes } = linesIn(
          this.#scope.file,
          node.children,
          () => false,
          // The answer can come directly after the question.
          (before) => /[?？]\s*$/.test(before),
        );
        reportAll(this.#scope.file, notes);
        for (const line of lines) this.#readLine(line);
      } else this.#answer(node, startOf(node));
    }
  }

  #readLine(line: Line): void {
    const text = plainPart(line).trim();
    const strong = plainPart(line, 0, line.bold).trim();
    const isBoldQuestion =
      strong.endsWith("?") || (strong !== "" && strong === text && isAsked(text));
    if (!isBoldQuestion && !isAsked(text)) {
      this.#answer(paragraphOf(line), line.place);
      return;
    }
    // Question and answer can be on one line.
    const end = isBoldQuestion ? strong.length : endOfQuestion(text);
    this.#ask(text.slice(0, end).replace(/^[•*-]\s/, ""), line.place);
    const rest = text.slice(end).trim();
    if (rest !== "") this.#answer(textParagraph(rest), line.place);
  }

  #ask(written: string, place: Place): void {
    const question = written.replace(ASKED, "").replaceAll(/\s+/g, " ").trim();
    if (question !== "") this.asked.push({ question, blocks: [], place });
  }

  #answer(node: RootContent, place: Place): void {
    const prose = proseOf(this.#scope, [node]);
    const last = this.asked.at(-1);
    for (const block of prose) (last?.blocks ?? this.unread).push(block);
    if (last !== undefined || prose.length === 0) return;
    const message = "there is no question before this text; it goes to the body";
    report(this.#scope.file, place, "faq", message);
  }
}

const isAsked = (text: string) => ASKED.test(text.slice(0, 40));

/** The end of `Q: Why?` in `Q: Why? A: So.` */
function endOfQuestion(text: string): number {
  const answer = /\?\s*(?=A(?:nswer)?\s?[:：])/.exec(text);
  if (answer !== null) return answer.index + 1;
  return text.length;
}
