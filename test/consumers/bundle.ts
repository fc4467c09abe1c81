import { strict as assert } from "node:assert";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer } from "../support/consumer.ts";
import type { Bundler, Platform } from "./bundler.ts";
import { loadedWith, textOf } from "./measure.ts";
import { type Files, project } from "./project.ts";

/** Bundles entry.js; gives the file to run, and the text of all that it loads. */
export async function bundle(
  consumer: Consumer,
  bundler: Bundler,
  platform: Platform,
  name: string,
  files: Files,
): Promise<{ readonly text: string; readonly main: string }> {
  const kind = [bundler.tool, platform, name, bundler.flags ?? ""].join(" ");
  const folder = `bundles/${kind.replace(/\W+/g, "-")}`;
  const at = await project(consumer, folder, bundler.manifest?.(platform), {
    ...bundler.files?.(platform),
    ...files,
  });
  await bundler.bundle(at, platform);
  const written = await readdir(join(at, "out"), { recursive: true });
  const scripts = written.filter((path) => /\.m?js$/.test(path));
  const [script = "", ...others] = bundler.main === undefined ? scripts : [bundler.main];
  assert.deepEqual(others, [], "expected one file");
  const main = join(at, "out", script);
  return { main, text: await textOf(await loadedWith([main])) };
}
