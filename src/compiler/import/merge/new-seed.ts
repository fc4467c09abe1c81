import { VFile } from "vfile";
import { headerFields } from "../../fields/index.ts";
import type { Fact, Seed } from "../../model/seed.ts";
import { kebab } from "../../model/slug.ts";
import { relative } from "../values/entity/seed-link.ts";
import { withSource } from "./citations.ts";
import { derivedFacts } from "./derived.ts";
import { descriptionOf } from "./description.ts";
import type { Merging } from "./fact.ts";

const START = { line: 1, column: 1 };

/** The seed of a flight that the record does not have yet, and where it belongs. */
export function newSeed(merging: Merging): { seed: Seed; path: string } {
  const { entry } = merging;
  const { series, facts: derived } = derivedFacts(merging);
  const folder = series?.id ?? kebab(withoutNumber(entry.name));
  const path = `missions/${folder === "" ? "unknown" : folder}/${entry.id}.md`;
  const isHeader = (fact: Fact) => headerFields.some((field) => field.path === fact.field.path);
  const own = entry.stated.map((fact) => withSource(merging, fact));
  const stated = [...own, ...derived].map((fact) => relative(path, fact));
  const seed: Seed = {
    file: new VFile({ path }),
    kind: "missions",
    id: entry.id,
    name: entry.name,
    namePlace: START,
    description: descriptionOf(entry.prose),
    header: stated.filter(isHeader),
    facts: stated.filter((fact) => !isHeader(fact)),
    factsPlace: START,
    ports: [],
    prose: entry.sections,
  };
  return { seed, path };
}

/** A name without its last word, where that has a figure: Mule of Mule 2. */
function withoutNumber(name: string): string {
  const last = /(?<!\S)\S+$/.exec(name);
  return last === null || !/\d/.test(last[0])
    ? name
    : name.slice(0, last.index).replace(/(?<![\s-])[\s-]+$/, "");
}
