import type { Vocabulary } from "./schema-org.ts";

/**
 * The context of schema.org, derived from its vocabulary like the published one: a property that can
 * hold text has no type; otherwise a URL is a reference, and a date is a `Date`.
 */
export function contextOf({ classes, properties }: Vocabulary): object {
  const coerced = (range: ReadonlySet<string>) => {
    if (range.has("Text")) return {};
    if (range.has("URL")) return { "@type": "@id" };
    return range.has("Date") ? { "@type": "Date" } : {};
  };
  return {
    "@context": {
      type: "@type",
      id: "@id",
      "@vocab": "http://schema.org/",
      schema: "http://schema.org/",
      ...Object.fromEntries([...classes.keys()].map((name) => [name, { "@id": `schema:${name}` }])),
      ...Object.fromEntries(
        [...properties].map(([name, { range }]) => [
          name,
          { "@id": `schema:${name}`, ...coerced(range) },
        ]),
      ),
    },
  };
}
