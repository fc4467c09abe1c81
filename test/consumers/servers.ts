import { strict as assert } from "node:assert";
import { dirname } from "node:path";
import { getMission } from "resupply";
import type { Consumer } from "../support/consumer.ts";
import { allApps } from "./app/all.ts";
import { type App, flightAddress } from "./app/app.ts";
import { built } from "./app/built.ts";
import type { Check } from "./check.ts";
import { inChromium } from "./chromium.ts";
import { first } from "./flights.ts";
import { freePort, servingBy, servingFiles } from "./serving.ts";

const { name } = getMission(first);

/** Does something while the production build of an application is served. */
async function serving<Result>(
  app: App,
  consumer: Consumer,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const folder = await built(app, consumer);
  if (app.server === undefined) {
    const page = app.page("used");
    return servingFiles(`${folder}/${dirname(dirname(page))}`, work);
  }
  const port = await freePort();
  return servingBy(folder, port, await app.server.command(port), work);
}

/** Flights that servers look up, for requests and for the pages they render. */
export const servers: readonly Check[] = allApps.flatMap((app): Check[] => {
  const { server } = app;
  if (server === undefined) return [];
  return [
    {
      consumer: app.name,
      what: "the server answers",
      tools: [app.tool],
      run: (consumer) =>
        serving(app, consumer, async (address) => {
          for (const path of server.flightAt) {
            const response = await fetch(address + path);
            assert.equal(response.status, 200, path);
            assert.deepEqual(await response.json(), getMission(first));
          }
          const missing = await fetch(address + flightAddress("progress-ms-4"));
          assert.equal(missing.status, 404);
          const page = await (await fetch(`${address}/served`)).text();
          assert.match(page, new RegExp(`<pre>${name}</pre>`));
          return `${server.flightAt.length + 2} requests`;
        }),
    },
  ];
});

/** Clicks the button, if there is one, and tells whether the page shows the name of the flight. */
const seen = `
  (document.querySelector("button") ?? document.body).click(),
  document.body.innerText.includes(${JSON.stringify(name)})`;

/** Pages rendered on a server, which hydrate in a browser without an error. */
export const hydration: readonly Check[] = allApps.map((app): Check => {
  return {
    consumer: app.name,
    what: "pages come alive in Chromium",
    tools: [app.tool, "chromium"],
    run: (consumer) =>
      serving(app, consumer, (address) =>
        inChromium(async (page) => {
          const said: string[] = [];
          page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
          page.on("pageerror", (error) => said.push(String(error)));
          await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
          for (const path of ["used", "late"]) {
            await page.goto(`${address}/${path}${app.server === undefined ? "/" : ""}`, {
              waitUntil: "networkidle",
            });
            await page.waitForFunction(seen);
          }
          assert.deepEqual(said, []);
        }),
      ),
  };
});
