import { type Line, plainPart } from "./line.ts";

/** Where in a line its label and its value are. */
export interface LineParts {
  readonly label: string;
  readonly labelAt: number;
  readonly from: number;
  readonly to: number;
  /** Whether the line is marked as a fact, and not just a sentence with a colon. */
  readonly isMarked: boolean;
}

const BULLET = /^(?:[\s•·▪◦*►☑-]|\p{Extended_Pictographic}|\u200D|\uFE0F)*\s*/u;

/** Where the label and the value of a line are; nothing, where it has no label. */
export function partsOf(line: Line): LineParts | undefined {
  const { text, bold } = line;
  const start = (BULLET.exec(text.slice(0, 40)) as RegExpExecArray)[0].length;
  const parts = (label: string, from: number, isMarked: boolean, to = text.length): LineParts => ({
    label: label.trim(),
    labelAt: start,
    from: from + text.slice(from, to).search(/\S|$/),
    to,
    isMarked,
  });
  if (text.startsWith("|", start)) return rowParts(text, start, parts);
  if (bold > start) {
    const strong = plainPart(line, start, bold);
    const inside = /^([^:：]{1,100})[:：]\s*$/.exec(strong);
    if (inside !== null) return parts(inside[1] as string, bold, true);
    const colon = /^\s*(?:[:：]|[-–—=] )/.exec(text.slice(bold, bold + 50));
    if (colon !== null && strong.length <= 100) return parts(strong, bold + colon[0].length, true);
    const within = text.slice(start, bold).search(/[:：]/);
    if (within > 0) return parts(plainPart(line, start, start + within), start + within + 1, true);
    return undefined;
  }
  const plain = /^((?:[^:：|/]| \/ ){1,60}?) ?(?:[:：](?!\d\d)|\s[=–—]\s)/.exec(
    text.slice(start, start + 80),
  );
  return plain === null ? undefined : parts(plain[1] as string, start + plain[0].length, false);
}

/** `| Label | value |` */
function rowParts(
  text: string,
  start: number,
  parts: (label: string, from: number, isMarked: boolean, to: number) => LineParts,
): LineParts | undefined {
  const second = text.indexOf("|", start + 1);
  if (second === -1) return undefined;
  // A third column, of sources or remarks, follows the value.
  const third = text.trimEnd().lastIndexOf("|");
  const label = text.slice(start + 1, second).replaceAll(/[*_:]/g, "");
  return parts(label, second + 1, true, third <= second ? text.length : third);
}
