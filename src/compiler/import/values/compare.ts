import { lookUpKey } from "../../../library/text/look-up-key.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { Fact } from "../../model/seed.ts";
import { titleKey } from "./addresses.ts";
import { padsAt } from "./entity/pads.ts";

/** How a value compares with another of the same field. */
export type Comparison = "same" | "less-precise" | "more-precise" | "different";

/** How the value of `other` compares with that of `fact`. */
export function compareFacts(catalog: Catalog, fact: Fact, other: Fact): Comparison {
  return compareValues(catalog, fact, other.value, other.target);
}

export function compareValues(
  catalog: Catalog,
  { field, value, target }: Fact,
  other: string,
  otherTarget?: string,
): Comparison {
  if (value === other && target === undefined) return "same";
  switch (field.type.is) {
    case "time":
      return compareTimes(value, other);
    case "number": {
      return Number.parseFloat(value) === Number.parseFloat(other) ? "same" : "different";
    }
    case "wikidata":
      return value === other ? "same" : "different";
    case "wikipedia":
    case "address":
      return titleKey(target ?? value) === titleKey(otherTarget ?? other) ? "same" : "different";
    case "entry":
    case "port":
      if (target !== undefined && otherTarget !== undefined) {
        const [own = "", its = ""] = [fileOf(target), fileOf(otherTarget)];
        // A station and a port of it agree.
        if (own.startsWith(`${its}#`)) return "less-precise";
        if (its.startsWith(`${own}#`)) return "more-precise";
        return own === its ? "same" : "different";
      }
      if (lookUpKey(value) === lookUpKey(other)) return "same";
      if (field.path === "launch.site")
        return compareSites(catalog, fileOf(target), fileOf(otherTarget), value, other);
      if (field.path === "previous" || field.path === "next") return "different";
      if (otherTarget === undefined && isFamily(other, value)) return "less-precise";
      return target === undefined && isFamily(value, other) ? "more-precise" : "different";
    default:
      return lookUpKey(value) === lookUpKey(other) ? "same" : "different";
  }
}

/** Whether a name is the beginning of another: Falcon 9 for Falcon 9 Block 5. */
function isFamily(name: string, whole: string): boolean {
  return lookUpKey(whole).startsWith(`${lookUpKey(name)}-`);
}

/** A day and a second of that day agree; one of them is less precise. */
function compareTimes(time: string, other: string): Comparison {
  if (time.startsWith(other.replace(/Z$/, ""))) return "less-precise";
  return other.startsWith(time.replace(/Z$/, "")) ? "more-precise" : "different";
}

/** A spaceport and a pad of it agree. */
function compareSites(
  catalog: Catalog,
  pad: string | undefined,
  otherPad: string | undefined,
  value: string,
  other: string,
): Comparison {
  const isAt = (text: string, id: string | undefined) =>
    padsAt(catalog, text).some((entry) => entry.id === id);
  if (isAt(other, pad)) return "less-precise";
  return isAt(value, otherPad) ? "more-precise" : "different";
}

/** The id in a link, with its anchor. */
function fileOf(target: string | undefined): string | undefined {
  return target?.slice(target.lastIndexOf("/") + 1).replace(".md", "");
}
