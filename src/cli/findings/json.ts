import type { Finding } from "../../compiler/model/finding.ts";

/** A finding in the shape of the JSON output. */
export function jsonFinding({ path, line, column, severity, rule, message }: Finding) {
  return { file: path, line, column, severity, rule, message };
}

/** Formats findings as a JSON list. */
export function asJson(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(jsonFinding), null, 2);
}
