import { linksIn } from "../../markdown/links.ts";
import { type Fact, isUnknown, type Seed } from "../../model/seed.ts";
import type { Rule } from "../rule.ts";

export const sourced: Rule = {
  id: "sourced",
  description:
    "A reported fact either has a source or is marked as assumed, with the reason. For facts about a class, a vehicle, a pad or an operator, a source among the references is enough.",
  why: "A fact that can't be traced can be neither trusted nor corrected.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Gas**: 50 kg",
    good: "- **Gas**: 50 kg ([Gazette](https://gazette.example/1))",
  },
  check(catalog, report) {
    for (const entry of catalog.all) {
      for (const fact of factsIn(entry.seed)) {
        const wrong = wrongWith(fact, entry.seed);
        if (wrong !== undefined) report(entry, fact.valuePlace, `${fact.field.label} ${wrong}`);
      }
    }
  },
};

/** All facts of a seed, including those indented below others. */
function factsIn({ header, facts, ports }: Seed): Fact[] {
  const all = [...header, ...facts, ...ports.flatMap((port) => port.facts)];
  return all.flatMap((fact) => [fact, ...fact.children]);
}

function wrongWith(fact: Fact, seed: Seed): string | undefined {
  const { field, citations, assumed } = fact;
  if (assumed !== undefined) {
    return citations.length > 0
      ? "is assumed and has a source; keep either the source or the assumption"
      : undefined;
  }
  if (citations.length > 0 || isUnknown(fact) || field.reported === undefined) return undefined;
  if (field.reported === true) {
    return "has no source; add ([Source](address)), or (assumed: why)";
  }
  return hasReferences(seed)
    ? undefined
    : "has no source; add ([Source](address)), or a link under References";
}

function hasReferences({ prose }: Seed): boolean {
  return [...linksIn(prose.get("References") ?? [])].some(({ address }) =>
    /^https?:/.test(address),
  );
}
