import type { Consumer } from "../support/consumer.ts";
import type { ToolName } from "./tools.ts";

/** One thing that somebody does with the package. */
export interface Check {
  /** Who does it: a runtime, a compiler, a bundler. */
  readonly consumer: string;
  readonly what: string;
  readonly tools: readonly ToolName[];
  /** Throws where it does not hold; gives the figures to show where it does. */
  run(consumer: Consumer): Promise<string>;
}

/** Thrown where a check can't be made on this machine. */
export class NotRun extends Error {}

/** Throws unless a command ended well; gives what it printed. */
export function printed({ status, output }: { status: number; output: string }): string {
  if (status !== 0) throw new Error(`exit status ${status}\n${output}`);
  return output;
}
