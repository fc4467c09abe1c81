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
/** Such a link takes the parameters after it for its own. */
const UNCLOSED_LINK =
  "this link is not closed with ]], so the infobox can't be read; fetch the article again";
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
  /** The texts of the boxes that can be read. */
  const readable = new Map<TemplateSpan, string>();
  for (const box of boxes) {
    const wrong = whatIsWrong(box);
    if (wrong !== undefined) {
      note({ place: placeAt(box.from), message: wrong });
      continue;
    }
    const own = ownText(box);
    const link = unclosedLink(own);
    if (link === undefined) readable.set(box, own);
    else note({ place: placeAt(box.from + link), message: UNCLOSED_LINK });
  }
  const articles = articlesOf(boxes, (message, { from }) =>
    note({ place: placeAt(from), message }),
  );
  if (boxes.length === 0) {
    note({ place: { line: 1, column: 1 }, message: "the text has no {{Infobox spaceflight}}" });
  }
  if (articles.length === 0) return [];
  const { parseWikitext } = await import("./wikitext-parser.ts");
  const read = (box: TemplateSpan) => {
    const own = readable.get(box);
    if (own === undefined) return [];
    return [readInfobox(parseWikitext, own, (offset) => placeAt(box.from + offset), note)];
  };
  return articles.flatMap(({ box, dockings }, index) => {
    const title = titleIn(text.slice(box.to, articles[index + 1]?.box.from));
    return read(box).flatMap((infobox) =>
      flightOfInfobox(infobox, dockings.flatMap(read), title, note),
    );
  });
}

/** What is wrong with a box by its name and its ends, if anything. */
function whatIsWrong(box: TemplateSpan): string | undefined {
  if (!isArticle(box) && !isDocking(box)) {
    return `"${excerpt(box.name, 60)}" is not the name of an infobox, which ends before the first |; fetch the article again`;
  }
  if (!box.isClosed) return "the infobox is not closed with }}; fetch the article again";
  return box.to - box.from > LONGEST_BOX
    ? `the infobox is longer than ${LONGEST_BOX} characters, which none should be; check where it is closed`
    : undefined;
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
