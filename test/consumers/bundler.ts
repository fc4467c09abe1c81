import { run } from "../support/consumer.ts";
import { printed } from "./check.ts";
import type { ToolName } from "./tools.ts";

/** What a bundle is for, as a reader calls it. */
export const platformNames = { browser: "browsers", node: "Node", bun: "Bun" };

export type Platform = keyof typeof platformNames;

/** A bundler, as a project sets it up that bundles entry.js into the folder out. */
export interface Bundler {
  readonly name: string;
  readonly tool: ToolName;
  /** How it is run, where that is not as most run it. */
  readonly flags?: string;
  /** Browsers and Node, where it does not say. */
  readonly platforms?: readonly Platform[];
  /** What one constant may cost over the literal by hand, in bytes, where the tool itself adds more. */
  readonly overhead?: number;
  /** The file in out to run, where it writes more than one. */
  readonly main?: string;
  /** What it has in the manifest of the project. */
  manifest?(platform: Platform): object;
  /** Its files in the project. */
  files?(platform: Platform): Readonly<Record<string, string>>;
  bundle(folder: string, platform: Platform): Promise<void>;
}

/** Runs a script with the Node of this project; throws unless it ends well. */
export async function command(folder: string, script: string, ...flags: string[]): Promise<string> {
  return printed(await run(folder, "node", [script, ...flags]));
}
