import type { Fact } from "../../model/seed.ts";
import { report } from "../report.ts";
import { withSource } from "./citations.ts";
import { type Merging, mergeFact } from "./fact.ts";

/**
 * Stays (or attempts) of the record with those that an entry reports: one by one where there are as
 * many, else the entry's docking with the first and its undocking with the last.
 */
export function mergeItems(
  merging: Merging,
  kept: readonly Fact[],
  stated: readonly Fact[],
): Fact[] {
  if (kept.length === 0) return stated.map((fact) => withSource(merging, fact));
  if (kept.length === stated.length) {
    return kept.map((fact, index) => mergeItem(merging, fact, stated[index] as Fact));
  }
  const [only, ...others] = stated;
  if (only === undefined) return [...kept];
  if (others.length > 0) {
    report(
      merging.file,
      only.labelPlace,
      "conflict",
      `the entry has ${stated.length} facts like ${only.field.label} and the record ${kept.length}; compare them by hand, nothing was changed`,
    );
    return [...kept];
  }
  const last = kept.length - 1;
  return kept.map((fact, index) => {
    const children = only.children.filter(
      ({ field }) =>
        (index === 0 && field.path !== "to") || (index === last && field.path === "to"),
    );
    return mergeChildren(merging, fact, children);
  });
}

function mergeItem(merging: Merging, kept: Fact, stated: Fact): Fact {
  // A stay known only by its times has the station for a port, or none.
  const isPlaced = stated.target !== undefined;
  return mergeChildren(
    merging,
    isPlaced ? mergeFact(merging, kept, stated) : kept,
    stated.children,
  );
}

function mergeChildren(merging: Merging, kept: Fact, stated: readonly Fact[]): Fact {
  const children = [...kept.children];
  for (const child of stated) {
    const index = children.findIndex(({ field }) => field.path === child.field.path);
    const known = children[index];
    if (known !== undefined) children[index] = mergeFact(merging, known, child);
    else if (kept.field.item?.fields.some(({ path }) => path === child.field.path) === true) {
      const field =
        kept.field.item.fields.find(({ path }) => path === child.field.path) ?? child.field;
      children.push({ ...withSource(merging, child), field });
    }
  }
  return { ...kept, children };
}
