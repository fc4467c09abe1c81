import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launch, openPage, type Watched } from "./browser.ts";
import { serve } from "./serve.ts";

/** The built site and a browser, for the tests of one file. */
export function useSite(): {
  open: (path: string, options?: BrowserContextOptions) => Promise<Watched>;
} {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  return {
    async open(path, options = {}) {
      const watched = await openPage(browser, host.origin, { reducedMotion: "reduce", ...options });
      const response = await watched.page.goto(path);
      if (response?.status() !== 200) throw new Error(`${path}: status ${response?.status()}`);
      return watched;
    },
  };
}
