import { excerpt } from "../../model/finding.ts";
import type { Meaning } from "../labels/meanings.ts";
import { isOnEntrySite, isOnWikidata, isOnWikipedia } from "../values/addresses.ts";

/** A value in the JSON, and what it means. */
export interface Identified {
  readonly meaning: Meaning;
  readonly text: string;
  /** Whether the text is an address. */
  readonly isLink?: boolean;
}

/** What an address in `sameAs` identifies the flight by; nothing, where it is the entry itself. */
export function sameAs(address: string): Identified | { noField: string } | undefined {
  const path = isOnWikidata(address)
    ? "identifiers.wikidata"
    : isOnWikipedia(address)
      ? "identifiers.wikipedia"
      : undefined;
  if (path !== undefined) return { meaning: { is: "field", path }, text: address, isLink: true };
  return isOnEntrySite(address) ? undefined : { noField: `${excerpt(address, 100)} in sameAs` };
}

/** `{ "@type": "PropertyValue", "propertyID": "COSPAR", "value": "2016-045A" }` */
export function identifier(value: unknown): Identified | { noField: string } {
  const isObject = typeof value === "object" && value !== null;
  const {
    propertyID,
    name,
    value: own,
  } = (isObject ? value : { value }) as Record<string, unknown>;
  const id = String(propertyID ?? name ?? "");
  const text = String(own ?? "");
  const path = pathOf(id, text);
  if (path !== undefined) return { meaning: { is: "field", path }, text };
  const what = [id, text].filter((one) => one !== "").join(" ");
  return { noField: `the identifier ${excerpt(what)} in the JSON` };
}

function pathOf(id: string, text: string): string | undefined {
  if (/cospar|international designator/i.test(id) || /^\d{4}-\d{3}[A-Z]{1,3}$/.test(text)) {
    return "identifiers.cospar";
  }
  if (/satcat|norad/i.test(id)) return "identifiers.satcat";
  return /wikidata/i.test(id) || /^Q\d+$/.test(text) ? "identifiers.wikidata" : undefined;
}
