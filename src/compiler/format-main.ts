// npm run format:seeds: rewrites seeds/ to the canonical form.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSeeds } from "./files.ts";
import { formatFinding } from "./finding.ts";
import { format } from "./format/format.ts";

const written: string[] = [];
for (const seed of await readSeeds("seeds")) {
  const result = format(seed);
  if ("findings" in result) {
    for (const finding of result.findings) console.error(formatFinding(finding));
    process.exitCode = 1;
  } else if (result.content !== seed.content) {
    await writeFile(join("seeds", seed.path), result.content);
    written.push(`seeds/${seed.path}`);
  }
}
// Said at the end: a reader that goes away must not stop a seed from being written.
if (written.length > 0) console.log(written.join("\n"));
