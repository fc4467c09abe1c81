import type { AnyMission } from "../types/mission.ts";
import { linksTo, pageOf } from "./address.ts";
import { identifiersOf, type JsonLdBase, type JsonLdIdentified, type JsonLdPaged } from "./node.ts";

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
export interface JsonLdFlight extends JsonLdIdentified<"Thing">, JsonLdPaged {
  readonly description: string;
  readonly additionalType: "Spacecraft";
  readonly alternateName?: readonly JsonLdText[];
}

export function flightOf(mission: AnyMission, base: JsonLdBase | undefined): JsonLdFlight {
  const { name, description, aliases, identifiers } = mission;
  return {
    "@type": "Thing",
    "@id": pageOf(mission, base),
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
    ...linksTo(mission, base),
  };
}
