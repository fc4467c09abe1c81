import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atRest } from "./support/rest.ts";
import { useSite } from "./support/site.ts";

const site = useSite();
const start = "/stations/iss/?from=2010-01-01&to=2020-01-01";

async function plotOf(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await page.waitForSelector(".timeline.live");
  const box = await page.locator(".plot-box").boundingBox();
  if (!box) throw new Error("no plot");
  return box;
}

/** How many days the picture shows, and where it begins, once it rests. */
async function viewIn(page: Page): Promise<{ days: number; from: number; scrolled: number }> {
  await atRest(page);
  const { searchParams } = new URL(page.url());
  const day = (name: string) => Date.parse(searchParams.get(name) ?? "") / 86_400_000;
  const scrolled = await page.evaluate(() => window.scrollY);
  return { days: day("to") - day("from"), from: day("from"), scrolled };
}

test("a wheel scrolls the page, zooms with Ctrl or the focus, and pans sideways", async () => {
  const { page } = await site.open(start, { viewport: { width: 1024, height: 500 } });
  const box = await plotOf(page);
  await page.mouse.move(box.x + 300, box.y + 100);
  const whole = await viewIn(page);
  await page.mouse.wheel(0, 100);
  const scrolled = await viewIn(page);
  expect(scrolled.days).toBe(whole.days);
  expect(scrolled.scrolled).toBeGreaterThan(0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  const zoomed = await viewIn(page);
  expect(zoomed.days).toBeLessThan(whole.days * 0.8);
  expect(zoomed.scrolled).toBe(scrolled.scrolled);
  await page.mouse.wheel(100, 0);
  const panned = await viewIn(page);
  expect(panned.days).toBeCloseTo(zoomed.days, -1);
  expect(panned.from).toBeGreaterThan(zoomed.from + 10);
  await page.focus(".plot-box");
  await page.mouse.wheel(0, -100);
  expect((await viewIn(page)).days).toBeLessThan(panned.days);
});

test("dragging pans", async () => {
  const { page } = await site.open(start);
  const box = await plotOf(page);
  const before = await viewIn(page);
  await page.mouse.move(box.x + 400, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 120, { steps: 5 });
  await page.mouse.up();
  const after = await viewIn(page);
  expect(after.days).toBeCloseTo(before.days, -1);
  expect(after.from - before.from).toBeCloseTo((200 / box.width) * before.days, -2);
});

test("one finger pans sideways and scrolls up and down; two zoom", async () => {
  const { page } = await site.open(start, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const box = await plotOf(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  const middle = box.y + 150;
  const before = await viewIn(page);
  await touch("touchStart", [250, middle]);
  for (let x = 240; x >= 150; x -= 10) await touch("touchMove", [x, middle]);
  await touch("touchEnd");
  const panned = await viewIn(page);
  expect(panned.from).toBeGreaterThan(before.from + 300);
  expect(panned.scrolled).toBe(0);

  await touch("touchStart", [150, middle], [210, middle]);
  for (let step = 0; step <= 6; step++)
    await touch("touchMove", [150 - step * 10, middle], [210 + step * 10, middle]);
  await touch("touchEnd");
  const zoomed = await viewIn(page);
  expect(zoomed.days).toBeLessThan(panned.days * 0.6);

  await touch("touchStart", [180, middle]);
  for (let y = 0; y <= 120; y += 10) await touch("touchMove", [180, middle - y]);
  await touch("touchEnd");
  const scrolled = await viewIn(page);
  expect(scrolled.scrolled).toBeGreaterThan(20);
  expect(scrolled.from).toBe(zoomed.from);
});
