import type { Page } from "playwright-core";

/** How a picture moved. */
export interface Frames {
  /** How long each frame took, in milliseconds, the longest last. */
  readonly times: readonly number[];
  readonly perSecond: number;
  /** How long the page's own thread worked for a frame, in milliseconds, whatever else the machine did. */
  readonly work: number;
}

/** Turns the wheel in each frame for some seconds: zooms in, pans to and fro, and zooms out again. */
export async function framesOf(page: Page, seconds: number): Promise<Frames> {
  const busy = await threadTimeOf(page);
  const times = await page.evaluate(async (milliseconds) => {
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
    // The first ones are from before.
    return frames.slice(2).sort((a, b) => a - b);
  }, seconds * 1000);
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    times,
    perSecond: (times.length * 1000) / total,
    work: ((await busy()) * 1000) / times.length,
  };
}

/** How many seconds the main thread of the page works from now on. */
async function threadTimeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const start = await read();
  return async () => (await read()) - start;
}
