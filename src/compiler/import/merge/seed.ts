import { lookUpKey } from "../../../library/text/look-up-key.ts";
import { headerFields } from "../../fields/index.ts";
import { type Fact, PLACEHOLDER, type Seed } from "../../model/seed.ts";
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
  const names = new Set(
    [seed.name, seed.id, ...facts.filter(isAlias).map(aliasName)].map(lookUpKey),
  );
  for (const stated of entry.stated.filter(({ field }) => field.item === undefined)) {
    const fact = relative(path, stated);
    const list = headerFields.some((field) => field.path === fact.field.path) ? header : facts;
    const index = list.findIndex(({ field }) => field.path === fact.field.path);
    const known = list[index];
    if (known === undefined) list.push(withSource(merging, fact));
    else if (fact.field.path !== "published") list[index] = mergeFact(merging, known, fact);
  }
  for (const alias of entry.stated.filter(isAlias)) {
    const key = lookUpKey(aliasName(alias));
    if (names.has(key)) continue;
    names.add(key);
    facts.push(withSource(merging, alias));
  }
  return {
    ...seed,
    ...(seed.description === PLACEHOLDER ? { description: descriptionOf(entry.prose) } : {}),
    header,
    facts: withPayloads(
      merging,
      ["stays", "attempts"].reduce((all, items) => withItems(merging, all, items, path), facts),
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

/** The facts with the payloads of the entry that the seed does not name yet. */
function withPayloads(merging: Merging, facts: readonly Fact[]): Fact[] {
  const isPayload = ({ field }: Fact) => field.path === "payloads";
  const known = new Set(facts.filter(isPayload).map(({ value }) => lookUpKey(value)));
  const added = merging.entry.stated
    .filter(isPayload)
    .filter(({ value }) => !known.has(lookUpKey(value)))
    .map((fact) => withSource(merging, fact));
  return [...facts, ...added];
}

const isAlias = ({ field }: Fact) => field.path === "aliases";
const aliasName = ({ value }: Fact) => value.replace(/ \([A-Za-z-]+\)$/, "");
