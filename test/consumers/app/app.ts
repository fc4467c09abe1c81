import { first } from "../flights.ts";
import type { Files } from "../project.ts";
import type { ToolName } from "../tools.ts";

/**
 * An application of a framework, with five pages: used, with one flight; hand, the same with a
 * literal by hand; many, with other flights; late, which loads flights when asked to; text, with
 * JSON-LD. Where a server makes pages, there is a sixth one: served, whose flight is looked up there.
 */
export interface App {
  readonly name: string;
  readonly tool: ToolName;
  /** Whether its scripts are modules, without a function around each that they are made of. */
  readonly modules: boolean;
  readonly manifest?: object;
  readonly files: Files;
  build(folder: string): Promise<void>;
  /** The HTML file that the build made of a page. */
  page(name: string): string;
  /** The part of an address in HTML that is the path of a script below a folder of the build. */
  readonly scripts: { readonly path: RegExp; readonly below: string };
  /** The server that it has for production; without one, its files are served as they are. */
  readonly server?: AppServer;
}

export interface AppServer {
  /** The script to run, and its flags; the port is in the environment, too. */
  command(port: number): Promise<readonly string[]>;
  /** Where it answers with the first flight as JSON. */
  readonly flightAt: readonly string[];
}

/** Where a server that has looked up a flight by its id answers with it. */
export const flightAddress = (id: string) => `/api/${id}`;

/** JavaScript that loads one flight late, the literal by hand beside it, and gives the flight. */
export const loadLate = (byHand: string) =>
  `Promise.all([loadMission(${JSON.stringify(first)}), import(${JSON.stringify(byHand)})]).then(([flight]) => flight)`;
