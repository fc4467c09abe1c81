import { excerpt } from "../../model/finding.ts";
import type { Fact } from "../../model/seed.ts";
import { cleaned, type LabeledValue } from "../document/labeled-value.ts";
import { LONGEST_REMARK } from "../limits.ts";
import type { PlacedNote } from "../note.ts";
import { factFor } from "./field-fact.ts";
import { isHedged, withoutHedges } from "./hedge.ts";
import type { StayPart } from "./stay-fact.ts";
import type { ValueNote, ValueResult } from "./value-result.ts";

/** What a value became: facts, or a text that the record has no place for. */
export interface Interpreted {
  readonly facts: readonly Fact[];
  readonly stay: readonly StayPart[];
  readonly called?: string;
  readonly type?: string;
  readonly notes: readonly PlacedNote[];
  /** Whether the text has to be kept elsewhere. */
  readonly keep: boolean;
}

/** Turns what a value reader returned into facts and notes. */
export function settle(written: LabeledValue, result: ValueResult): Interpreted {
  const text = `"${excerpt(written.text)}"`;
  const placed = (notes: readonly ValueNote[]): PlacedNote[] =>
    notes.map((note) => ({ place: written.place, ...note }));
  if ("unreadable" in result) {
    const message = `${written.label} is ${text}; ${result.unreadable}`;
    const notes = placed([...(result.notes ?? []), { rule: "unreadable-value", message }]);
    return { facts: [], stay: [], notes, keep: true };
  }
  if ("noField" in result) {
    const message = `the record has no field for the ${result.noField}; ${text} goes to the body`;
    return { facts: [], stay: [], notes: placed([{ rule: "no-field", message }]), keep: true };
  }
  const { called, type, rest = [], notes = [], keep = false } = result;
  const values = [...result.facts, ...(result.stay ?? [])];
  // What makes a value approximate can be anywhere around it.
  const isUncertain = values.length > 0 && [written.label, ...rest].some(isHedged);
  const isApproximate = isUncertain || values.some((value) => value.isApproximate === true);
  const assumedIf = (value: { readonly isApproximate?: boolean }, own: LabeledValue) =>
    isUncertain || value.isApproximate === true ? assumedAs(own) : own;
  const facts = result.facts.map(({ written: own = written, ...read }) =>
    factFor(read, assumedIf(read, own)),
  );
  return {
    facts,
    stay: (result.stay ?? []).map((part) => ({
      ...part,
      written: assumedIf(part, written),
    })),
    ...(called === undefined ? {} : { called }),
    ...(type === undefined ? {} : { type }),
    notes: placed([
      ...notes,
      ...rest.flatMap(extraText),
      ...assumption(written, facts, values.length > result.facts.length, isApproximate),
    ]),
    keep,
  };
}

/** An approximate value is stored as an assumption. */
function assumedAs(written: LabeledValue): LabeledValue {
  return written.assumed === undefined
    ? { ...written, assumed: `the entry says ${said(written)}` }
    : written;
}

/** What an entry says, with the label where that makes it approximate. */
const said = ({ label, text }: LabeledValue) => (isHedged(label) ? `${label}: ${text}` : text);

/** Reports a value that the entry assumes, or gives only approximately. */
function assumption(
  { assumed, label }: LabeledValue,
  [first]: readonly Fact[],
  isOfStay: boolean,
  isApproximate: boolean,
): ValueNote[] {
  if (assumed === undefined) {
    const message = `${label} is approximate; find the exact value`;
    return isApproximate ? [{ rule: "approximate", message }] : [];
  }
  if (!isOfStay && first === undefined) return [];
  const name = isOfStay || first === undefined ? label : first.field.label;
  const message = `${name} is assumed: ${assumed}; find a source that states it`;
  return [{ rule: "assumed", message }];
}

/** Words that say nothing beside a value. */
const FILLERS =
  /^(?:(?:the|an?|on|at|in|with|from|to|utc|rocket|launch vehicle|spacecraft|mission|port|space station|station)(?: |$))+$/i;

/** Marks that mean something without a word. */
const MEANT = /[\p{L}\p{N}\p{Sm}\p{Sc}%‰\uFFFD]/u;

/** Reports text around a value that is not part of it; what makes it approximate is told already. */
function extraText(rest: string): ValueNote[] {
  const text = unbracketed(cleaned(rest).replaceAll(/,(?: ?,)+/g, ","));
  if (text.length < LONGEST_REMARK) {
    const bare = unbracketed(cleaned(withoutHedges(text)));
    if (!MEANT.test(bare.replaceAll(/[|~<>]/g, "")) || FILLERS.test(bare)) return [];
  } else if (!MEANT.test(text)) return [];
  return [{ rule: "extra-text", message: `"${excerpt(text)}" is not part of the value` }];
}

/** A text without brackets and marks around it, and without brackets that have no other half. */
function unbracketed(text: string): string {
  const bare = text.replaceAll(/\(\s*\)/g, " ").replaceAll(/^[\s,;]+|[\s,;]+$/g, "");
  const whole = /^\(([^()]*)\)$/.exec(bare)?.[1] ?? bare;
  const [opened, closed] = ["(", ")"].map((bracket) => whole.split(bracket).length);
  return (opened === closed ? whole : whole.replaceAll(/[()]/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}
