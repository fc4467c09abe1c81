import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, resupply } from "../support/command-line.ts";
import { inventedSeeds } from "../support/invented.ts";

const NODE_OPTIONS = `--import=${pathToFileURL(resolve("test/support/as-node-20.mjs"))}`;

const entry = `# Mule 4

## Key facts

| Docking target | Barn |
| --- | --- |
| Launch date | 4 March 2033 |
| Docking port | front |
`;

describe("every command runs without what Node 20 lacks", () => {
  it.each([
    ["check", "seeds"],
    ["format", "seeds"],
    ["compile", "seeds", "--out", "made"],
    ["import", "entry.md"],
    ["import", "entry.md", "--into", "seeds"],
    ["new", "mule-4", "--into", "seeds"],
    ["show", "progress-ms-04"],
    ["list", "--kind", "module"],
    ["next", "progress-ms-04"],
    ["aboard", "2009-07-20", "--station", "iss"],
    ["ports", "2009-07-20", "--station", "iss"],
    ["jsonld", "progress-ms-04"],
  ])("resupply %s", async (...args) => {
    const cwd = await folderWith(inventedSeeds());
    await writeFile(join(cwd, "entry.md"), entry);
    const { stderr, status } = await resupply(args, { cwd, env: { NODE_OPTIONS } });
    expect(stderr).not.toMatch(/internal error|is not a function/);
    expect(status).toBeLessThan(2);
  });
});
