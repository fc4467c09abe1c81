import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const compilers = { "TypeScript 6": "typescript", "TypeScript 7": "typescript7" };

/** Writes a project that consists of one program, main.mts. */
export function project(path: string, program: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "main.mts"), program);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, target: "es2022", module: "nodenext", skipLibCheck: true },
    ...{ types: ["node"], typeRoots: [resolve("node_modules/@types")], resolveJsonModule: true },
  };
  const config = { compilerOptions, files: ["main.mts"] };
  writeFileSync(join(path, "tsconfig.json"), JSON.stringify(config));
  return path;
}

/** Returns a function that measures how many seconds a compiler takes for a project. */
export const seconds = (compiler: string, folder: string) => () => {
  const start = performance.now();
  execFileSync(process.execPath, [resolve("node_modules", compiler, "bin/tsc"), "-p", folder]);
  return (performance.now() - start) / 1000;
};
