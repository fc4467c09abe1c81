import { nearest } from "../../../library/text/nearest.ts";
import type { Catalog } from "../../model/catalog.ts";
import { citationsOf, sourceOf } from "../../model/sources.ts";
import type { Rule } from "../rule.ts";

export const knownSource: Rule = {
  id: "known-source",
  description: "Each cited source has an entry under seeds/sources and is cited by its name.",
  why: "The library reports for each fact which source states it, and of what kind that source is.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- [Herald](https://herald.example/3)",
    good: "- [Gazette](https://gazette.example/3)",
  },
  check(catalog, report) {
    if ([...catalog.broken].some((seed) => seed.startsWith("sources/"))) return;
    for (const entry of catalog.all) {
      for (const citation of citationsOf(entry)) {
        const source = sourceOf(catalog, citation.address);
        const finding =
          source === undefined
            ? `no source under seeds/sources covers ${citation.address}; add one with an address that this one begins with${nearName(catalog, citation.name)}`
            : source.record.name !== citation.name
              ? `this address belongs to ${source.record.name}; write [${source.record.name}](…) instead of [${citation.name}](…)`
              : undefined;
        if (finding !== undefined) report(entry, citation.place, finding);
      }
    }
  },
};

function nearName(catalog: Catalog, name: string): string {
  const [best] = nearest(
    name,
    catalog.entries("sources").map((source) => source.record.name),
    1,
  );
  return best === undefined ? "" : ` (the nearest name is ${best})`;
}
