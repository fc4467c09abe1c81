import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer } from "../support/consumer.ts";
import { first } from "./flights.ts";

/** The names of all entry points, as a program imports them; of those by pattern, that of one flight. */
export async function entryPoints(consumer: Consumer): Promise<string[]> {
  const path = join(consumer.folder, "node_modules/resupply/package.json");
  const { exports } = JSON.parse(await readFile(path, "utf8"));
  const subpaths = Object.keys(exports).filter((subpath) => !subpath.includes("*"));
  return [...subpaths, `./missions/${first}`].map((subpath) => join("resupply", subpath));
}
