import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type DataFile, dataFiles } from "./write.ts";

const resolve = createRequire(import.meta.url).resolve;
const read = (name: string): string => readFileSync(resolve(`resupply/${name}`), "utf8");

const version = JSON.parse(
  readFileSync(
    resolve("resupply/missions.json").replace(/missions\.json$/, "package.json"),
    "utf8",
  ),
).version as string;

/** Everything there is to take away. */
export const files: readonly DataFile[] = [
  { name: "missions.json", type: "application/json", content: () => read("missions.json") },
  {
    name: "missions.schema.json",
    type: "application/schema+json",
    content: () => read("missions.schema.json"),
  },
  ...dataFiles(version),
];
