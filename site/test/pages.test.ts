import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { missions } from "resupply";
import { expect, test } from "vitest";
import { useSite } from "./support/site.ts";

const site = useSite();
const kinds = ["/", "/stations/", "/stations/iss/?at=2014-08-13T12:00Z"];
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Waits until a page has written what its address asks for. */
const rest = { waitUntil: "networkidle" } as const;

for (const colorScheme of ["light", "dark"] as const) {
  test.each(kinds)(`axe finds no violation at %s, ${colorScheme}`, async (path) => {
    const { page } = await site.open(path, { colorScheme });
    await page.waitForLoadState(rest.waitUntil);
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
  });
}

test.each(kinds)("%s does not scroll sideways at 360 pixels", async (path) => {
  const { page, errors } = await site.open(path, { viewport: { width: 360, height: 740 } });
  await page.waitForLoadState(rest.waitUntil);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(errors).toEqual([]);
});

test("without JavaScript the picture and the facts are there", async () => {
  const { page } = await site.open("/stations/mir/", { javaScriptEnabled: false });
  const stays = missions
    .flatMap(({ stays }) => stays)
    .filter(({ port }) => port?.station === "mir");
  expect(await page.locator(".plot .bar").count()).toBe(stays.length);
  const bar = await page.locator(".plot .bar", { hasText: "Soyuz TM-16" }).boundingBox();
  const plot = await page.locator(".plot-box .plot").boundingBox();
  // Half a year of fifteen years.
  expect((bar?.width ?? 0) / (plot?.width ?? 1)).toBeCloseTo(0.5 / 15.5, 2);
  expect(await page.locator(".plot .axis text").allTextContents()).toContain("1990");
  expect(await page.locator("table.stays tr", { hasText: "Soyuz TM-16" }).innerText()).toMatch(
    /Kristall axial\s+26\sJan\s1993, .*\s+22\sJul\s1993/,
  );
  for (const part of await page.locator(".needs-script").all())
    expect(await part.isVisible()).toBe(false);
});

test.each([
  ["/stations/iss/?at=2014-08-13T12:00Z", 150_000],
  ["/stations/?at=2014-08-13T12:00Z", 150_000],
  ["/", 60_000],
])(
  "%s is at most %i bytes, compressed, with the flights that its cursor needs",
  async (path, limit) => {
    const { page } = await site.open("/");
    const addresses = new Set<string>();
    page.on("response", (response) => addresses.add(response.url()));
    await page.goto(path, rest);
    // The browser can have dropped a body by now, so each is asked for again.
    const bodies = [...addresses].map(async (address) => (await fetch(address)).arrayBuffer());
    const sizes = (await Promise.all(bodies)).map(
      (body) => gzipSync(Buffer.from(body), { level: 9 }).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(1000);
    expect(total).toBeLessThan(limit);
    console.log(`${path}: ${(total / 1000).toFixed(1)} kB in ${sizes.length} files`);
  },
);
