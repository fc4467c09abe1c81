import type { Identifiers } from "../types/entities.ts";

/** JSON-LD that stands alone, in the vocabulary of schema.org. */
export interface JsonLdDocument {
  readonly "@context": "https://schema.org";
}

/** A mention of what is described elsewhere. */
export interface JsonLdReference {
  readonly "@id": string;
}

/** A number in some catalogue. */
export interface JsonLdPropertyValue {
  readonly "@type": "PropertyValue";
  readonly propertyID: "COSPAR" | "SATCAT";
  readonly value: string;
}

/** Something with a name and an address of its own. */
export interface JsonLdIdentified<Type extends string> extends JsonLdReference {
  readonly "@type": Type;
  readonly name: string;
  readonly identifier?: readonly JsonLdPropertyValue[];
  readonly sameAs?: readonly string[];
}

/** What has an address: a flight, or something that flights share. */
export type JsonLdKind =
  | "mission"
  | "operator"
  | "series"
  | "spacecraft"
  | "launch-vehicle"
  | "launch-site"
  | "station";

/** Where you publish: an address that ids are appended to, or a function that gives the page of each thing. */
export type JsonLdBase =
  | string
  | ((thing: { readonly id: string; readonly name: string }, kind: JsonLdKind) => string);

/** The page of a flight, where you say by `base` where it is. */
export interface JsonLdPaged {
  readonly url?: string;
  readonly mainEntityOfPage?: string;
}

/** How a thing is known elsewhere. */
export function identifiersOf({
  cospar,
  satcat,
  wikidata,
  wikipedia,
}: Identifiers): Pick<JsonLdIdentified<string>, "identifier" | "sameAs"> {
  const identifier = [
    ...(cospar === undefined ? [] : [propertyValue("COSPAR", cospar)]),
    ...(satcat === undefined ? [] : [propertyValue("SATCAT", String(satcat))]),
  ];
  const sameAs = [
    ...(wikidata === undefined ? [] : [`https://www.wikidata.org/wiki/${wikidata}`]),
    ...(wikipedia === undefined ? [] : [`https://en.wikipedia.org/wiki/${wikipedia}`]),
  ];
  return { ...(identifier.length > 0 && { identifier }), ...(sameAs.length > 0 && { sameAs }) };
}

function propertyValue(
  propertyID: JsonLdPropertyValue["propertyID"],
  value: string,
): JsonLdPropertyValue {
  return { "@type": "PropertyValue", propertyID, value };
}
