import { nearest } from "../../library/text/nearest.ts";
import type { Catalog } from "../model/catalog.ts";
import { citationsOf, sourceOf } from "../model/sources.ts";
import type { Rule } from "./rule.ts";

export const knownSource: Rule = {
  id: "known-source",
  description: "Each source in brackets is described under seeds/sources and called by its name.",
  why: "The library says of each fact by whom it is stated, and how much that weighs.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- [Herald](https://herald.example/3)",
    good: "- [Gazette](https://gazette.example/3)",
  },
  check(catalog, find) {
    if ([...catalog.broken].some((seed) => seed.startsWith("sources/"))) return;
    for (const entry of catalog.all) {
      for (const citation of citationsOf(entry)) {
        const source = sourceOf(catalog, citation.address);
        const finding =
          source === undefined
            ? `no source under seeds/sources has an address that ${citation.address} begins with; describe it there${nearName(catalog, citation.name)}`
            : source.record.name !== citation.name
              ? `this address belongs to ${source.record.name}; write [${source.record.name}](…) instead of [${citation.name}](…)`
              : undefined;
        if (finding !== undefined) find(entry, citation.place, finding);
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
