import type { Page } from "playwright-core";

/**
 * Waits until a picture has moved and its address is written. The page itself counts, in its own frames and
 * timers: however busy the machine is, what it had to do before comes first.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
}
