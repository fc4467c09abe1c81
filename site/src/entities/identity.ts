import type { Identifiers } from "resupply";
import { type Fact, fact, linkOut, linkTo } from "../flight/fact.ts";
import { escapeHtml } from "../lib/html.ts";
import { countriesIn } from "../lib/routes.ts";

/** The pages elsewhere and catalogue numbers of a thing. */
export function identifierFacts({
  wikidata,
  wikipedia,
  cospar,
  satcat,
}: Identifiers): readonly Fact[] {
  return [
    ...fact("COSPAR designator", cospar),
    ...fact("SATCAT number", satcat?.toString()),
    ...fact("Wikidata", wikidata && linkOut(`https://www.wikidata.org/wiki/${wikidata}`, wikidata)),
    ...fact(
      "Wikipedia",
      wikipedia &&
        linkOut(`https://en.wikipedia.org/wiki/${wikipedia}`, wikipedia.replaceAll("_", " ")),
    ),
  ];
}

/** A country, with a link if somebody in the record flew for it. */
export function countryHtml(name: string, known: ReadonlySet<string>): string {
  return countriesIn(name)
    .map((country) =>
      known.has(country.id) ? linkTo("country", country) : escapeHtml(country.name),
    )
    .join(", later ");
}
