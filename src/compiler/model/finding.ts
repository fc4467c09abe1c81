import type { VFile } from "vfile";
import type { Place } from "../markdown/position.ts";

/** What is wrong, where, and how to mend it. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
}

/** An error keeps a seed from being used, a warning wants a look, an info tells what was done. */
export type Severity = "error" | "warning" | "info";

/** How a vfile message says its severity. */
const FATAL = { error: true, warning: false, info: undefined } as const;

/** Notes a finding in the file that it is about. */
export function report(
  file: VFile,
  place: Place,
  rule: string,
  message: string,
  severity: Severity = "error",
): void {
  const { stackTraceLimit } = Error;
  // A message is an error to JavaScript, and noting where it was made takes longer than making it.
  Error.stackTraceLimit = 0;
  const noted = file.message(message, { place: { ...place }, ruleId: rule, source: "resupply" });
  Error.stackTraceLimit = stackTraceLimit;
  noted.fatal = FATAL[severity];
}

/** All findings of some files, by path and position. */
export function findingsOf(files: Iterable<VFile>): Finding[] {
  const findings: Finding[] = [];
  for (const file of files) {
    for (const message of file.messages) {
      findings.push({
        path: file.path,
        line: message.line ?? 1,
        column: message.column ?? 1,
        severity:
          message.fatal === undefined || message.fatal === null
            ? "info"
            : message.fatal
              ? "error"
              : "warning",
        message: message.reason,
        rule: message.ruleId ?? "unknown",
      });
    }
  }
  return findings.sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule),
  );
}

/** `path:line:col severity message (rule-id)` */
export function formatFinding(finding: Finding): string {
  const { path, line, column, severity, message, rule } = finding;
  return `${path}:${line}:${column} ${severity} ${message} (${rule})`;
}

/** Order by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
