import type { VFile } from "vfile";
import type { Place } from "../markdown/position.ts";
import { report as reportFinding, type Severity } from "../model/finding.ts";
import type { PlacedNote } from "./note.ts";
import { documentRules } from "./rules/document.ts";
import { factRules } from "./rules/facts.ts";
import { mergeRules } from "./rules/merge.ts";
import { proseRules } from "./rules/prose.ts";

/** All rules of the lenient reader and the import, in the order of reading. */
export const importRules = [...documentRules, ...factRules, ...proseRules, ...mergeRules] as const;

export type ImportRuleId = (typeof importRules)[number]["id"];

const severities = new Map<string, Severity>(importRules.map(({ id, severity }) => [id, severity]));

/** Reports a finding with the severity of its rule. */
export function report(file: VFile, place: Place, id: ImportRuleId, message: string): void {
  reportFinding(file, place, id, message, severities.get(id) ?? "warning");
}

export function reportAll(file: VFile, notes: readonly PlacedNote[]): void {
  for (const { place, rule, message } of notes) report(file, place, rule, message);
}
