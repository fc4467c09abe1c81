import { posix } from "node:path";
import type { Field } from "../../fields/index.ts";
import { missionRequires } from "../../fields/mission.ts";
import { englishArticleAddress, pathOf, wikidataAddress } from "../../import/index.ts";
import {
  type Citation,
  type Dispute,
  type Fact,
  isUnknown,
  PLACEHOLDER,
} from "../../model/seed.ts";
import type { Difference } from "../difference.ts";

const START = { line: 1, column: 1 };

/** Where a fact goes, and who states it. */
export interface Applying {
  /** The seed, below the folder of seeds. */
  readonly path: string;
  readonly citation: Citation;
}

/**
 * The fact of a seed with what a catalogue says: its value where the seed has none, in front of a less
 * precise one, which stays as disputed, or itself as disputed. Nothing where a seed can't hold it.
 */
export function appliedTo(
  { path, citation }: Applying,
  field: Field,
  known: Fact | undefined,
  difference: Difference,
): Fact | undefined {
  const value = writtenValue(field, difference, path);
  const other = otherValue(field, difference, citation);
  const blank = {
    field,
    citations: [],
    disputes: [],
    children: [],
    labelPlace: START,
    valuePlace: START,
  };
  const isOpen = known === undefined || isUnknown(known) || isPlaceholder(known);
  if (difference.is === "missing here" && isOpen) {
    const base = known ?? { ...blank, value: "unknown" };
    if (!isDoubtful(difference))
      return value && { ...base, ...value, citations: sourced(field, citation) };
    // A mass that is estimated says more than none; a time could be that of another event.
    if (isMass(field) && value !== undefined && known === undefined) {
      return { ...base, ...value, assumed: `as in ${citation.name}, which marks it as uncertain` };
    }
    const isRequired = (missionRequires as readonly string[]).includes(field.path);
    return isRequired ? undefined : disputed(base, other);
  }
  if (known === undefined) return undefined;
  if (difference.is === "more precise there" && value !== undefined && known.citations.length > 0) {
    const { value: before, citations, target: _target, ...rest } = known;
    const reason = `less precise than the value of ${citation.name}, which agrees with it`;
    const disputes = [{ value: before, citations, reason }, ...known.disputes];
    return { ...rest, ...value, citations: [citation], disputes };
  }
  return disputed(known, { ...other, reason: reasonFor(known, difference, citation) });
}

const isPlaceholder = ({ value, target }: Fact) => value === PLACEHOLDER && target === undefined;

const isMass = ({ type }: Field) => type.is === "number" && type.unit === "kg";

/** Whether the catalogue doubts a value, apart from numbers that carry the mark themselves. */
const isDoubtful = ({ fact }: Difference) =>
  fact?.isVague === true && !String(fact.value).includes("?");

/** An address is its own source. */
const sourced = (field: Field, citation: Citation) =>
  field.type.is === "wikipedia" ? [] : [citation];

function writtenValue(
  { type }: Field,
  { fact, entry }: Difference,
  path: string,
): Pick<Fact, "value" | "target"> | undefined {
  const text = String(fact?.value ?? "");
  switch (type.is) {
    case "entry":
      return (
        entry && {
          value: entry.record.name,
          target: posix.relative(posix.dirname(path), pathOf(entry)),
        }
      );
    case "wikidata":
      return { value: text, target: wikidataAddress(text) };
    case "wikipedia":
      return { value: "English", target: englishArticleAddress(text.replaceAll(" ", "_")) };
    case "number":
      return { value: type.unit === undefined ? text : `${text} ${type.unit}` };
    case "port":
    case "name":
    case "address":
      return undefined;
    default:
      return { value: text };
  }
}

/** The value as one that the record does not use; brackets would end it. */
function otherValue({ type }: Field, { fact }: Difference, citation: Citation): Dispute {
  const unit = type.is === "number" && type.unit !== undefined ? ` ${type.unit}` : "";
  const text = String(fact?.value ?? "")
    .replaceAll(/[()\s]+/g, " ")
    .trim();
  return {
    value: `${text}${unit}`,
    citations: [citation],
    reason: `${citation.name} marks it as uncertain`,
  };
}

function disputed(known: Fact, other: Dispute): Fact {
  const isKnown = known.disputes.some(({ value }) => value === other.value);
  return isKnown ? known : { ...known, disputes: [...known.disputes, other] };
}

/** Why the value of the record stays. */
function reasonFor({ assumed, citations }: Fact, { fact }: Difference, citation: Citation): string {
  const names = [...new Set(citations.map(({ name }) => name))].slice(0, 2).join(" and ");
  const kept =
    names === citation.name
      ? `an earlier edition of ${names} is kept until the two have been looked into`
      : names !== ""
        ? `the value of ${names} is kept until the two have been looked into`
        : assumed === undefined
          ? "the value of the record is kept until the two have been looked into"
          : "the record had assumed its value; look into the two";
  return fact?.isVague === true ? `${kept}, and ${citation.name} marks its own as uncertain` : kept;
}
