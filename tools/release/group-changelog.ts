// A part of npm run release:version: groups the changes that changesets has just written into CHANGELOG.md.
import { readFile, writeFile } from "node:fs/promises";
import { grouped } from "./changelog.ts";

await writeFile("CHANGELOG.md", grouped(await readFile("CHANGELOG.md", "utf8")));
