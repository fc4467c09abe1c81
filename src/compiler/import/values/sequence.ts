/** The flights before and after, as a sentence on the order of flights names them. */
export interface Sequence {
  readonly previous?: Part;
  readonly next?: Part;
}

export interface Part {
  readonly text: string;
  readonly index: number;
}

const MARK =
  /\b(?:(?<next>(?:is |was |and )*(?:followed by|succeeded by)|precedes|preceding|(?:is |was )?(?:the )?predecessor (?:of|to)|(?:comes )?before)|(?<previous>follow(?:s|ing|ed)|(?:is |was )*preceded by|(?:is |was )?(?:the )?successor (?:of|to)|succeeds|succeeding|(?:comes )?after))\b[: ]*/gi;

/** Reads `Follows X and is succeeded by Y`, in either order and either half alone. */
export function sequenceIn(written: string): Sequence {
  const text = written.slice(0, 400);
  const marks = [...text.matchAll(MARK)];
  const found: { previous?: Part; next?: Part } = {};
  marks.forEach((mark, at) => {
    const from = mark.index + mark[0].length;
    const to = marks[at + 1]?.index ?? text.length;
    const name = text
      .slice(from, to)
      .replace(/[\s,;.]*(?:\band\b[\s,]*(?:is|was|it is|it was)?)?[\s,;.]*$/i, "");
    const side = mark.groups?.next === undefined ? "previous" : "next";
    if (name !== "" && found[side] === undefined) found[side] = { text: name, index: from };
  });
  const between = /\bbetween (?<first>.+?) and (?<second>.+?)[.;]?$/i.exec(text)?.groups;
  if (marks.length === 0 && between?.first !== undefined && between.second !== undefined) {
    found.previous = { text: between.first, index: text.indexOf(between.first) };
    found.next = { text: between.second, index: text.lastIndexOf(between.second) };
  }
  return found;
}
