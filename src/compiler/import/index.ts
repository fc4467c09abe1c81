export { recordOf, type Surroundings } from "./compiled-record.ts";
export type { ImportedEntry } from "./entry/entry.ts";
export type { ImportedFact } from "./entry/facts.ts";
export type { ImportedProse } from "./entry/prose.ts";
export { type Import, importEntry } from "./import-entry.ts";
export { readEntry } from "./read-entry.ts";
export type { ImportExample, ImportRule } from "./rules/import-rule.ts";
export { importRules } from "./rules.ts";
export { type FoundTime, findTime } from "./values/time/date.ts";
