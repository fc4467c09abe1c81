import { first } from "../flights.ts";
import type { Files } from "../project.ts";
import type { ToolName } from "../tools.ts";

/**
 * An application of a framework, with five pages: used, with one flight; hand, the same with a
 * literal by hand; many, with other flights; late, which loads flights when asked to; text, with
 * JSON-LD and nothing to run.
 */
export interface App {
  readonly name: string;
  readonly tool: ToolName;
  /** Whether its scripts are modules, without a function around each that they are made of. */
  readonly modules: boolean;
  readonly files: Files;
  build(folder: string): Promise<void>;
  /** The HTML file that the build made of a page. */
  page(name: string): string;
  /** The part of an address in HTML that is the path of a script below a folder of the build. */
  readonly scripts: { readonly path: RegExp; readonly below: string };
}

/** JavaScript that loads one flight late, the literal by hand beside it, and gives the flight. */
export const loadLate = (byHand: string) =>
  `Promise.all([loadMission(${JSON.stringify(first)}), import(${JSON.stringify(byHand)})]).then(([flight]) => flight)`;
