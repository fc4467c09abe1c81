import type { Finding } from "../../compiler/model/finding.ts";

/** A finding as other programs read it. */
export function jsonFinding({ path, line, column, severity, rule, message }: Finding) {
  return { file: path, line, column, severity, rule, message };
}

/** Findings as a list in JSON. */
export function asJson(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(jsonFinding), null, 2);
}
