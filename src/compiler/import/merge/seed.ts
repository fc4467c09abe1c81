import { lookUpKey } from "../../../library/text/look-up-key.ts";
import { headerFields } from "../../fields/index.ts";
import { type Fact, PLACEHOLDER, type Seed } from "../../model/seed.ts";
import { report } from "../report.ts";
import { relative } from "../values/entity/seed-link.ts";
import { withSource } from "./citations.ts";
import { descriptionOf } from "./description.ts";
import { type Merging, mergeFact } from "./fact.ts";
import { mergeItems } from "./items.ts";
import { mergeProse } from "./prose.ts";

/** The seed of a flight with what an entry adds. What the seed says stays as it is. */
export function mergeInto(merging: Merging, seed: Seed, path: string): Seed {
  const { entry } = merging;
  const header = [...seed.header];
  const facts = [...seed.facts];
  for (const stated of entry.stated.filter(({ field }) => field.item === undefined)) {
    const fact = relative(path, stated);
    const list = headerFields.some((field) => field.path === fact.field.path) ? header : facts;
    const index = list.findIndex(({ field }) => field.path === fact.field.path);
    const known = list[index];
    if (known === undefined) list.push(withSource(merging, fact));
    else if (fact.field.path !== "published") list[index] = mergeFact(merging, known, fact);
  }
  addNamed(merging, facts, path, "aliases", [seed.name, seed.id]);
  addNamed(merging, facts, path, "payloads");
  addCrew(merging, facts, path, "crew.launched");
  addCrew(merging, facts, path, "crew.landed");
  return {
    ...seed,
    ...(seed.description === PLACEHOLDER ? { description: descriptionOf(entry.prose) } : {}),
    header,
    facts: ["stays", "attempts"].reduce(
      (all, items) => withItems(merging, all, items, path),
      facts,
    ),
    prose: mergeProse(merging, seed.prose, entry.sections),
  };
}

/** The facts with the items of one list merged, where they stand. */
function withItems(merging: Merging, facts: readonly Fact[], list: string, path: string): Fact[] {
  const isItem = ({ field }: Fact) => field.path === list;
  const stated = merging.entry.stated.filter(isItem).map((fact) => relative(path, fact));
  if (stated.length === 0) return [...facts];
  const merged = mergeItems(merging, facts.filter(isItem), stated);
  let taken = 0;
  const inPlace = facts.map((fact) => (isItem(fact) ? (merged[taken++] ?? fact) : fact));
  return [...inPlace, ...merged.slice(taken)];
}

/** Adds the items of a list that the seed does not name yet, each once. */
function addNamed(
  merging: Merging,
  facts: Fact[],
  path: string,
  list: string,
  known: readonly string[] = [],
): void {
  const isItem = ({ field }: Fact) => field.path === list;
  const names = new Set([...known, ...facts.filter(isItem).map(nameOf)].map(lookUpKey));
  for (const stated of merging.entry.stated.filter(isItem)) {
    const key = lookUpKey(nameOf(stated));
    if (names.has(key)) continue;
    names.add(key);
    facts.push(withSource(merging, relative(path, stated)));
  }
}

/** Adds a crew where the seed names none; half of one crew and half of another would be wrong. */
function addCrew(merging: Merging, facts: Fact[], path: string, list: string): void {
  const isMember = ({ field }: Fact) => field.path === list;
  const kept = new Set(facts.filter(isMember).map(nameOf));
  if (kept.size === 0) {
    addNamed(merging, facts, path, list);
    return;
  }
  for (const stated of merging.entry.stated.filter(isMember)) {
    if (kept.has(nameOf(stated))) continue;
    const { label } = stated.field;
    const message = `${label} of the record does not include ${nameOf(stated)}; compare the two crews by hand, nothing was changed`;
    report(merging.file, stated.labelPlace, "conflict", message);
  }
}

/** The name in a fact, without its language. */
const nameOf = ({ value }: Fact) => value.replace(/ \([A-Za-z-]+\)$/, "");
