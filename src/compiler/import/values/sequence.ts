import { excerpt } from "../../model/finding.ts";
import { LONGEST_SEQUENCE } from "../limits.ts";
import { entityValue } from "./entity/entity.ts";
import { fieldAt } from "./field-fact.ts";
import { isNoValue } from "./no-value.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** The flights before and after, in one sentence. */
export function sequenceValue(scope: Scope): ValueResult {
  const { written } = scope;
  const found = sequenceIn(written.text);
  const results = (["previous", "next"] as const).flatMap((path) => {
    const part = found[path];
    if (part === undefined || isNoValue(part.text)) return [];
    const links = written.links.filter(({ name }) => part.text.includes(name));
    const place = written.placeOf(part.text);
    const own = { ...written, text: part.text, links, label: fieldAt(path).label, place };
    const result = entityValue({ ...scope, written: own }, path, "missions");
    if ("facts" in result) {
      return [{ ...result, facts: result.facts.map((fact) => ({ ...fact, written: own })) }];
    }
    const why = "unreadable" in result ? result.unreadable : "write the name of a flight";
    const message = `${own.label} is "${excerpt(part.text)}"; ${why}`;
    return [{ facts: [], notes: [{ rule: "unreadable-value", message, place } as const] }];
  });
  return results.some(({ facts }) => facts.length > 0)
    ? {
        facts: results.flatMap(({ facts }) => facts),
        rest: [found.before ?? "", ...results.flatMap(({ rest = [] }) => rest)],
        notes: results.flatMap(({ notes = [] }) => notes),
      }
    : {
        unreadable:
          "write the previous flight after Preceded by and the next one after Followed by",
      };
}

/** The flights before and after, as a sentence on the order of flights names them. */
export interface Sequence {
  /** The text before the first of the words that order them. */
  readonly before?: string;
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
  const text = written.slice(0, LONGEST_SEQUENCE);
  const marks = [...text.matchAll(MARK)];
  const found: { before?: string; previous?: Part; next?: Part } = {};
  const [first] = marks;
  const before = text
    .slice(0, first?.index ?? 0)
    .replace(/^\s*(?:it|this flight|the flight)\s*$/i, "");
  if (before.trim() !== "") found.before = before;
  marks.forEach((mark, at) => {
    const from = mark.index + mark[0].length;
    const to = marks[at + 1]?.index ?? text.length;
    const name = text
      .slice(from, to)
      .replace(/[\s,;.]*(?:\band\b[\s,]*(?:it )?(?:is|was)?)?[\s,;.]*$/i, "");
    const side = mark.groups?.next === undefined ? "previous" : "next";
    if (name !== "" && found[side] === undefined) found[side] = { text: name, index: from };
  });
  const between = /\bbetween (?<first>.+?) and (?<second>.+?)[.;]?$/i.exec(text)?.groups;
  if (marks.length === 0 && between?.first !== undefined && between.second !== undefined) {
    const { index } = /\bbetween /i.exec(text) ?? { index: 0 };
    if (text.slice(0, index).trim() !== "") found.before = text.slice(0, index);
    found.previous = { text: between.first, index: text.indexOf(between.first) };
    found.next = { text: between.second, index: text.lastIndexOf(between.second) };
  }
  return found;
}
