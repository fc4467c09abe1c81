import type { Catalog } from "../catalog.ts";
import { cargoSum } from "./cargo-sum.ts";
import { cleanText } from "./clean-text.ts";
import { cosparYear } from "./cospar-year.ts";
import { inService } from "./in-service.ts";
import { knownSource } from "./known-source.ts";
import { linkTarget } from "./link-target.ts";
import { missionId } from "./mission-id.ts";
import { neighbours } from "./neighbours.ts";
import { neverInOrbit } from "./never-in-orbit.ts";
import { portFree } from "./port-free.ts";
import { apply, type Rule } from "./rule.ts";
import { sourced } from "./sourced.ts";
import { timeOrder } from "./time-order.ts";
import { unique } from "./unique.ts";

export const rules: readonly Rule[] = [
  missionId,
  linkTarget,
  neighbours,
  timeOrder,
  unique,
  cosparYear,
  inService,
  portFree,
  neverInOrbit,
  cargoSum,
  sourced,
  knownSource,
  cleanText,
];

/** Checks the entries against each other; findings go to their files. */
export function check(catalog: Catalog): void {
  for (const rule of rules) apply(rule, catalog);
}
