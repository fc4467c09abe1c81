import type { Catalog } from "../../model/catalog.ts";
import type { Entry } from "../../model/entry.ts";
import type { Citation } from "../../model/seed.ts";
import { originalOf, sourceOf } from "../../model/sources.ts";
import type { Rule } from "../rule.ts";

export const oneWitness: Rule = {
  id: "one-witness",
  description:
    "A fact does not cite a copy next to its original, two copies of the same original, or an aggregator next to a better source.",
  why: "Two pages with the same text look like two witnesses, and a content farm adds nothing to the page it was made from.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Gas**: 50 kg ([Gazette](https://gazette.example/1), [Echo](https://echo.example/1))",
    good: "- **Gas**: 50 kg ([Gazette](https://gazette.example/1))",
  },
  check(catalog, report) {
    for (const entry of catalog.all) {
      for (const { citations, disputes } of entry.provenance) {
        for (const list of [citations, ...disputes.map((dispute) => dispute.citations)]) {
          for (const one of superfluous(catalog, list)) {
            report(entry, one.citation.place, one.message);
          }
        }
      }
    }
  },
};

interface Superfluous {
  readonly citation: Citation;
  readonly message: string;
}

/** The citations of a list that add nothing to the others. */
function superfluous(catalog: Catalog, citations: readonly Citation[]): Superfluous[] {
  if (citations.length < 2) return [];
  const cited = citations.flatMap((citation) => {
    const source = sourceOf(catalog, citation.address);
    return source === undefined ? [] : [{ citation, source }];
  });
  const kept = new Map<string, Entry<"sources">>();
  const copiesLast = [...cited].sort((a, b) => rank(a.source) - rank(b.source));
  const [best] = copiesLast;
  return copiesLast.flatMap(({ citation, source }) => {
    const original = originalOf(catalog, source);
    const known = kept.get(original.id);
    const name = source.record.name;
    if (known !== undefined && known !== source) {
      const reason =
        known === original
          ? `${name} is a copy of ${known.record.name}`
          : `${name} and ${known.record.name} are copies of ${original.record.name}`;
      return [{ citation, message: `${reason}; cite ${known.record.name} alone` }];
    }
    kept.set(original.id, source);
    if (best !== undefined && isAggregator(source) && !isAggregator(best.source)) {
      const message = `${name} repeats what others wrote; cite ${best.source.record.name} alone`;
      return [{ citation, message }];
    }
    return [];
  });
}

const isAggregator = ({ record }: Entry<"sources">) => record.kind === "aggregator";

/** Originals before copies, and aggregators at the end. */
const rank = (source: Entry<"sources">) =>
  (source.record.copyOf === undefined ? 0 : 1) + (isAggregator(source) ? 2 : 0);
