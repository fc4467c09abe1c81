// npm run trace: zooms and pans the pictures, all of the ISS and all stations, and says how many frames a second
// the browser shows. With a file as argument, it also writes a trace of the ISS, which the Performance panel of
// a browser opens.
import { writeFile } from "node:fs/promises";
import { launch, openPage } from "../test/support/browser.ts";
import { framesOf } from "../test/support/frames.ts";
import { serve } from "../test/support/serve.ts";

const [file] = process.argv.slice(2);
const host = await serve();
const browser = await launch();
for (const path of ["/stations/iss/", "/stations/"]) {
  const { page } = await openPage(browser, host.origin, { viewport: { width: 1280, height: 900 } });
  await page.goto(path);
  await page.waitForSelector(".timeline.live");
  await page.waitForTimeout(500);
  const isTraced = file !== undefined && path === "/stations/iss/";
  if (isTraced) await browser.startTracing(page);
  const { times, perSecond, work } = await framesOf(page, 6);
  if (isTraced) await writeFile(file, await browser.stopTracing());
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
  const late = times.filter((time) => time > 1000 / 60 + 4).length;
  const bars = await page.locator(".plot .bar").count();
  console.log(
    `${path}: ${bars} stays, ${perSecond.toFixed(1)} frames per second, ${work.toFixed(1)} ms of work for each; ` +
      `a frame takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 %); ${late} of ${times.length} are late`,
  );
}
await browser.close();
await host.close();
