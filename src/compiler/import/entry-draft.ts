import type { RootContent } from "mdast";
import type { Catalog } from "../model/catalog.ts";
import type { Fact } from "../model/seed.ts";
import type { ImportedFact } from "./entry/facts.ts";
import { MOST_DISPUTES, MOST_SUGGESTIONS } from "./limits.ts";
import type { PlacedNote } from "./note.ts";
import { compareFacts } from "./values/compare.ts";
import type { StayPart } from "./values/stay-fact.ts";
import type { Suggest } from "./values/value-result.ts";

/** What has been understood of an entry so far. */
export class EntryDraft {
  readonly facts: Fact[] = [];
  /** What the entry says and the record has no field for. */
  readonly unrecorded: ImportedFact[] = [];
  /** What was not understood; it goes to the body. */
  readonly unread: RootContent[] = [];
  /** The parts of the stay, which entries give in lines of their own. */
  readonly stay: StayPart[] = [];
  /** What the flight is called: its title, or what a label says. */
  name: string | undefined;
  readonly #catalog: Catalog;
  /** Where in `facts` the one of a field is, of fields that hold one value. */
  readonly #indexes = new Map<string, number>();
  readonly #aliases = new Set<string>();

  constructor(catalog: Catalog, name?: string) {
    this.#catalog = catalog;
    this.name = name;
  }

  /** The fact of a field that holds one value, where it was stated. */
  stated(path: string): Fact | undefined {
    const index = this.#indexes.get(path);
    return index === undefined ? undefined : this.facts[index];
  }

  /** Adds a fact, unless it was stated before. What was stated first stays; another value is disputed. */
  add(fact: Fact): PlacedNote[] {
    const { field, value, valuePlace: place } = fact;
    if (field.item !== undefined) {
      const isKnown = field.path === "aliases" && this.#aliases.has(value);
      this.#aliases.add(value);
      if (!isKnown) this.facts.push(fact);
      return [];
    }
    const known = this.stated(field.path);
    if (known === undefined) {
      this.#indexes.set(field.path, this.facts.length);
      this.facts.push(fact);
      return [];
    }
    const comparison = compareFacts(this.#catalog, known, fact);
    if (comparison === "more-precise") {
      this.#replace({ ...fact, disputes: [...known.disputes, ...fact.disputes] });
    }
    if (comparison !== "different") return [];
    this.dispute(known, value, "the entry states the other value before this one");
    const message = `${field.label} is ${value} here, but ${known.value} in line ${known.valuePlace.line}; keep the right one`;
    return [{ rule: "conflict", message, place }];
  }

  /** Notes another value beside one that the entry itself states. */
  dispute(known: Fact, value: string, reason: string): void {
    const { disputes } = known;
    const isKnown = known.value === value || disputes.some((other) => other.value === value);
    if (isKnown || disputes.length >= MOST_DISPUTES) return;
    this.#replace({ ...known, disputes: [...disputes, { value, citations: [], reason }] });
  }

  /** Puts a fact in the place of the one of its field. */
  #replace(fact: Fact): void {
    const index = this.#indexes.get(fact.field.path);
    if (index !== undefined) this.facts[index] = fact;
  }
}

/** Remembers what was suggested, and looks for a limited number of suggestions. */
export function limitedSuggest(): Suggest {
  const suggestions = new Map<string, string>();
  return (written, find) => {
    const known = suggestions.get(written);
    if (known !== undefined || suggestions.size >= MOST_SUGGESTIONS) return known;
    const found = find();
    suggestions.set(written, found);
    return found;
  };
}
