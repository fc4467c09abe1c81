import type { Alias } from "../types/entities.ts";
import type { AnyMission } from "../types/mission.ts";
import { linksTo, pageOf } from "./address.ts";
import { identifiersOf, type JsonLdBase, type JsonLdIdentified, type JsonLdPaged } from "./node.ts";

/** Text with its language, in schema.org terms: schema-dts does not accept JSON-LD's `@language`. */
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
    ...alternateNamesOf(aliases),
    ...identifiersOf(identifiers),
    ...linksTo(mission, base),
  };
}

/** Other names, each with its language; nothing if there are none. */
export function alternateNamesOf(aliases: readonly Alias[]): {
  alternateName?: readonly JsonLdText[];
} {
  if (aliases.length === 0) return {};
  return {
    alternateName: aliases.map(({ name, language }) => ({
      "@type": "PronounceableText",
      textValue: name,
      inLanguage: language,
    })),
  };
}
