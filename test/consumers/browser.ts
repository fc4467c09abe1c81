import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Consumer } from "../support/consumer.ts";
import { type Check, NotRun } from "./check.ts";
import { entryPointsPrint, program } from "./programs.ts";
import { toolFile } from "./tools.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"].concat(
  ["background-networking", "component-update", "sync"].map((feature) => `--disable-${feature}`),
);

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

/** What a browser is told about the names of modules: the entry points, as the manifest has them. */
async function importMap(consumer: Consumer): Promise<string> {
  const manifest = await readFile(
    join(consumer.folder, "node_modules/resupply/package.json"),
    "utf8",
  );
  const imports: Record<string, string> = { zod: "/node_modules/zod/index.js" };
  for (const [subpath, target] of Object.entries<string | Exported>(JSON.parse(manifest).exports)) {
    const file = typeof target === "string" ? target : target.import.default;
    imports[join("resupply", subpath)] = join("/node_modules/resupply", file);
  }
  return JSON.stringify({ imports });
}

interface Exported {
  readonly import: { readonly default: string };
}

/** The files of a folder over HTTP. */
async function serve(folder: string) {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const content = await readFile(join(folder, pathname)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": types[extname(pathname)] ?? "text/plain",
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

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
interface Page {
  on(event: "console", told: (message: { text(): string }) => void): void;
  on(event: "pageerror", told: (error: Error) => void): void;
  goto(address: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
}

/** Every entry point in a page, with an import map and no bundler. */
export const browser: readonly Check[] = [
  {
    consumer: "Chromium",
    what: "import of every entry point, without a bundler",
    tools: ["chromium"],
    async run(consumer) {
      const executablePath = places.find((place) => existsSync(place));
      if (executablePath === undefined) throw new NotRun(`none of ${places.join(", ")} is there`);
      const library = pathToFileURL(toolFile("chromium", "playwright-core/index.mjs")).href;
      const { chromium }: Playwright = await import(library);
      await consumer.write("page/entry-points.mjs", await program("entry-points.mjs"));
      await consumer.write(
        "page/index.html",
        `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="importmap">${await importMap(consumer)}</script>
<script type="module">
  await import("./entry-points.mjs").catch((error) => console.log(String(error)));
  globalThis.done = true;
</script>`,
      );
      const server = await serve(consumer.folder);
      const instance = await chromium.launch({ executablePath, headless: true, args: quiet });
      try {
        const page = await instance.newPage();
        const lines: string[] = [];
        page.on("console", (message) => lines.push(message.text()));
        page.on("pageerror", (error) => lines.push(String(error)));
        await page.goto(`${server.address}/page/index.html`);
        await page.waitForFunction("globalThis.done");
        assert.equal(lines.join("\n"), entryPointsPrint.trimEnd());
        return `version ${instance.version()}`;
      } finally {
        await instance.close();
        server.close();
      }
    },
  },
];
