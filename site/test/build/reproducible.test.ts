import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { dist } from "../support/serve.ts";

const again = fileURLToPath(new URL("../../dist-again", import.meta.url));
afterAll(() => rmSync(again, { recursive: true, force: true }));

/** The files in a folder, each with a digest of its content. */
function digests(folder: string): Record<string, string> {
  const files = globSync("**/*", { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

test("a second build makes the same files, in less than two minutes", {
  timeout: 300_000,
}, async () => {
  const site = fileURLToPath(new URL("../..", import.meta.url));
  const astro = join(site, "node_modules/.bin/astro");
  const start = performance.now();
  const status = await new Promise((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
    spawn(astro, ["build", "--outDir", again], { cwd: site, env, stdio: "ignore" }).on(
      "close",
      resolve,
    );
  });
  const seconds = (performance.now() - start) / 1000;
  expect(status).toBe(0);
  const [first, second] = [digests(dist), digests(again)];
  expect(Object.keys(first).length).toBeGreaterThan(2000);
  expect(second).toEqual(first);
  expect(seconds).toBeLessThan(120);
  console.log(`${Object.keys(second).length} files in ${seconds.toFixed(0)} s`);
});
