import type { Page } from "playwright-core";
import { missions, occupancyAt, peopleAboardAt } from "resupply";
import { expect, test } from "vitest";
import { stations } from "../src/lib/stations.ts";
import { atRest } from "./support/rest.ts";
import { useSite } from "./support/site.ts";

const site = useSite();

/** How many stays and attempts the record has at a station. */
function countsOf(station: string): { stays: number; attempts: number } {
  const isHere = ({
    port,
    station: at,
  }: {
    port?: { station: string };
    station?: { id: string };
  }) => (port?.station ?? at?.id) === station;
  return {
    stays: missions.flatMap(({ stays }) => stays).filter(isHere).length,
    attempts: missions.flatMap(({ attempts }) => attempts).filter(isHere).length,
  };
}

const live = (page: Page) => page.waitForSelector(".timeline.live");

/** The texts of the rows of a table in the panel, cell by cell. */
async function rowsOf(page: Page, caption: string): Promise<string[][]> {
  const table = page.locator(".panel table", { hasText: caption }).first();
  await table.waitFor();
  return table.evaluate((element) =>
    [...element.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) =>
        cell.textContent.replaceAll("\u00a0", " ").trim(),
      ),
    ),
  );
}

/** From when to when the picture reaches, in days, as the address says. */
async function rangeIn(page: Page): Promise<[number, number]> {
  await atRest(page);
  const { searchParams } = new URL(page.url());
  const day = (name: string) => Date.parse(searchParams.get(name) ?? "") / 86_400_000;
  return [day("from"), day("to")];
}

test.each(stations)(
  "the timeline of $name shows exactly the stays of the record",
  async ({ id }) => {
    const { page, errors, elsewhere } = await site.open(`/stations/${id}/`);
    await live(page);
    const { stays, attempts } = countsOf(id);
    expect(stays).toBeGreaterThan(0);
    expect(await page.locator(".plot .bar").count()).toBe(stays);
    expect(await page.locator(".plot .mark").count()).toBe(attempts);
    expect(await page.locator("table.stays tbody tr").count()).toBe(stays);
    // In the whole picture all are to be seen.
    const hidden = await page
      .locator(".plot .bar")
      .evaluateAll((bars) => bars.filter((bar) => bar.getBoundingClientRect().width < 0.5).length);
    expect(hidden).toBe(0);
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
  },
);

