import { lookUpKey, looseKey } from "../../../library/text/look-up-key.ts";
import type { Field } from "../../fields/index.ts";
import { titleKey } from "../../import/index.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { TheirFact } from "../model.ts";
import type { Comparison } from "./comparison.ts";
import { compareEntries } from "./entries.ts";
import { compareMasses } from "./masses.ts";
import { compareTimes } from "./times.ts";

/** Texts of many words, which two sources never put the same way. */
const PROSE: ReadonlySet<string> = new Set(["end.place", "failure.cause", "module", "note"]);

/** Compares the value of a catalogue with one of the record, in the form of its field. */
export function compareValues(
  catalog: Catalog,
  field: Field,
  ours: unknown,
  { value: theirs, isVague = false }: Pick<TheirFact, "value" | "isVague">,
): Comparison {
  const [own, other] = [String(ours), String(theirs)];
  switch (field.type.is) {
    case "time":
      return compareTimes(own, other, isVague);
    case "number":
      if (field.type.unit === "kg") return compareMasses(Number(ours), Number(theirs), isVague);
      return Number(ours) === Number(theirs) ? "same" : "different";
    case "entry":
    case "port":
      return compareEntries(catalog, field, own, other);
    case "wikipedia":
      return titleKey(own) === titleKey(other) ? "same" : "different";
    default:
      return PROSE.has(field.path) ? "within" : compareTexts(own, other);
  }
}

/** Numbers of ships and rockets, and words: a number without its last part agrees with the whole. */
function compareTexts(own: string, other: string): Comparison {
  const [key, otherKey] = [own, other].map(lookUpKey) as [string, string];
  if (looseKey(key) === looseKey(otherKey)) return "same";
  return key.startsWith(`${otherKey}-`) || otherKey.startsWith(`${key}-`) ? "within" : "different";
}
