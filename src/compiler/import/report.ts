import type { VFile } from "vfile";
import type { Place } from "../markdown/position.ts";
import { report as reportFinding, type Severity } from "../model/finding.ts";
import type { PlacedNote } from "./note.ts";
import { type ImportRuleId, importRules } from "./rules.ts";

const severities = new Map<string, Severity>(importRules.map(({ id, severity }) => [id, severity]));

/** Reports a finding with the severity of its rule. */
export function report(file: VFile, place: Place, id: ImportRuleId, message: string): void {
  reportFinding(file, place, id, message, severities.get(id) ?? "warning");
}

export function reportAll(file: VFile, notes: readonly PlacedNote[]): void {
  for (const { place, rule, message } of notes) report(file, place, rule, message);
}
