import { VFile } from "vfile";
import { placeIn } from "../../markdown/position.ts";
import type { CatalogueReader, InputProblem, TheirFlight } from "../model.ts";
import { readInfobox } from "./infobox.ts";
import { each, joined, type Note } from "./json.ts";
import { flightOfInfobox } from "./wikipedia-flight.ts";
import { type TemplateSpan, templatesIn, withoutHidden, withoutParts } from "./wikitext.ts";

const BOXES = /^infobox spaceflight(?:\s*\/\s*dock)?$/i;
const isDocking = ({ name }: TemplateSpan) => /dock$/i.test(name);

/** Wikipedia: the wikitext of English articles with an `Infobox spaceflight`, one after another. */
export const wikipedia: CatalogueReader = {
  id: "wikipedia",
  recognizes: (beginning) => /\{\{\s*Infobox[ _]spaceflight\b/i.test(beginning),
  async *read(lines) {
    const problems: InputProblem[] = [];
    const note: Note = (problem) => problems.push(problem);
    const text = withoutHidden(await joined(lines));
    yield* await flightsIn(text, note);
    yield* each(problems);
  },
};

async function flightsIn(text: string, note: Note): Promise<readonly TheirFlight[]> {
  const file = new VFile(text);
  const boxes = templatesIn(text, BOXES);
  const articles = boxes.filter((box) => !isDocking(box));
  if (articles.length === 0) {
    note({ place: { line: 1, column: 1 }, message: "the text has no {{Infobox spaceflight}}" });
    return [];
  }
  const { parseWikitext } = await import("./wikitext-parser.ts");
  const open = articles.find(({ isClosed }) => !isClosed);
  if (open !== undefined) {
    const message = "the infobox is not closed with }}; fetch the article again";
    note({ place: placeIn(file, open.from), message });
  }
  return articles.flatMap((article, index) => {
    if (!article.isClosed) return [];
    const end = articles[index + 1]?.from ?? text.length;
    const dockings = boxes.filter(
      (box) => isDocking(box) && box.from > article.from && box.to < end,
    );
    const read = ({ from, to }: TemplateSpan, parts: readonly TemplateSpan[] = []) =>
      readInfobox(
        parseWikitext,
        withoutParts(
          text.slice(from, to),
          parts.map((part) => ({ from: part.from - from, to: part.to - from })),
        ),
        (offset) => placeIn(file, from + offset),
      );
    const inside = dockings.filter(({ to }) => to <= article.to);
    const title = titleIn(text.slice(article.to, end));
    return flightOfInfobox(
      read(article, inside),
      dockings.map((docking) => read(docking)),
      title,
      note,
    );
  });
}

/** The subject of an article stands in bold in its first sentence. */
function titleIn(text: string): string | undefined {
  const [, title] = /(?<!')'''([^'\n[\]{}|]{2,80})'''(?!')/.exec(text.slice(0, 2000)) ?? [];
  return title?.trim();
}
