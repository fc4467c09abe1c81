import { expect, test } from "vitest";
import { framesOf } from "./support/frames.ts";
import { useSite } from "./support/site.ts";

const site = useSite();

test.each(["/stations/iss/", "/stations/"])(
  "the work for a frame of %s fits in the time of a frame, 60 times a second",
  async (path) => {
    const { page } = await site.open(path, { viewport: { width: 1280, height: 900 } });
    await page.waitForSelector(".timeline.live");
    // The time of its own thread: how many frames are shown depends on what else the machine does, and even
    // this rises while other tests run.
    const { work } = await framesOf(page, 3);
    expect(work).toBeGreaterThan(0.5);
    expect(work).toBeLessThan(1000 / 60);
  },
);
