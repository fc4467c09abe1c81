import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Consumer } from "../support/consumer.ts";
import { type ToolName, toolFile } from "./tools.ts";

/** Its files, by their paths in it. */
export type Files = Readonly<Record<string, string>>;

const basics = { name: "application", version: "1.0.0", private: true, type: "module" };

/** Writes files of a project, over those that are there. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function writeAll(folder: string, manifest: object, files: Files): Promise<void> {
  const text = JSON.stringify({ ...basics, ...manifest });
  return writeFiles(folder, { "package.json": text, ...files });
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
 * A project that has both the package and a tool among its modules, as an application has its
 * framework. Some tools read nothing outside the root of a project, and follow no link that leads
 * there: it is a folder of the tool's own, with a copy of the package. Gives where it is.
 */
export async function projectOf(
  tool: ToolName,
  consumer: Consumer,
  manifest: object,
  files: Files,
): Promise<string> {
  const folder = await mkdtemp(toolFile(tool, "../application-"));
  const from = join(consumer.folder, "node_modules/resupply");
  await cp(from, join(folder, "node_modules/resupply"), { recursive: true });
  await writeAll(folder, manifest, files);
  return folder;
}

/** Does something in such a project, and removes it. */
export async function inProjectOf<Result>(
  tool: ToolName,
  consumer: Consumer,
  manifest: object,
  files: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await projectOf(tool, consumer, manifest, files);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
