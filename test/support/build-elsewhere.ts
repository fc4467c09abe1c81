import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, readlink, symlink } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { copyOfTree } from "../../tools/quality/copy-of-tree.ts";
import { run } from "./consumer.ts";

const anotherTime = pathToFileURL(resolve("test/support/another-time.mjs")).href;

/** What a build made, and under which circumstances. */
export interface Build {
  /** The version of Node and the year, as the scripts of the project saw them. */
  readonly seen: string;
  /** The hash of each file in dist/, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Builds a copy of the project in another folder, ten years ahead, in another time zone and language.
 *
 * @param node the program to build with
 */
export async function buildElsewhere(node: string): Promise<Build> {
  const { folder, remove } = await copyOfTree();
  try {
    await linkPackages(join(folder, "node_modules"), node);
    const elsewhere = {
      NODE_OPTIONS: `--import=${anotherTime}`,
      TZ: "Pacific/Chatham",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    };
    const variables = Object.entries(elsewhere).map(([name, value]) => `${name}=${value}`);
    const npm = async (...args: readonly string[]) => {
      const { status, output } = await run(folder, "env", [...variables, "npm", ...args]);
      if (status !== 0) throw new Error(`npm ${args.join(" ")}: ${output}`);
      return output;
    };
    const circumstances = "console.log(process.version, new Date().getFullYear())";
    const seen = (await npm("exec", "--silent", "--", "node", "-e", circumstances)).trim();
    await npm("run", "build");
    return { seen, files: await hashesOf(join(folder, "dist")) };
  } finally {
    await remove();
  }
}

/** The packages as they are installed here, but with another program for `node`. */
async function linkPackages(folder: string, node: string): Promise<void> {
  await mkdir(join(folder, ".bin"), { recursive: true });
  for (const name of await readdir("node_modules")) {
    if (!name.startsWith(".")) await symlink(resolve("node_modules", name), join(folder, name));
  }
  for (const name of await readdir("node_modules/.bin")) {
    const target = name === "node" ? node : await readlink(join("node_modules/.bin", name));
    await symlink(target, join(folder, ".bin", name));
  }
}

/** The SHA-256 of each file in a folder, by path. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)))
    .toSorted();
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path, sha256(await readFile(join(folder, path)))]),
    ),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