test("the picture of all stations shows all stays", async () => {
  const { page, errors, elsewhere } = await site.open("/stations/");
  await live(page);
  const all = missions.flatMap(({ stays }) => stays).length;
  expect(await page.locator(".plot .bar").count()).toBe(all);
  await page.fill(".at", "1986-05-10T12:00");
  await page.locator(".at").dispatchEvent("change");
  await page.waitForSelector(".panel table");
  expect(await page.textContent(".summary")).toBe(
    "10 May 1986, 12:00 UTC: Salyut 7, 2 flights at 2 ports, 2 people aboard; Mir, 1 flight at 6 ports, no people aboard",
  );
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test("the cursor says who was at which port and who was aboard", async () => {
  const time = "2014-08-13T12:00Z";
  const { page, errors } = await site.open(`/stations/iss/?at=${time}`);
  const ports = await rowsOf(page, "At the ports");
  expect(ports.find(([port]) => port === "Zvezda aft")).toEqual([
    "Zvezda aft",
    "ATV-5 Georges Lemaître",
    "12 Aug 2014, 13:30",
    "14 Feb 2015, 13:42",
  ]);
  const said = ports.map(([port, flight]) => `${port}: ${flight}`).sort();
  const known = occupancyAt(time, { station: "iss" });
  expect(said).toEqual(
    known.map(({ port, mission }) => `${port?.name}: ${mission?.name ?? "free"}`).sort(),
  );
  const people = await rowsOf(page, "Aboard");
  expect(people.map(([name]) => name)).toEqual(
    peopleAboardAt(time, { station: "iss" }).map(({ person }) => person.name),
  );
  expect(people).toHaveLength(6);
  expect(errors).toEqual([]);
});

test("the cursor says where the record has doubts", async () => {
  const { page } = await site.open("/stations/mir/?at=1994-12-25T00:00Z");
  const ports = await rowsOf(page, "At the ports");
  expect(ports.map(([, flight]) => flight)).toContain("perhaps Progress M-25");
});

test("the keys zoom, pan and move the cursor", async () => {
  const { page, errors } = await site.open("/stations/iss/");
  await live(page);
  await page.focus(".plot-box");
  const width = () =>
    page
      .locator(".plot .bar", { hasText: "ATV-3" })
      .evaluate((bar) => bar.getBoundingClientRect().width);
  const before = await width();
  await page.keyboard.press("+");
  const [from, to] = await rangeIn(page);
  const whole = (Date.now() / 86_400_000 - Date.parse("1998-11-20") / 86_400_000) * 1.03;
  expect(to - from).toBeGreaterThan(whole * 0.4);
  expect(to - from).toBeLessThan(whole * 0.6);
  expect(await width()).toBeGreaterThan(before * 1.5);
  await page.keyboard.press("ArrowRight");
  const [panned, pannedTo] = await rangeIn(page);
  expect(panned - from).toBeCloseTo((to - from) * 0.1, -1);
  expect(pannedTo - panned).toBeCloseTo(to - from, -1);
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  await page.waitForURL((url) => url.search === "");

  await page.keyboard.press("Shift+ArrowRight");
  await page.waitForURL(/\?at=/);
  const at = Date.parse(new URL(page.url()).searchParams.get("at") ?? "");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await atRest(page);
  const later = Date.parse(new URL(page.url()).searchParams.get("at") ?? "");
  expect(at - later).toBe(2 * 86_400_000);
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => url.search === "");
  expect(await page.locator(".panel table").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("the buttons zoom and pan, and Now is one of them", async () => {
  const now = "2026-06-01T12:34";
  const { page, errors } = await site.open("/stations/iss/?from=2001-01-01&to=2003-01-01");
  await page.clock.setFixedTime(`${now}Z`);
  await live(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  const [from, to] = await rangeIn(page);
  expect(to - from).toBeCloseTo(365, -1);
  await page.getByRole("button", { name: "Later" }).click();
  const [later] = await rangeIn(page);
  expect(later - from).toBeCloseTo((to - from) * 0.4, -1);
  await page.getByRole("button", { name: "Now" }).click();
  const ports = await rowsOf(page, "At the ports");
  expect(await page.inputValue(".at")).toBe(now);
  expect(ports).toHaveLength(occupancyAt(`${now}Z`, { station: "iss" }).length);
  const shown = await rangeIn(page);
  expect(shown[0]).toBeLessThan(Date.parse(`${now}Z`) / 86_400_000);
  expect(shown[1]).toBeGreaterThan(Date.parse(`${now}Z`) / 86_400_000);
  expect(await page.locator(".cursor").isVisible()).toBe(true);
  await page.getByRole("button", { name: "All" }).click();
  await page.waitForURL((url) => !url.search.includes("from"));
  expect(errors).toEqual([]);
  const { page: ended } = await site.open("/stations/mir/");
  await live(ended);
  expect(await ended.getByRole("button", { name: "Now" }).count()).toBe(0);
});

test("an address that is shared opens the same view", async () => {
  const { page } = await site.open("/stations/iss/?at=2014-08-13T12:00Z");
  await live(page);
  await page.focus(".plot-box");
  for (const key of ["+", "+", "+", "ArrowRight", "ArrowRight", "Shift+ArrowLeft"]) {
    await page.keyboard.press(key);
    await atRest(page);
  }
  await atRest(page);
  const { pathname, search } = new URL(page.url());
  expect(search).toMatch(/^\?from=[\d-]+&to=[\d-]+&at=2014-08-12T12:00Z$/);
  const { page: shared } = await site.open(pathname + search);
  const view = async (seen: Page) => {
    await rowsOf(seen, "Aboard");
    return seen.evaluate(() => ({
      summary: document.querySelector(".summary")?.textContent,
      cursor: Math.round(document.querySelector(".cursor")?.getBoundingClientRect().x ?? -1),
      bars: [...document.querySelectorAll(".plot .bar")].map((bar) =>
        Math.round(bar.getBoundingClientRect().x),
      ),
    }));
  };
  const [one, other] = [await view(page), await view(shared)];
  expect(other.summary).toBe(one.summary);
  expect(Math.abs(other.cursor - one.cursor)).toBeLessThanOrEqual(1);
  expect(other.cursor).toBeGreaterThan(0);
  // A range of months is written to the day, which is less than a pixel here; 0 is what is out of sight.
  const both = other.bars.flatMap((x, index) =>
    x && one.bars[index] ? [x - one.bars[index]] : [],
  );
  expect(both.length).toBeGreaterThan(20);
  expect(Math.max(...both.map(Math.abs))).toBeLessThanOrEqual(1);
  expect(new URL(shared.url()).search).toBe(search);
});

test("a click beside the bars sets the cursor, and so does dragging along the axis", async () => {
  const { page } = await site.open("/stations/iss/?from=2014-01-01&to=2015-01-01");
  await live(page);
  const box = await page.locator(".plot-box").boundingBox();
  if (!box) throw new Error("no plot");
  await page.mouse.click(box.x + box.width / 2, box.y + 30);
  await page.waitForURL(/at=2014-07-0[123]/);
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + 8, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/from=2014-01-01&to=2015-01-01&at=2014-(09-30|10-0[12])/);
});
