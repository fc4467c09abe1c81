import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { filterMissions, getMission, missions } from "resupply";
import { provenance } from "resupply/provenance";
import { describe, expect, test } from "vitest";
import { useSite } from "./support/site.ts";

const site = useSite();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** One page of each kind. */
const kinds = [
  "/missions/",
  "/missions/progress-ms-04/",
  "/missions/sts-71/",
  "/series/",
  "/series/progress-ms/",
  "/spacecraft/cargo-dragon/",
  "/vehicles/soyuz-u/",
  "/pads/baikonur-site-1-5/",
  "/ports/zvezda-aft/",
  "/operators/roscosmos/",
  "/people/",
  "/people/sergei-krikalev/",
  "/countries/japan/",
  "/sources/",
  "/sources/tass/",
  "/charts/",
  "/data/",
  "/guide/",
  "/api/resupply/",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.each(kinds)(`axe finds no violation at %s, ${colorScheme}`, async (path) => {
    const { page, errors, elsewhere } = await site.open(path, { colorScheme });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run({ resultTypes: ["violations"], preload: false });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html)
            .join(" ")}`,
      );
    });
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.context().close();
  });
}

test.each(kinds)("%s does not scroll sideways at 360 pixels", async (path) => {
  const { page } = await site.open(path, { viewport: { width: 360, height: 740 } });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.context().close();
});

describe("search", () => {
  test.each([
    ["65P", "Progress MS-04"],
    ["Прогресс МС-04", "Progress MS-04"],
    ["天舟一号", "Tianzhou-1"],
  ])("%s and Enter open %s", async (text, name) => {
    const { page, errors } = await site.open("/missions/");
    await page.keyboard.press("/");
    await page.keyboard.insertText(text);
    await page.locator("[role=option]").first().waitFor();
    expect(await page.locator("[role=option][aria-selected=true] b").innerText()).toBe(name);
    await page.keyboard.press("Enter");
    await page.waitForURL(/missions\/./);
    expect(await page.locator("h1").innerText()).toBe(name);
    expect(errors).toEqual([]);
  });

  test("is a combobox for the keyboard: arrows choose, Escape closes", async () => {
    const { page } = await site.open("/");
    const box = page.getByRole("combobox");
    await box.fill("MS-04");
    await page.locator("[role=option]").nth(1).waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    expect(await box.getAttribute("aria-activedescendant")).toBe("search-hit-1");
    expect(await page.locator("#search-hit-1 b").innerText()).toBe("Soyuz MS-04");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await box.getAttribute("aria-activedescendant")).toBe(
      `search-hit-${(await page.locator("[role=option]").count()) - 1}`,
    );
    await page.keyboard.press("Escape");
    expect(await box.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator("#search-hits").isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await page.locator("#search-hits").waitFor();
    expect(await box.getAttribute("aria-activedescendant")).toBe("search-hit-0");
    expect(new URL(page.url()).pathname).toBe("/");
  });

  test("opens what was chosen with the arrows, or pressed", async () => {
    const { page } = await site.open("/");
    await page.getByRole("combobox").fill("MS-04");
    await page.locator("[role=option]").nth(1).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/missions/soyuz-ms-04/");
    await page.getByRole("combobox").fill("Zvezda aft");
    await page.locator("[role=option]").first().click();
    await page.waitForURL("**/ports/zvezda-aft/");
  });

  test("loads nothing until it is used", async () => {
    const { page } = await site.open("/missions/progress-ms-04/");
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    const before = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(before.filter((name) => /search\.json|find\.|catalog/.test(name))).toEqual([]);
    await page.getByRole("combobox").fill("Kvant");
    await page.locator("[role=option]").first().waitFor();
    expect(requests).toContain("/search.json");
  });

  test("axe finds no violation while it shows what was found", async () => {
    const { page } = await site.open("/data/");
    await page.getByRole("combobox").fill("Soyuz");
    await page.locator("[role=option]").first().waitFor();
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      return (await axe.run(document.querySelector("header") ?? document)).violations.map(
        ({ id }) => id,
      );
    });
    expect(violations).toEqual([]);
  });
});

describe("the list of flights", () => {
  const shown = "#flights tbody tr:not([hidden])";

  test("shows what its address filters", async () => {
    const { page } = await site.open("/missions/?station=iss&outcome=failure");
    const names = await page.locator(`${shown} th`).allInnerTexts();
    expect(names).toEqual(
      filterMissions({ station: "iss", outcome: "failure" }).map(({ name }) => name),
    );
    expect(await page.locator("select[name=station]").inputValue()).toBe("iss");
  });

  test("puts what is chosen into the address", async () => {
    const { page } = await site.open("/missions/");
    expect(await page.locator(shown).count()).toBe(missions.length);
    await page.selectOption("select[name=year]", "1978");
    await page.selectOption("select[name=kind]", "cargo");
    expect(new URL(page.url()).search).toBe("?kind=cargo&year=1978");
    expect(await page.locator(shown).count()).toBe(4);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator(shown).count()).toBe(missions.length);
  });
});

describe("the page of a flight", () => {
  test("opens what is disputed, with the other value and the reason", async () => {
    const { page } = await site.open("/missions/progress-ms-04/");
    const [other] = provenance("progress-ms-04")["launch.time"]?.disputed ?? [];
    const row = page.locator(".facts > div", { hasText: "Launched" });
    expect(
      await row
        .getByText(other?.reason ?? "?")
        .first()
        .isVisible(),
    ).toBe(false);
    await row.locator("summary").click();
    expect(
      await row
        .getByText(other?.reason ?? "?")
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await row.innerText()).toContain("1 Dec 2016, 14:52:51");
    expect(await row.locator("summary").innerText()).toContain("disputed");
  });

  test("copies the code that imports it", async () => {
    const { page } = await site.open("/missions/progress-ms-04/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'import { progressMs04 } from "resupply";',
    );
  });

  test("has its facts without JavaScript, and nothing that needs it", async () => {
    const { page } = await site.open("/missions/soyuz-ms-22/", { javaScriptEnabled: false });
    const text = await page.locator("main").innerText();
    for (const fact of [
      "21 Sep 2022, 13:54:49",
      "Rassvet nadir",
      "Sergey Prokopyev",
      "2022-116A",
      "S15000-051",
    ])
      expect(text).toContain(fact);
    expect(await page.locator(".piece .bar").count()).toBeGreaterThan(0);
    expect(await page.locator(".search").isVisible()).toBe(false);
    expect(await page.locator("button:visible").count()).toBe(0);
    await page.locator(".why summary").first().click();
    expect(await page.locator(".why[open]").count()).toBe(1);
  });

  test("shows its stays among those of its neighbours at the same port", async () => {
    const { page } = await site.open("/missions/progress-ms-21/");
    expect(await page.locator(".piece .rows li").allInnerTexts()).toEqual(["Poisk zenith"]);
    expect(await page.locator(".piece .plot a").count()).toBeGreaterThan(1);
    expect(await page.locator(".piece").getByText("Progress MS-21").count()).toBeGreaterThan(0);
  });

  test("leads to the previous and the next", async () => {
    const { page } = await site.open("/missions/progress-ms-04/");
    expect(await page.locator("a[rel=prev]").innerText()).toContain("Progress MS-03");
    expect(await page.locator("a[rel=next]").innerText()).toContain(
      getMission("progress-ms-05").name,
    );
  });

  test.each(["progress-ms-04", "sts-71", "kristall"])(
    "%s is at most 30 kB, compressed, in all",
    async (id) => {
      const { page } = await site.open("/icon.svg");
      const sizes: Promise<number>[] = [];
      page.on("response", (response) => {
        sizes.push(response.body().then((body) => gzipSync(body).length));
      });
      await page.goto(`/missions/${id}/`, { waitUntil: "networkidle" });
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(5000);
      expect(total).toBeLessThan(30_000);
      console.log(`${id}: ${(total / 1000).toFixed(1)} kB in ${sizes.length} files`);
    },
  );
});
