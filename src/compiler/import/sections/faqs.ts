import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { append } from "../../append.ts";
import { startOf } from "../../read/inline.ts";
import type { Place } from "../../seed.ts";
import { type Line, linesIn, plainPart, textIn } from "../document/line.ts";
import type { Reading } from "../entry-draft.ts";
import { tell } from "../rules.ts";
import { proseOf } from "./prose.ts";

export interface Question {
  readonly question: string;
  readonly answer: RootContent[];
  readonly place: Place;
}

const ASKED = /^(?:Q(?:uestion)?\s?\d*|F(?:rage)?|В(?:опрос)?|問)\s?[:：.)]\s*/i;
const ANSWERED = /^(?:A(?:nswer|ntwort)?\s?\d*|О(?:твет)?|Réponse|Respuesta|答)\s?[:：.)]\s*/i;

/** The questions of a section with their answers, however they are marked. */
export function questionsIn(reading: Reading, nodes: readonly RootContent[]): Question[] {
  const { file } = reading;
  const found: Question[] = [];
  const ask = (written: string, place: Place) => {
    const question = written.replace(ASKED, "").replaceAll(/\s+/g, " ").trim();
    if (question !== "") found.push({ question, answer: [], place });
  };
  const answer = (node: RootContent, place: Place) => {
    const last = found.at(-1);
    const made = proseOf(reading, [node]);
    if (last !== undefined) append(last.answer, made);
    else if (made.length > 0) {
      tell(file, place, "faq", "no question stands before this text; it goes to the body");
      append(reading.kept, made);
    }
  };
  const take = (blocks: readonly RootContent[]) => {
    for (const node of blocks) {
      if (node.type === "heading") ask(textIn(node), startOf(node));
      else if (node.type === "list" && node.children.some((item) => isAsked(textOf(item)))) {
        for (const item of node.children) take(item.children as RootContent[]);
      } else if (node.type === "paragraph") {
        for (const line of linesIn(file, node.children)) takeLine(line);
      } else answer(node, startOf(node));
    }
  };
  const takeLine = (line: Line) => {
    const text = plainPart(line).trim();
    const strong = plainPart(line, 0, line.bold).trim();
    const isBoldQuestion =
      strong.endsWith("?") || (strong !== "" && strong === text && isAsked(text));
    const asked = isAsked(text) && !isBoldQuestion;
    if (!isBoldQuestion && !asked) {
      answer(paragraphOf(line), line.place);
      return;
    }
    // Question and answer can stand on one line.
    const end = isBoldQuestion ? strong.length : endOfQuestion(text);
    ask(text.slice(0, end).replace(/^[•*-]\s/, ""), line.place);
    const rest = text.slice(end).trim();
    if (rest !== "")
      answer({ type: "paragraph", children: [{ type: "text", value: rest }] }, line.place);
  };
  take(nodes);
  return found.flatMap(({ question, answer: blocks, place }) => {
    const answered = withMark(blocks);
    if (answered.length > 0) return [{ question, answer: answered, place }];
    tell(file, place, "faq", `"${question.slice(0, 80)}" has no answer; it goes to the body`);
    reading.kept.push({ type: "paragraph", children: [{ type: "text", value: question }] });
    return [];
  });
}

const isAsked = (text: string) => ASKED.test(text.slice(0, 40));

/** The end of `Q: Why?` in `Q: Why? A: So.` */
function endOfQuestion(text: string): number {
  const answer = /\?\s*(?=A(?:nswer)?\s?[:：])/.exec(text);
  if (answer !== null) return answer.index + 1;
  return text.length;
}

const paragraphOf = (line: Line): Paragraph => ({ type: "paragraph", children: [...line.nodes] });

/** The answer as a seed holds it: its first paragraph begins with the mark, and no heading stands in it. */
function withMark(blocks: readonly RootContent[]): RootContent[] {
  // A mark alone is no answer.
  const [first, ...others] = blocks.filter((block) =>
    withoutMark(block).some((child) => textOf(child).trim() !== ""),
  );
  if (first === undefined) return [];
  const marked: Paragraph = {
    type: "paragraph",
    children: [{ type: "text", value: "A: " }, ...withoutMark(first)],
  };
  return [
    marked,
    ...others.map((block) => (/^[AQ]: /.test(textIn(block)) ? unmarked(block) : block)),
  ];
}

/** What a block says behind the mark of an answer. */
function withoutMark(block: RootContent): PhrasingContent[] {
  const children: PhrasingContent[] =
    block.type === "paragraph" ? [...block.children] : [{ type: "text", value: textIn(block) }];
  const [lead] = children;
  if (
    lead !== undefined &&
    textOf(lead).trim() !== "" &&
    /^(?:A(?:nswer)?\s?\d*)\s?[:：]?$/i.test(textOf(lead).trim())
  ) {
    children.shift();
  }
  const [text] = children;
  if (text?.type === "text") {
    children[0] = {
      type: "text",
      value: text.value.replace(ANSWERED, "").replace(/^[\s:：]+/, ""),
    };
  }
  return children;
}

/** A later paragraph that begins with a mark would begin another answer. */
function unmarked(block: RootContent): RootContent {
  const value = textIn(block).replace(/^[AQ]: /, "");
  return { type: "paragraph", children: [{ type: "text", value }] };
}
