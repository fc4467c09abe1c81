import type { RootContent } from "mdast";
import type { VFile } from "vfile";
import { startOf } from "../../markdown/position.ts";
import { textIn } from "../document/line.ts";
import { excerpt } from "../note.ts";
import { report } from "../report.ts";

/** How the answer of an assistant ends. */
const CLOSING =
  /^(?:let me know|feel free|if you(?:'d| would) like|would you like|i hope|hope this|please (?:let|note that this))\b/i;

/** A document without the words to the reader at its end. */
export function withoutClosing(file: VFile, nodes: readonly RootContent[]): readonly RootContent[] {
  const last = nodes.at(-1);
  if (last?.type !== "paragraph" || !CLOSING.test(textIn(last))) return nodes;
  const message = `"${excerpt(textIn(last))}" speaks to the reader and is left out`;
  report(file, startOf(last), "preamble", message);
  return nodes.slice(0, -1);
}
