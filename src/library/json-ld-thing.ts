import { entityAddress, identifiersOf, type JsonLdIdentified } from "./json-ld-identity.ts";
import type { AnyMission } from "./types.ts";

/**
 * Text with its language, in the way of the vocabulary itself: as a `@language` of JSON-LD it would
 * be no text to the types of schema-dts.
 */
export interface JsonLdText {
  readonly "@type": "PronounceableText";
  readonly textValue: string;
  /** BCP 47. */
  readonly inLanguage: string;
}

/** A flight in a graph: the craft. */
export interface JsonLdFlight extends JsonLdIdentified<"Thing"> {
  readonly description: string;
  readonly additionalType: "Spacecraft";
  readonly alternateName?: readonly JsonLdText[];
}

export function flightOf({
  id,
  name,
  description,
  aliases,
  identifiers,
}: AnyMission): JsonLdFlight {
  return {
    "@type": "Thing",
    "@id": entityAddress(id),
    name,
    description,
    additionalType: "Spacecraft",
    ...(aliases.length > 0 && {
      alternateName: aliases.map((alias) => ({
        "@type": "PronounceableText",
        textValue: alias.name,
        inLanguage: alias.language,
      })),
    }),
    ...identifiersOf(identifiers),
  };
}
