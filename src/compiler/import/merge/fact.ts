import type { VFile } from "vfile";
import { type Dispute, type Fact, isUnknown } from "../../model/seed.ts";
import { report } from "../report.ts";
import { compareFacts, compareValues } from "../values/compare.ts";
import { type Citing, citedDispute, withSource } from "./citations.ts";
import { isPlaceholder } from "./placeholders.ts";

/** What merging needs to know and where it reports. */
export interface Merging extends Citing {
  readonly file: VFile;
}

/** The fact of the record, with what the entry says otherwise as disputed. Its own value always stays. */
export function mergeFact(merging: Merging, kept: Fact, stated: Fact): Fact {
  const { file, catalog } = merging;
  const { label } = kept.field;
  const place = stated.valuePlace;
  if (isPlaceholder(kept)) {
    if (isUnknown(stated)) return kept;
    const { field, children } = kept;
    const filled = withSource(merging, stated);
    return { ...filled, field, children, disputes: [...kept.disputes, ...filled.disputes] };
  }
  let merged = kept;
  if (!isUnknown(stated)) {
    const comparison = isUnknown(kept) ? "different" : compareFacts(catalog, kept, stated);
    if (comparison === "less-precise") {
      report(
        file,
        place,
        "precision",
        `${label} is ${stated.value} here and, more precisely, ${kept.value} in the record`,
      );
    } else if (comparison === "more-precise") {
      report(
        file,
        place,
        "precision",
        `${label} is ${stated.value} here, more precise than ${kept.value} in the record; correct it there if the source is good`,
      );
    } else if (comparison === "different") {
      const reason = reasonFor(kept, stated);
      merged = dispute(merging, merged, stated, {
        value: stated.value,
        citations: stated.citations,
        reason,
      });
    }
  }
  for (const other of stated.disputes) merged = dispute(merging, merged, stated, other);
  return merged;
}

/** Writes another value beside the one that is kept, unless it is there already. */
function dispute(merging: Merging, kept: Fact, stated: Fact, other: Dispute): Fact {
  const { file, catalog } = merging;
  const { label } = kept.field;
  const place = stated.valuePlace;
  const { target: _target, ...bare } = stated;
  const isSame = (value: string) =>
    compareValues(catalog, { ...bare, value: other.value }, value) === "same";
  if (!isUnknown(kept) && other.value !== stated.value && isSame(kept.value)) return kept;
  // Both dispute it: they agree.
  const isShared = other.citations.length > 0 && other.value !== stated.value;
  if (isShared && kept.disputes.some(({ value }) => value === other.value)) return kept;
  if (kept.disputes.some(({ value }) => value === other.value || isSame(value))) {
    report(
      file,
      place,
      "disputed-already",
      `${label} is ${other.value} here; the record knows it and keeps ${kept.value}`,
    );
    return kept;
  }
  const cited = citedDispute(merging, other);
  report(
    file,
    place,
    "conflict",
    `${label} is ${other.value} here and ${kept.value} in the record, which stays; ${cited === undefined ? "the other is not written as disputed, for the entry has no address to cite" : "the other is written as disputed"}`,
  );
  return cited === undefined ? kept : { ...kept, disputes: [...kept.disputes, cited] };
}

/** Why the value of the record stays. */
function reasonFor(kept: Fact, stated: Fact): string {
  const [first, second] = kept.citations;
  const own =
    first === undefined
      ? "the record had the other value before this entry was read"
      : `the kept value is that of ${first.name}${second === undefined || second.name === first.name ? "" : ` and ${second.name}`}`;
  return stated.assumed === undefined ? own : `${own}, and the entry only assumes its own`;
}
