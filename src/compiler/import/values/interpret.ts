import { sourceOf } from "../../model/sources.ts";
import type { Meaning } from "../labels/meanings.ts";
import type { PlacedNote } from "../note.ts";
import type { ImportRuleId } from "../rules.ts";
import { aliasesValue } from "./aliases.ts";
import { endValue } from "./end.ts";
import { spacecraftValue } from "./entity/entity.ts";
import { fieldValue } from "./field.ts";
import { typeValue } from "./flight-type.ts";
import { nameValue } from "./name.ts";
import { isNoValue } from "./no-value.ts";
import { outcomeValue } from "./outcome.ts";
import { payloadValue } from "./payload.ts";
import { sequenceValue } from "./sequence.ts";
import { type Interpreted, settle } from "./settle.ts";
import { stayValue } from "./stay.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** Makes facts and notes of a value, without reporting any. */
export function interpret(scope: Scope, meaning: Meaning): Interpreted {
  const refused = undecoded(scope) ?? noValue(scope);
  const settled = settle(scope.written, refused ?? readValue(scope, meaning));
  const isUsed = settled.facts.length > 0 || settled.stay.length > 0;
  return isUsed ? { ...settled, notes: [...settled.notes, ...unknownSources(scope)] } : settled;
}

/** In running text, text that is not a value is left alone: only what its facts leave open is reported. */
export const REPORTED_IN_PROSE: ReadonlySet<ImportRuleId> = new Set([
  "assumed",
  "unknown-entity",
  "imprecise-site",
  "approximate",
  "ambiguous-date",
]);

/** A value of which a part was lost when its text was decoded. */
function undecoded({ written: { text, links } }: Scope): ValueResult | undefined {
  const isLost = [text, ...links.map(({ address }) => address)].some((one) =>
    one.includes("\uFFFD"),
  );
  return isLost ? { unreadable: "a character of it was lost; write it again" } : undefined;
}

/** A value that says that there is none. */
function noValue({ written }: Scope): ValueResult | undefined {
  const { text, label, disputes } = written;
  const reported = (message: string): ValueResult => ({
    facts: [],
    notes: [{ rule: "no-value", message }],
  });
  if (text === "") return reported(`${label} has no value`);
  if (!isNoValue(text)) return undefined;
  return disputes.length > 0
    ? { facts: [] }
    : reported(`${label} is "${text}", which is not a value`);
}

/** Reads a value as what its label means. */
function readValue(scope: Scope, meaning: Meaning): ValueResult {
  switch (meaning.is) {
    case "field":
      return fieldValue(scope, meaning.path);
    case "aliases":
      return aliasesValue(scope, meaning.kind);
    case "sequence":
      return sequenceValue(scope);
    case "outcome":
      return outcomeValue(scope);
    case "end":
      return endValue(scope);
    case "stay":
      return stayValue(scope);
    case "class":
      return spacecraftValue(scope);
    case "payload":
      return payloadValue(scope);
    case "name":
      return nameValue(scope);
    case "type":
      return typeValue(scope);
    case "crew":
      return { unreadable: ONE_BY_ONE };
    case "note":
      return { noField: meaning.name };
  }
}

/** Names of people are spelled in many ways, and a crew is wrong without one of its members. */
const ONE_BY_ONE =
  "write a line for each of them, - **Crew**: [Name](../../people/name.md); a person without an entry needs one first";

/** Notes on the sources of a value that the record does not have. */
function unknownSources({ written, catalog }: Scope): PlacedNote[] {
  return written.citations
    .filter(({ address }) => sourceOf(catalog, address) === undefined)
    .map(({ address }) => ({
      rule: "unknown-source",
      message: `${address} belongs to no source under seeds/sources; the entry is cited instead`,
      place: written.place,
    }));
}
