import type { VFile } from "vfile";
import { OVERLOADED } from "../read/bounded.ts";
import { placeIn } from "../read/inline.ts";
import { parseMarkdown } from "../read/markdown.ts";
import { withDefinitions } from "./document/link-definitions.ts";
import { type Outline, outlineOf, readableOf } from "./document/outline.ts";
import { report, reportAll } from "./rules.ts";
import { withoutClosing } from "./sections/closing.ts";
import { type JsonBlock, takeJson } from "./text/json-blocks.ts";
import { normalize } from "./text/normalize.ts";

/** An entry, cut into its sections and its blocks of JSON. */
export interface EntryDocument {
  /** The file with the text in which the places of the outline are. */
  readonly file: VFile;
  readonly outline: Outline;
  readonly blocks: readonly JsonBlock[];
}

/** Reads the text of an entry as Markdown and as JSON. */
export function readDocument(file: VFile): EntryDocument {
  const normalized = normalize(String(file.value));
  const { text, blocks, notes } = takeJson(normalized.text);
  for (const { rule, message, offset } of [...normalized.notes, ...notes]) {
    report(file, placeIn(file, offset), rule, message);
  }
  // Each character stays in its place, so that the places found in the one text are those of the other.
  file.value = text;
  const { children, overloaded } = parseMarkdown(text);
  for (const offset of overloaded) report(file, placeIn(file, offset), "unreadable", OVERLOADED);
  const readable = withDefinitions(file, readableOf(children, overloaded));
  const outline = outlineOf(withoutClosing(file, readable));
  reportAll(file, outline.notes);
  return { file, outline, blocks };
}
