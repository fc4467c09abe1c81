import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFiles } from "../../src/data/write.ts";

/** The data in a folder of its own, until it is removed. */
export async function writeData(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "resupply-data-"));
  for (const { name, content } of dataFiles("1.0.0"))
    await writeFile(join(folder, name), content());
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
