import { isUnknown } from "../seed.ts";
import type { Rule } from "./rule.ts";

/** Facts that somebody measured, saw or reported; the others follow from them or from the name. */
const REPORTED =
  /^(?:launch\.time|identifiers\.(?:cospar|satcat|wikidata)|serial|stays\[\d+\]\.(?:from|to|undocked)|cargo\.\w+|failure\.\w+|end\.(?:burn|reentry|landing|place))$/;

export const sourced: Rule = {
  id: "sourced",
  description:
    "A reported fact has a source, or says that it is assumed and why; it can't do both.",
  why: "A fact that nobody can trace can be neither trusted nor mended.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Gas**: 50 kg",
    good: "- **Gas**: 50 kg ([Gazette](https://gazette.example/1))",
  },
  check(catalog, find) {
    for (const mission of catalog.entries("missions")) {
      for (const { field, fact, citations, assumed } of mission.provenance) {
        if (assumed !== undefined && citations.length > 0) {
          find(
            mission,
            field,
            `${fact.field.label} is assumed and has a source; keep the source, or the assumption`,
          );
        } else if (
          assumed === undefined &&
          citations.length === 0 &&
          REPORTED.test(field) &&
          !isUnknown(fact)
        ) {
          find(
            mission,
            field,
            `${fact.field.label} has no source; add ([Source](address)), or (assumed: why)`,
          );
        }
      }
    }
  },
};
