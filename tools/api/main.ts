// npm run api: writes api/resupply.api.md, and says which bump the changes since the last release are
// owed; ends with 1 where the pending changesets announce less. With --released, writes api/released.json.
import { mkdir, writeFile } from "node:fs/promises";
import { announced, isEnough } from "./announced.ts";
import { changesBetween, owedFor } from "./compare.ts";
import { currentApi, RELEASED, REVIEWED, releasedApi } from "./files.ts";
import { apiMarkdown } from "./markdown.ts";

const current = await currentApi();
await mkdir("api", { recursive: true });
await writeFile(REVIEWED, apiMarkdown(current));
if (process.argv.includes("--released")) {
  await writeFile(RELEASED, `${JSON.stringify(current, null, 1)}\n`);
} else {
  const released = await releasedApi();
  const changes = changesBetween(released, current);
  for (const { bump, what } of changes.slice(0, 30)) console.log(`${bump}: ${what}`);
  if (changes.length > 30) console.log(`… and ${changes.length - 30} more`);
  const [owed, said] = [owedFor(changes), await announced()];
  console.log(`since ${released.version}: ${owed} is owed, ${said} is announced in .changeset/`);
  if (!isEnough(said, owed)) process.exitCode = 1;
}
