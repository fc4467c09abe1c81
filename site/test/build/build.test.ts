import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { dist } from "../support/serve.ts";

const site = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "resupply-site-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the site into a folder, as it is published under a base; returns how long that took. */
function build(name: string, base: string): { out: string; seconds: number } {
  const out = join(folder, name);
  const start = performance.now();
  execFileSync("npx", ["astro", "build", "--outDir", out], {
    cwd: site,
    // Not all of the environment: Vitest sets variables that Vite reads.
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      ASTRO_TELEMETRY_DISABLED: "1",
      SITE_URL: "https://example.org",
      BASE: base,
    },
    stdio: "pipe",
  });
  return { out, seconds: (performance.now() - start) / 1000 };
}

function filesIn(root: string): Map<string, Buffer> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile());
  return new Map(paths.sort().map((path) => [relative(root, path), readFileSync(path)]));
}

test("two builds are the same byte for byte, in under two minutes each, and stay under their base", () => {
  const [one, other] = [build("one", "/explorer/"), build("other", "/explorer/")];
  expect(Math.max(one.seconds, other.seconds)).toBeLessThan(120);
  const [first, second] = [filesIn(one.out), filesIn(other.out)];
  expect([...first.keys()]).toEqual([...second.keys()]);
  for (const [path, bytes] of first) expect(second.get(path)?.equals(bytes), path).toBe(true);

  for (const [path, bytes] of first) {
    if (!path.endsWith(".html")) continue;
    const html = bytes.toString();
    const links = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link ?? "");
    const outside = links.filter((link) => link.startsWith("/") && !link.startsWith("/explorer/"));
    expect(outside, path).toEqual([]);
    expect(html).toContain('<link rel="canonical" href="https://example.org/explorer/');
  }
});

test("the picture beside the README is the site's", () => {
  const beside = readFileSync(new URL("../../../docs/timeline.svg", import.meta.url), "utf8");
  const built = readFileSync(join(dist, "timeline.svg"), "utf8");
  // npm run site:picture writes it anew.
  expect(beside === built, "docs/timeline.svg is out of date: npm run site:picture").toBe(true);
});
