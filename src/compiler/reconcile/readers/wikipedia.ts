import { VFile } from "vfile";
import { placeIn } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import type { CatalogueReader, InputProblem, TheirFlight } from "../model.ts";
import { readInfobox } from "./infobox.ts";
import { each, joined, type Note } from "./json.ts";
import { flightOfInfobox } from "./wikipedia-flight.ts";
import {
  type TemplateSpan,
  templatesIn,
  unclosedLink,
  withoutHidden,
  withoutParts,
} from "./wikitext.ts";

const BEGINNING = /\{\{\s*Infobox[ _]spaceflight\b/i;
const isBox = ({ name }: TemplateSpan) => /^infobox spaceflight/i.test(name);
const isArticle = ({ name }: TemplateSpan) => /^infobox spaceflight$/i.test(name);
const isDocking = ({ name }: TemplateSpan) => /^infobox spaceflight\s*\/\s*dock$/i.test(name);
/** Real boxes are far shorter; for some texts, the parser takes time quadratic in the length. */
const LONGEST_BOX = 20_000;
/** Other boxes within an infobox, such as that of the instruments, are of no use here. */
const isPart = ({ name }: TemplateSpan) => name.includes("/");

/** Wikipedia: the wikitext of English articles with an `Infobox spaceflight`, one after another. */
export const wikipedia: CatalogueReader = {
  id: "wikipedia",
  recognizes: (beginning) => BEGINNING.test(beginning),
  async *read(lines) {
    const problems: InputProblem[] = [];
    const note: Note = (problem) => problems.push(problem);
    const { text, unclosed } = withoutHidden(await joined(lines));
    if (unclosed !== undefined && BEGINNING.test(unclosed.text)) {
      const message = "this is not closed, and hides an infobox; fetch the article again";
      note({ place: placeIn(new VFile(text), unclosed.from), message });
    }
    yield* await flightsIn(text, note);
    yield* each(problems);
  },
};

async function flightsIn(text: string, note: Note): Promise<readonly TheirFlight[]> {
  const file = new VFile(text);
  const placeAt = (offset: number) => placeIn(file, offset);
  const all = templatesIn(text, /^infobox/i);
  const boxes = all.filter((box) => isBox(box) && (!isPart(box) || isDocking(box)));
  // The parser would read a box within a box in the place of the outer one.
  const ownText = ({ from, to }: TemplateSpan) => {
    const inside = all.filter((box) => box.from > from && box.to <= to);
    const parts = inside.map((box) => ({ from: box.from - from, to: box.to - from }));
    return withoutParts(text.slice(from, to), parts);
  };
  const broken = new Set<TemplateSpan>();
  for (const box of boxes) {
    const wrong = whatIsWrong(box) ?? unclosedLinkIn(ownText(box));
    if (wrong === undefined) continue;
    broken.add(box);
    note({ place: placeAt(box.from + wrong.at), message: wrong.message });
  }
  const articles = articlesOf(boxes, (message, { from }) =>
    note({ place: placeAt(from), message }),
  );
  if (boxes.length === 0) {
    note({ place: { line: 1, column: 1 }, message: "the text has no {{Infobox spaceflight}}" });
  }
  if (articles.length === 0) return [];
  const { parseWikitext } = await import("./wikitext-parser.ts");
  const read = (box: TemplateSpan) =>
    readInfobox(parseWikitext, ownText(box), (offset) => placeAt(box.from + offset), note);
  return articles.flatMap(({ box, dockings }, index) => {
    if (broken.has(box)) return [];
    const sound = dockings.filter((docking) => !broken.has(docking));
    const title = titleIn(text.slice(box.to, articles[index + 1]?.box.from));
    return flightOfInfobox(read(box), sound.map(read), title, note);
  });
}

/** Why a box can't be read, and the offset in the box. */
interface Wrong {
  readonly message: string;
  readonly at: number;
}

/** What is wrong with a box by its name and its ends, if anything. */
function whatIsWrong(box: TemplateSpan): Wrong | undefined {
  if (!isArticle(box) && !isDocking(box)) {
    const message = `"${excerpt(box.name, 60)}" is not the name of an infobox, which ends before the first |; fetch the article again`;
    return { message, at: 0 };
  }
  if (!box.isClosed) {
    return { message: "the infobox is not closed with }}; fetch the article again", at: 0 };
  }
  if (box.to - box.from <= LONGEST_BOX) return undefined;
  const message = `the infobox is longer than ${LONGEST_BOX} characters, which none should be; check where it is closed`;
  return { message, at: 0 };
}

/** A link that is not closed takes the parameters after it for its own. */
function unclosedLinkIn(box: string): Wrong | undefined {
  const at = unclosedLink(box);
  const message =
    "this link is not closed with ]], so the infobox can't be read; fetch the article again";
  return at === undefined ? undefined : { message, at };
}

interface Article {
  readonly box: TemplateSpan;
  readonly dockings: TemplateSpan[];
}

/** The articles of a text, each with the boxes of its dockings. */
function articlesOf(
  boxes: readonly TemplateSpan[],
  problem: (message: string, at: TemplateSpan) => void,
): readonly Article[] {
  const articles: Article[] = [];
  for (const box of boxes) {
    const last = articles.at(-1);
    if (isArticle(box)) articles.push({ box, dockings: [] });
    else if (last !== undefined && isDocking(box)) last.dockings.push(box);
    else if (isDocking(box)) problem("the infobox of this docking is missing above it", box);
  }
  return articles;
}

/** The subject of an article stands in bold in its first sentence. */
function titleIn(text: string): string | undefined {
  const [, title] = /(?<!')'''([^'\n[\]{}|]{2,80})'''(?!')/.exec(text.slice(0, 2000)) ?? [];
  return title?.trim();
}
