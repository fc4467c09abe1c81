import type { RootContent } from "mdast";
import type { VFile } from "vfile";
import type { Catalog } from "../catalog.ts";
import type { Fact, Place } from "../seed.ts";
import type { WrittenValue } from "./document/labeled-value.ts";
import type { Meaning } from "./labels/meaning.ts";
import { tell } from "./rules.ts";
import { compareFacts } from "./values/compare.ts";

/** Something that a section states, in the order in which it stands. */
export type Statement =
  | { readonly fact: Fact }
  /** Not understood; it goes to the body. */
  | { readonly unread: RootContent }
  | {
      readonly meaning: Meaning;
      readonly written: WrittenValue;
      readonly isProse?: boolean;
      /** Where the text goes if the record has no place for it. */
      readonly block?: RootContent;
    };

/** What a published entry has said so far. */
export interface Reading {
  readonly file: VFile;
  readonly catalog: Catalog;
  /** The title of the entry, if it has one. */
  readonly title?: string | undefined;
  /** What a label says that the flight is called. */
  called?: string;
  readonly facts: Fact[];
  /** What sections state, before it is interpreted. */
  readonly statements: Statement[];
  /** Where in `facts` the one of a field stands, of fields that hold one value. */
  readonly indexes: Map<string, number>;
  /** Aliases, to know them again. */
  readonly aliases: Set<string>;
  /** What was suggested, by what was written. */
  readonly suggestions: Map<string, string>;
  /** What the entry says and the record has no field for. */
  readonly notes: { readonly field: string; readonly value: string; readonly place: Place }[];
  /** What was not understood; it goes to the body. */
  readonly kept: RootContent[];
  /** The parts of the stay that entries tell of in lines of their own. */
  readonly stay: {
    captured?: Fact;
    from?: Fact;
    to?: Fact;
    released?: Fact;
    port?: Fact | undefined;
    isBerthing?: boolean;
  };
}

/** Adds a fact, unless it was stated before. What was stated first stays; another value is disputed. */
export function addFact(reading: Reading, fact: Fact): void {
  const { facts, file, catalog } = reading;
  const { field } = fact;
  if (field.item !== undefined) {
    const isKnown = field.path === "aliases" && reading.aliases.has(fact.value);
    reading.aliases.add(fact.value);
    if (!isKnown) facts.push(fact);
    return;
  }
  const known = factOf(reading, field.path);
  if (known === undefined) {
    reading.indexes.set(field.path, facts.length);
    facts.push(fact);
    return;
  }
  const comparison = compareFacts(catalog, known, fact);
  if (comparison === "more-precise") {
    replace(reading, { ...fact, disputes: [...known.disputes, ...fact.disputes] });
  } else if (comparison === "different") {
    addDispute(reading, known, fact.value, "the entry states the other value before this one");
    tell(
      file,
      fact.valuePlace,
      "conflict",
      `${field.label} is ${fact.value} here, but ${known.value} in line ${known.valuePlace.line}; keep the right one`,
    );
  }
}

/** The fact of a field that holds one value, where it was stated. */
export function factOf({ facts, indexes }: Reading, path: string): Fact | undefined {
  const index = indexes.get(path);
  return index === undefined ? undefined : facts[index];
}

/** Puts a fact where the one of its field stands. */
function replace({ facts, indexes }: Reading, fact: Fact): void {
  const index = indexes.get(fact.field.path);
  if (index !== undefined) facts[index] = fact;
}

/** No document is right that disputes itself more often, or has more labels that nobody knows. */
const MOST_DISPUTES = 20;
const MOST_SUGGESTIONS = 50;

/** What `find` suggests for a text. Looking for what is near takes long, and is done so many times at most. */
export function suggestion(
  { suggestions }: Reading,
  written: string,
  find: () => string,
): string | undefined {
  const known = suggestions.get(written);
  if (known !== undefined || suggestions.size >= MOST_SUGGESTIONS) return known;
  const found = find();
  suggestions.set(written, found);
  return found;
}

/** Notes another value beside one that the entry itself states. */
export function addDispute(reading: Reading, known: Fact, value: string, reason: string): void {
  if (
    known.disputes.length >= MOST_DISPUTES ||
    known.value === value ||
    known.disputes.some((dispute) => dispute.value === value)
  )
    return;
  replace(reading, {
    ...known,
    disputes: [...known.disputes, { value, citations: [], reason }],
  });
}
