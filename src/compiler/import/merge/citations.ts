import type { Catalog } from "../../model/catalog.ts";
import type { Citation, Dispute, Fact } from "../../model/seed.ts";
import { sourceOf } from "../../model/sources.ts";
import type { ImportedEntry } from "../entry/entry.ts";

/** Who can be cited for what an entry says. */
export interface Citing {
  readonly catalog: Catalog;
  readonly entry: ImportedEntry;
}

/** The entry itself as a source, where it says where it was published. */
export function entryAsSource({ catalog, entry }: Citing): Citation[] {
  const { address } = entry;
  const source = address === undefined ? undefined : sourceOf(catalog, address);
  return address === undefined || source === undefined
    ? []
    : [{ name: source.record.name, address, place: { line: 1, column: 1 } }];
}

/** Those of some citations whose source is known, by its name; the entry, where there are none. */
export function knownCitations(citing: Citing, citations: readonly Citation[]): Citation[] {
  const known = citations.flatMap((citation) => {
    const source = sourceOf(citing.catalog, citation.address);
    return source === undefined ? [] : [{ ...citation, name: source.record.name }];
  });
  return known.length > 0 ? known : entryAsSource(citing);
}

/** A fact as a seed holds it: with a source, or marked as assumed. */
export function withSource(citing: Citing, fact: Fact): Fact {
  const { assumed, field } = fact;
  const disputes = fact.disputes.flatMap((dispute) => citedDispute(citing, dispute) ?? []);
  const children = fact.children.map((child) => withSource(citing, child));
  const source =
    field.path === "published" ? sourceOf(citing.catalog, fact.target ?? "") : undefined;
  const value = source?.record.name ?? withoutGroups(fact.value);
  const bare = { ...fact, value, disputes, children };
  // An address is its own source.
  if (field.path === "published") return { ...bare, citations: [] };
  const needsNone = field.path === "aliases" || fact.value === "unknown";
  if (assumed !== undefined || needsNone) {
    return assumed === undefined ? bare : { ...bare, citations: [], assumed: inBrackets(assumed) };
  }
  const citations = knownCitations(citing, fact.citations);
  return citations.length > 0
    ? { ...bare, citations }
    : { ...bare, citations, assumed: "stated in an entry that gives no source" };
}

/** A dispute in the form of a seed, or nothing if the value has no source to cite. */
export function citedDispute(citing: Citing, dispute: Dispute): Dispute | undefined {
  const citations = knownCitations(citing, dispute.citations);
  const value = inBrackets(dispute.value);
  if (citations.length === 0 || value === "") return undefined;
  return { value, citations, reason: inBrackets(dispute.reason) };
}

/** A value in which no bracket reads as if it said something about the value. */
const withoutGroups = (value: string) => value.replaceAll(/\((?=(?:assumed|disputed)\b)/g, "");

/** A text that can be put in brackets: its own brackets come in pairs. */
export function inBrackets(text: string): string {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) break;
  }
  return (depth === 0 ? text : text.replaceAll(/[()]/g, " ")).replaceAll(/\s+/g, " ").trim();
}
