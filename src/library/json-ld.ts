import type { AnyMission } from "./types.ts";

/** Text with its language. */
export interface JsonLdText {
  readonly "@value": string;
  readonly "@language": string;
}

/** A name or number in some catalogue. */
export interface JsonLdPropertyValue {
  readonly "@type": "PropertyValue";
  readonly propertyID: "COSPAR" | "SATCAT";
  readonly value: string;
}

/** A flight as a schema.org `Thing`. */
export interface JsonLdThing {
  readonly "@context": "https://schema.org";
  readonly "@type": "Thing";
  readonly "@id": string;
  readonly name: string;
  readonly description: string;
  readonly additionalType: "Spacecraft";
  readonly alternateName?: readonly JsonLdText[];
  readonly identifier?: readonly JsonLdPropertyValue[];
  readonly sameAs?: readonly string[];
}

/** What {@link toJsonLd} makes of a flight. */
export interface JsonLdOptions {
  /** `"thing"`, the default: the flight as a schema.org `Thing`. */
  readonly as?: "thing";
}

/**
 * A flight as JSON-LD in the vocabulary of schema.org, for a page or a knowledge graph.
 * It takes a flight, not an id, so that a bundle holds no other flight.
 *
 * @throws `TypeError` where plain JavaScript passes no flight, or asks for another form.
 * @example
 * JSON.stringify(toJsonLd(progressMs04)); // {"@context":"https://schema.org","@type":"Thing", …}
 */
export function toJsonLd(mission: AnyMission, options: JsonLdOptions = {}): JsonLdThing {
  const { as = "thing" } = options;
  if (as !== "thing")
    throw new TypeError(`JSON-LD is made as "thing", not as ${JSON.stringify(as)}`);
  if (typeof mission?.id !== "string" || mission.identifiers === undefined) {
    throw new TypeError(
      'toJsonLd takes a mission, like progressMs04 or getMission("progress-ms-04")',
    );
  }
  const { id, name, description, aliases, identifiers } = mission;
  const identifier = [
    propertyValue("COSPAR", identifiers.cospar),
    propertyValue("SATCAT", identifiers.satcat),
  ].filter((value) => value !== undefined);
  const sameAs = [
    address("https://www.wikidata.org/wiki/", identifiers.wikidata),
    address("https://en.wikipedia.org/wiki/", identifiers.wikipedia),
  ].filter((value) => value !== undefined);
  return {
    "@context": "https://schema.org",
    "@type": "Thing",
    "@id": `https://4ort.xyz/entity/${id}`,
    name,
    description,
    additionalType: "Spacecraft",
    ...(aliases.length > 0 && {
      alternateName: aliases.map((alias) => ({
        "@value": alias.name,
        "@language": alias.language,
      })),
    }),
    ...(identifier.length > 0 && { identifier }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

function propertyValue(
  propertyID: JsonLdPropertyValue["propertyID"],
  value: string | number | undefined,
): JsonLdPropertyValue | undefined {
  return value === undefined
    ? undefined
    : { "@type": "PropertyValue", propertyID, value: String(value) };
}

function address(prefix: string, title: string | undefined): string | undefined {
  return title === undefined ? undefined : prefix + title;
}
