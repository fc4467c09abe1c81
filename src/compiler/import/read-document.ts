import type { VFile } from "vfile";
import { type FrontMatter, frontMatterIn, withoutFrontMatter } from "../markdown/front-matter.ts";
import { OVERLOADED } from "../markdown/limits.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { placeIn } from "../markdown/position.ts";
import { type Infobox, takeWikitext } from "./document/infobox.ts";
import { withDefinitions } from "./document/link-definitions.ts";
import { type Outline, outlineOf, readableOf } from "./document/outline.ts";
import { shownOf } from "./document/shown.ts";
import { report, reportAll } from "./report.ts";
import { withoutClosing } from "./sections/closing.ts";
import { commentNotes, commentsIn } from "./text/comments.ts";
import { type JsonBlock, takeJson } from "./text/json-blocks.ts";
import { normalize } from "./text/normalize.ts";

/** An entry, cut into its sections and its blocks of JSON. */
export interface EntryDocument {
  /** The file with the text in which the places of the outline are. */
  readonly file: VFile;
  readonly outline: Outline;
  readonly blocks: readonly JsonBlock[];
  /** Infoboxes in wikitext. */
  readonly boxes: readonly Infobox[];
  readonly frontMatter: FrontMatter | undefined;
}

/** Reads the text of an entry as Markdown and as JSON. */
export function readDocument(file: VFile): EntryDocument {
  const whole = String(file.value);
  const frontMatter = frontMatterIn(whole);
  const normalized = normalize(
    frontMatter === undefined ? whole : withoutFrontMatter(whole, frontMatter),
  );
  const comments = commentsIn(normalized.text);
  const { text: withBoxes, blocks, notes } = takeJson(normalized.text, comments);
  const { text, boxes } = takeWikitext(withBoxes);
  for (const { rule, message, offset } of [
    ...normalized.notes,
    ...notes,
    ...commentNotes(comments),
  ]) {
    report(file, placeIn(file, offset), rule, message);
  }
  // Each character stays in its place, so that the places found in the one text are those of the other.
  file.value = text;
  const { children, overloaded } = parseMarkdown(text, "extended");
  for (const offset of overloaded) report(file, placeIn(file, offset), "unreadable", OVERLOADED);
  const shown = shownOf(readableOf(children, overloaded), comments);
  const { nodes, notes: marks } = withDefinitions(shown.nodes);
  const outline = outlineOf(withoutClosing(file, nodes));
  reportAll(file, [...shown.notes, ...marks]);
  const end = outline.end?.line ?? Number.POSITIVE_INFINITY;
  // Nothing is reported of what is not read.
  file.messages = file.messages.filter(({ line = 0 }) => line < end);
  reportAll(file, outline.notes);
  const isRead = ({ offset }: { readonly offset: number }) => placeIn(file, offset).line < end;
  return {
    file,
    outline,
    blocks: blocks.filter(isRead),
    boxes: boxes.filter(isRead),
    frontMatter,
  };
}
