import { expect, test } from "vitest";
import { useSite } from "./support/site.ts";

const site = useSite();

test("the home page opens without an error or a request to another host", async () => {
  const { page, errors, elsewhere } = await site.open("/");
  expect(await page.textContent("h1")).toBe("Every flight to a space station");
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});
