import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, openPage } from "./support/browser.ts";
import { serve } from "./support/serve.ts";

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

test("the home page opens without an error or a request to another host", async () => {
  const { page, errors, elsewhere } = await openPage(browser, host.origin);
  await page.goto("/");
  expect(await page.textContent("h1")).toBe("Every flight to a space station");
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});
