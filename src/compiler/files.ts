import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./emit/index.ts";
import { compareText } from "./model/finding.ts";
import type { SeedFile } from "./model/seed-file.ts";

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort(compareText);
}

/** All seeds below a folder, in the same order on every machine. */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const paths = (await filesBelow(folder)).filter((path) => path.endsWith(".md"));
  return Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(folder, path), "utf8") })),
  );
}

/** Makes a folder hold these files and no others. */
export async function writeGenerated(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = new Set(files.map((file) => file.path));
  const orphans = (await filesBelow(folder)).filter((path) => !wanted.has(path));
  await Promise.all([
    ...orphans.map((path) => rm(join(folder, path))),
    ...files.map(async ({ path, content }) => {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }),
  ]);
}
