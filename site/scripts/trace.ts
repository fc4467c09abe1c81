// npm run trace: zooms and pans the pictures, all of the ISS and of all stations, and says how many frames a
// second the browser shows. With a file as argument, it also writes a trace that chrome://tracing and the
// Performance panel open.
import { writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { launch, openPage } from "../test/support/browser.ts";
import { serve } from "../test/support/serve.ts";

const [file] = process.argv.slice(2);
const host = await serve();
const browser = await launch();

/** Turns the wheel and drags in each frame for some seconds; returns how long each frame took. */
async function framesOf(page: Page, seconds: number): Promise<readonly number[]> {
  return page.evaluate(async (milliseconds) => {
    const box = document.querySelector(".plot-box") as HTMLElement;
    const { left, top, width } = box.getBoundingClientRect();
    const at = { clientX: left + width * 0.6, clientY: top + 200, bubbles: true, cancelable: true };
    const frames: number[] = [];
    const start = performance.now();
    let last = start;
    await new Promise<void>((resolve) => {
      const step = (now: number) => {
        frames.push(now - last);
        last = now;
        const share = (now - start) / milliseconds;
        if (share >= 1) return resolve();
        // In, to and fro, and out again.
        const turn =
          share < 0.35
            ? { deltaY: -2, ctrlKey: true }
            : share < 0.65
              ? { deltaX: Math.sin(share * 40) * 25 }
              : { deltaY: 2, ctrlKey: true };
        box.dispatchEvent(new WheelEvent("wheel", { ...at, ...turn }));
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    return frames.slice(2);
  }, seconds * 1000);
}

for (const path of ["/stations/iss/", "/stations/"]) {
  const { page } = await openPage(browser, host.origin, { viewport: { width: 1280, height: 900 } });
  await page.goto(path);
  await page.waitForSelector(".timeline.live");
  await page.waitForTimeout(500);
  if (file && path === "/stations/iss/") await browser.startTracing(page);
  const frames = [...(await framesOf(page, 6))].sort((a, b) => a - b);
  if (file && path === "/stations/iss/") await writeFile(file, await browser.stopTracing());
  const total = frames.reduce((sum, frame) => sum + frame, 0);
  const at = (share: number) => frames[Math.floor(frames.length * share)]?.toFixed(1);
  const late = frames.filter((frame) => frame > 1000 / 60 + 4).length;
  const bars = await page.locator(".plot .bar").count();
  console.log(
    `${path}: ${bars} stays, ${((frames.length * 1000) / total).toFixed(1)} frames per second; ` +
      `a frame takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(0.999)} ms at most; ` +
      `${late} of ${frames.length} frames late`,
  );
}
await browser.close();
await host.close();
