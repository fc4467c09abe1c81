import { nearest } from "../../library/text/nearest.ts";
import type { Catalog } from "../model/catalog.ts";
import { report } from "../model/finding.ts";
import { cargoSum } from "./cargo-sum.ts";
import { cleanText } from "./clean-text.ts";
import { uniqueConstantName } from "./constant-name.ts";
import { cosparYear } from "./cospar-year.ts";
import { crewNamed } from "./crew/crew-named.ts";
import { crewReturn } from "./crew/crew-return.ts";
import { oneShip } from "./crew/one-ship.ts";
import { inService } from "./in-service.ts";
import { linkTarget } from "./link-target.ts";
import { missionId } from "./mission-id.ts";
import { neighbours } from "./neighbours.ts";
import { neverInOrbit } from "./never-in-orbit.ts";
import { portFree } from "./port-free.ts";
import { proseFigures } from "./prose-figures.ts";
import { apply, type Rule } from "./rule.ts";
import { sharedTime } from "./shared-time.ts";
import { announced } from "./sources/announced.ts";
import { knownSource } from "./sources/known-source.ts";
import { oneWitness } from "./sources/one-witness.ts";
import { sourced } from "./sources/sourced.ts";
import { timeOrder } from "./time-order.ts";
import { unique } from "./unique.ts";

export const rules: readonly Rule[] = [
  missionId,
  uniqueConstantName,
  linkTarget,
  neighbours,
  timeOrder,
  sharedTime,
  unique,
  cosparYear,
  inService,
  portFree,
  crewNamed,
  crewReturn,
  oneShip,
  neverInOrbit,
  cargoSum,
  sourced,
  oneWitness,
  announced,
  proseFigures,
  knownSource,
  cleanText,
];

/** Checks the entries against each other and reports findings in their files. */
export function check(catalog: Catalog): void {
  for (const rule of rules) apply(rule, catalog);
  const ids = rules.map((rule) => rule.id);
  for (const entry of catalog.all) {
    for (const { rule, place } of entry.exceptions) {
      if (ids.includes(rule)) continue;
      const near = nearest(rule, ids).join(", ");
      report(
        entry.seed.file,
        place,
        "stale-exception",
        `there is no rule ${rule}; the nearest are ${near}`,
      );
    }
  }
}
