import type { Identifiers } from "../types/entities.ts";

/** A JSON-LD document in the vocabulary of schema.org. */
export interface JsonLdDocument {
  readonly "@context": "https://schema.org";
}

/** A reference to another node. */
export interface JsonLdReference {
  readonly "@id": string;
}

/** A catalogue number. */
export interface JsonLdPropertyValue {
  readonly "@type": "PropertyValue";
  readonly propertyID: "COSPAR" | "SATCAT";
  readonly value: string;
}

/** A node with a name and an address. */
export interface JsonLdIdentified<Type extends string> extends JsonLdReference {
  readonly "@type": Type;
  readonly name: string;
  readonly identifier?: readonly JsonLdPropertyValue[];
  readonly sameAs?: readonly string[];
}

/** The kinds of things that have an address. */
export type JsonLdKind =
  | "mission"
  | "operator"
  | "series"
  | "spacecraft"
  | "launch-vehicle"
  | "launch-site"
  | "station"
  | "person"
  | "country";

/** Your pages: an address that ids are appended to, or a function that returns the page of each thing. */
export type JsonLdBase =
  | string
  | ((thing: { readonly id: string; readonly name: string }, kind: JsonLdKind) => string);

/** The page of a flight, if you give a `base`. */
export interface JsonLdPaged {
  readonly url?: string;
  readonly mainEntityOfPage?: string;
}

/** The catalogue numbers and pages of a thing. */
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
