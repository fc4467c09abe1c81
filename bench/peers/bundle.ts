import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bundles and minifies a program with esbuild; `undefined` if the bundle would lack its data. */
export async function bundled(program: string, folder: string): Promise<string | undefined> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    // web-features reads its data from a file when it is loaded.
    platform: "node",
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  return /"node:fs"/.test(text) ? undefined : text;
}

export const bytes = (text: string): number => Buffer.byteLength(text);

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
