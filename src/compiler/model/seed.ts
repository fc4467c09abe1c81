import type { RootContent } from "mdast";
import type { VFile } from "vfile";
import type { Field, Kind } from "../fields/index.ts";
import type { Place } from "../markdown/position.ts";

/** A link after a fact: where it is stated. */
export interface Citation {
  readonly name: string;
  readonly address: string;
  readonly place: Place;
}

/** A value that a source gives but that was rejected. */
export interface Dispute {
  readonly value: string;
  readonly citations: readonly Citation[];
  readonly reason: string;
}

/** One labelled fact as written in a seed. */
export interface Fact {
  readonly field: Field;
  /** The value as written, or the text of the link if the value is a link. */
  readonly value: string;
  /** The address of the link if the value is a link. */
  readonly target?: string;
  readonly citations: readonly Citation[];
  readonly assumed?: string;
  readonly disputes: readonly Dispute[];
  /** Facts indented below this one. */
  readonly children: readonly Fact[];
  readonly labelPlace: Place;
  readonly valuePlace: Place;
}

/** Whether only rejected values of a fact are known, so that it is absent from the record. */
export function isUnknown(fact: Fact): boolean {
  return fact.value === "unknown" && fact.target === undefined;
}

/** Whether a fact says that its event never happened: the record has `false` for it. */
export function isNever({ field, value, target }: Fact): boolean {
  return field.never !== undefined && value === "never" && target === undefined;
}

/** Whether a fact says that a list is empty, as there was nobody aboard. */
export function isNone({ field, value, target }: Fact): boolean {
  return field.none === true && value === "none" && target === undefined;
}

/** The path of the value of a fact in its record or list item. */
export function pathOfFact(fact: Fact): string {
  return (isNever(fact) && fact.field.never) || fact.field.path;
}

/** Marks in a scaffold what is still to be written. */
export const PLACEHOLDER = "…";

/** A named group of facts: a port in the seed of a station. */
export interface FactGroup {
  readonly name: string;
  readonly place: Place;
  readonly facts: readonly Fact[];
}

export type ProseTitle =
  | "Summary"
  | "FAQs"
  | "Why It Matters"
  | "Notable For"
  | "Body"
  | "References";

/** A seed that was read but not yet validated. */
export interface Seed {
  readonly file: VFile;
  readonly kind: Kind;
  /** From the file name. */
  readonly id: string;
  readonly name: string;
  readonly namePlace: Place;
  readonly description: string;
  /** The links between the title and the first section. */
  readonly header: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly factsPlace: Place;
  readonly ports: readonly FactGroup[];
  readonly prose: ReadonlyMap<ProseTitle, readonly RootContent[]>;
}

/** Sections of a seed in canonical order. */
export const sectionTitles = [
  "Summary",
  "Key Facts",
  "Ports",
  "FAQs",
  "Why It Matters",
  "Notable For",
  "Body",
  "References",
] as const;

export type SectionTitle = (typeof sectionTitles)[number];
