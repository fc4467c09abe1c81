import type { Place } from "../markdown/position.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { report } from "../model/finding.ts";
import type { RulePage } from "../model/rule-page.ts";

/** Notes a finding at a field of an entry, or at a place in its seed. */
export type Find = (entry: Entry, at: string | Place, message: string) => void;

/** A check of entries against each other, or against the world. */
export interface Rule extends RulePage {
  check(catalog: Catalog, find: Find): void;
}

/**
 * Applies a rule; findings go to the files of the entries. An exception in a seed takes the findings
 * of its rule away, and is a finding itself where there are none.
 */
export function apply(rule: Rule, catalog: Catalog): void {
  const excused = new Set<Entry>();
  rule.check(catalog, (entry, at, message) => {
    if (entry.exceptions.some((exception) => exception.rule === rule.id)) {
      excused.add(entry);
      return;
    }
    const place =
      typeof at !== "string" ? at : at === "name" ? entry.seed.namePlace : entry.placeOf(at);
    report(entry.seed.file, place, rule.id, message);
  });
  for (const entry of catalog.all) {
    const exception = entry.exceptions.find(({ rule: id }) => id === rule.id);
    if (exception !== undefined && !excused.has(entry)) {
      report(
        entry.seed.file,
        exception.place,
        "stale-exception",
        `nothing here breaks ${rule.id} any more; take the exception out`,
      );
    }
  }
}
