import type { Severity } from "../../model/finding.ts";

/** A kind of finding in an entry as published. */
export interface ImportRule {
  readonly id: string;
  readonly severity: Severity;
  /** What the finding reports, and what becomes of the text. */
  readonly description: string;
  readonly example: ImportExample;
}

/**
 * A passage of a published entry that triggers a rule, and one that does not. Tests try them in an
 * entry about a made-up world.
 */
export interface ImportExample {
  readonly bad: string;
  readonly good: string;
  /** What the bad passage is put before in the entry of the tests; without it, it replaces the good passage. */
  readonly before?: string;
  /** Other rules that the bad passage cannot help but trigger. */
  readonly also?: readonly string[];
}
