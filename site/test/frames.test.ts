import { expect, test } from "vitest";
import { framesOf } from "./support/frames.ts";
import { useSite } from "./support/site.ts";

const site = useSite();

test.each(["/stations/iss/", "/stations/"])(
  "%s leaves time to spare in each of 60 frames a second",
  async (path) => {
    const { page } = await site.open(path, { viewport: { width: 1280, height: 900 } });
    await page.waitForSelector(".timeline.live");
    // The time of its own thread: how many frames are shown depends on what else the machine does.
    const { work } = await framesOf(page, 3);
    expect(work).toBeGreaterThan(0.5);
    expect(work).toBeLessThan((1000 / 60) * 0.75);
  },
);
