import { own } from "../runtime/own.ts";
import type { Person } from "../types/entities.ts";
import { pageOf } from "./address.ts";
import {
  identifiersOf,
  type JsonLdBase,
  type JsonLdIdentified,
  type JsonLdReference,
} from "./node.ts";
import { alternateNamesOf, type JsonLdText } from "./thing.ts";

/** A country, as the record names it; a country of the past is one of its own. */
export interface JsonLdCountry extends JsonLdIdentified<"Country"> {}

/** A member of a crew in a graph, with references to countries. */
export interface JsonLdPersonNode extends JsonLdIdentified<"Person"> {
  /** The name in its own script, and other spellings. */
  readonly alternateName?: readonly JsonLdText[];
  readonly nationality: readonly JsonLdReference[];
}

/** A member of a crew. */
export interface JsonLdPerson extends JsonLdPersonNode {
  readonly nationality: readonly JsonLdCountry[];
}

export function personOf(person: Person<string>, base: JsonLdBase | undefined): JsonLdPerson {
  const { name, aliases, country, identifiers } = person;
  return {
    "@type": "Person",
    "@id": `${pageOf(person, base, "person")}#person`,
    name,
    ...alternateNamesOf(aliases),
    // Some flew for two countries, one after the other: "Soviet Union / Russia".
    nationality: country.split(" / ").map((one) => countryOf(one, person, base)),
    ...identifiersOf(identifiers),
  };
}

/** A country has no entity: its id is made from its name, and it is as much yours as the person is. */
function countryOf(
  name: string,
  person: { readonly id: string; readonly [own]?: true },
  base: JsonLdBase | undefined,
): JsonLdCountry {
  const id = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  const country = { id, name, ...(person[own] && { [own]: person[own] }) };
  return { "@type": "Country", "@id": `${pageOf(country, base, "country")}#country`, name };
}
