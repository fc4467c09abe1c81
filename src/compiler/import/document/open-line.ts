import type { PhrasingContent } from "mdast";
import type { VFile } from "vfile";
import { type FlatLink, linkOf } from "../../markdown/links.ts";
import { placeIn } from "../../markdown/position.ts";
import { offsetAfter } from "../../markdown/text-offset.ts";
import { LINK } from "../../read/flat-text.ts";
import type { Line } from "./line.ts";

/** Text of a line from one place in the source. */
interface Piece {
  /** Index in the text of the line. */
  readonly at: number;
  /** Offset in the source. */
  readonly from: number;
  readonly value: string;
  readonly isLiteral: boolean;
  /** Whether the source has it as it is, without backslashes. */
  readonly isVerbatim: boolean;
}

/** A line that is being read. */
export class OpenLine {
  text = "";
  bold = 0;
  readonly nodes: PhrasingContent[] = [];
  readonly #file: VFile;
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #links = new Map<number, FlatLink>();

  constructor(file: VFile, source: string) {
    this.#file = file;
    this.#source = source;
  }

  add(value: string, from: number, isLiteral: boolean): void {
    const isVerbatim = isLiteral && this.#source.startsWith(value, from);
    this.#pieces.push({ at: this.text.length, from, value, isLiteral, isVerbatim });
    this.text += value;
  }

  addLink(node: Parameters<typeof linkOf>[0], from: number): void {
    this.#links.set(this.text.length, linkOf(node));
    this.add(LINK, from, false);
  }

  closed(): Line {
    const { text, bold, nodes } = this;
    const placeAt = (index: number) => {
      const piece = this.#pieces.findLast(({ at }) => at <= index) ?? this.#pieces[0];
      const offset = piece === undefined ? 0 : offsetIn(this.#source, piece, index - piece.at);
      return placeIn(this.#file, offset);
    };
    const place = placeAt(Math.max(0, text.search(/\S/)));
    return { text, bold, links: this.#links, nodes, placeAt, place };
  }
}

/** Offset in the source of a character of a piece, which the source can write differently. */
function offsetIn(source: string, piece: Piece, index: number): number {
  const { from, value, isLiteral, isVerbatim } = piece;
  if (!isLiteral) return from;
  const end = Math.max(0, source.length - 1);
  if (isVerbatim) return Math.min(from + index, end);
  let at = from;
  for (let taken = 0; taken < index && at < source.length; taken++) {
    at = offsetAfter(source, at, value, taken);
  }
  return Math.min(at, end);
}
