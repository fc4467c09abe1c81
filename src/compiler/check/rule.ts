import type { Place } from "../markdown/position.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { report } from "../model/finding.ts";
import type { RulePage } from "../model/rule-page.ts";

/** Reports a finding at a field of an entry, or at a place in its seed. */
export type Report = (entry: Entry, at: string | Place, message: string) => void;

/** A check of entries against each other, or of what each says. */
export interface Rule extends RulePage {
  check(catalog: Catalog, report: Report): void;
}

/**
 * Applies a rule and reports its findings in the files of the entries. An exception in a seed
 * suppresses the findings of its rule, and is itself reported if there are none.
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
        `nothing here breaks ${rule.id} any longer; remove the exception`,
      );
    }
  }
}
