import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Consumer } from "../support/consumer.ts";
import { type ToolName, toolFile } from "./tools.ts";

/** Its files, by their paths in it. */
export type Files = Readonly<Record<string, string>>;

const basics = { name: "application", version: "1.0.0", private: true, type: "module" };

async function writeAll(folder: string, manifest: object, files: Files): Promise<void> {
  const texts = { "package.json": JSON.stringify({ ...basics, ...manifest }), ...files };
  for (const [path, content] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Writes a project in the folder of the consumer, which has the package; gives where it is. */
export async function project(
  consumer: Consumer,
  name: string,
  manifest: object = {},
  files: Files = {},
): Promise<string> {
  const folder = join(consumer.folder, name);
  await writeAll(folder, manifest, files);
  return folder;
}

/**
 * Does something in a project that has both the package and a tool among its modules, as an
 * application has its framework. Some tools read nothing outside the root of a project, and follow
 * no link that leads there: it is a folder of the tool's own, with a copy of the package.
 */
export async function inProjectOf<Result>(
  tool: ToolName,
  consumer: Consumer,
  manifest: object,
  files: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(toolFile(tool, "../application-"));
  try {
    const from = join(consumer.folder, "node_modules/resupply");
    await cp(from, join(folder, "node_modules/resupply"), { recursive: true });
    await writeAll(folder, manifest, files);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
