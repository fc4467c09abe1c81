import type { VFile } from "vfile";
import { placeIn } from "../../read/inline.ts";
import { tell } from "../rules.ts";
import { blank, NOT_TEXT, tidy } from "./tidy.ts";

/** Some mark by which an answer cites; one in square brackets is none where a link or what it stands for follows. */
const CITATION_MARK = /【[^【】\n]{0,200}】|(?<=[^\s[\]!\\*•-] ?|\] ?)\[\^?\d{1,3}\](?![([:])/g;

/** `[1]: https://…`: a line that says where a mark leads. */
const DEFINED = /^ {0,3}(\[\^?\d{1,3}\]):[ \t]*<?https?:/gm;

/** A text without what is no text and without marks that lead nowhere, as long as before. */
export function withoutMarks(file: VFile): string {
  const text = String(file.value);
  const broken = [...text.matchAll(NOT_TEXT)];
  const [first] = broken;
  if (first !== undefined) {
    const what = first[0] === "\0" ? "a NUL byte" : "half of a character";
    const more = broken.length > 1 ? `, and ${broken.length - 1} more` : "";
    tell(
      file,
      placeIn(file, first.index),
      "unreadable",
      `${what} stands here${more}; it is replaced`,
    );
  }
  const defined = new Set([...text.matchAll(DEFINED)].map(([, mark]) => mark));
  for (const { index, 0: mark } of text.matchAll(CITATION_MARK)) {
    if (defined.has(mark)) continue;
    tell(
      file,
      placeIn(file, index),
      "citation-mark",
      `${mark.toWellFormed()} leads nowhere and is left out`,
    );
  }
  return tidy(
    text
      .replaceAll(NOT_TEXT, "\uFFFD")
      .replaceAll(CITATION_MARK, (mark) => (defined.has(mark) ? mark : blank(mark))),
  );
}
