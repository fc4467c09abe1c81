import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { NotRun } from "./check.ts";
import { toolFile } from "./tools.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"].concat(
  ["background-networking", "component-update", "sync"].map((feature) => `--disable-${feature}`),
);

/** The part of playwright-core that is used here. */
interface Playwright {
  readonly chromium: {
    launch(options: object): Promise<{
      version(): string;
      newPage(): Promise<Page>;
      close(): Promise<void>;
    }>;
  };
}

export interface Page {
  on(event: "console", told: (message: { text(): string; type(): string }) => void): void;
  on(event: "pageerror", told: (error: Error) => void): void;
  goto(address: string, options?: object): Promise<unknown>;
  route(
    addresses: string,
    answer: (route: { fulfill(response: object): Promise<void> }) => Promise<void>,
  ): Promise<void>;
  waitForFunction(expression: string): Promise<unknown>;
  setDefaultTimeout(milliseconds: number): void;
}

/** Does something in an empty page of the machine's own Chromium; gives the version of it, too. */
export async function inChromium(work: (page: Page) => Promise<void>): Promise<string> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new NotRun(`none of ${places.join(", ")} is there`);
  const library = pathToFileURL(toolFile("chromium", "playwright-core/index.mjs")).href;
  const { chromium }: Playwright = await import(library);
  const instance = await chromium.launch({ executablePath, headless: true, args: quiet });
  try {
    const page = await instance.newPage();
    // Without a bundler, a page loads thousands of files.
    page.setDefaultTimeout(120_000);
    await work(page);
    return `version ${instance.version()}`;
  } finally {
    await instance.close();
  }
}
