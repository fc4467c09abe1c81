import { apps } from "./apps.ts";
import { browser } from "./browser.ts";
import { bundlers } from "./bundlers.ts";
import type { Check } from "./check.ts";
import { compilers } from "./compilers.ts";
import { jest } from "./jest.ts";
import { legacy } from "./legacy.ts";
import { linters } from "./linters.ts";
import { packageManagers } from "./managers.ts";
import { manifest } from "./manifest.ts";
import { metro } from "./metro.ts";
import { pages } from "./pages.ts";
import { requires } from "./requires.ts";
import { runtimes } from "./runtimes.ts";
import { unusedCalls } from "./unused.ts";
import { workers } from "./workers.ts";

/** Checks of one kind, and what is shown by them, for the reader of a table. */
export interface Kind {
  readonly checks: readonly Check[];
  readonly shows: string;
}

export const kinds: Readonly<Record<string, Kind>> = {
  runtimes: {
    checks: runtimes,
    shows: "every entry point by `import` and by `require`",
  },
  browser: {
    checks: browser,
    shows: "every entry point as it is, without a bundler",
  },
  compilers: {
    checks: compilers,
    shows:
      "resolution `node10` (up to 6.0), `node16`, `nodenext`, `bundler`; strict, with `skipLibCheck` off, `exactOptionalPropertyTypes`, `verbatimModuleSyntax`, `isolatedModules`; wrong programs are rejected",
  },
  bundlers: {
    checks: bundlers,
    shows:
      "one constant within 128 bytes of the literal by hand, and 8 for each person of a crew; no other flight and nobody else in the bundle; three constants, `createCatalog`, `getMission`; for browsers and for Node",
  },
  pages: {
    checks: pages,
    shows:
      "two and three pages of one build, one of them lazy: what the first one loads holds no flight of another, and is within 128 bytes of its literal by hand beside what joins files (700 with it); a flight is the same object on all pages",
  },
  apps: {
    checks: apps,
    shows:
      "applications with five pages, one of them lazy: what a page loads holds its own flight and no other, within 128 bytes of the literal by hand beside what joins files (700 with it); JSON-LD in a page",
  },
  requires: {
    checks: requires,
    shows:
      "`require` of one constant brings no other flight (in esbuild and Rollup from `resupply/missions/<id>`); `import` and `require` give the same object",
  },
  unused: {
    checks: unusedCalls,
    shows:
      "nothing is kept of an unused `getMission`, `createCatalog` or `toJsonLd` at the top of a module",
  },
  metro: {
    checks: metro,
    shows:
      "with package exports and without: `resupply/missions/<id>` brings one flight, `resupply/htv` its own; all run, and compile with Hermes",
  },
  legacy: {
    checks: legacy,
    shows:
      "one constant, `createCatalog`, `resupply/htv`, `resupply/lazy`, `resupply/missions/<id>`",
  },
  workers: { checks: workers, shows: "a dry run, and what it wrote answers in workerd" },
  managers: { checks: packageManagers, shows: "every entry point by `import` and by `require`" },
  linters: {
    checks: linters,
    shows: "every entry point is found, with the resolvers that they bring",
  },
  jest: {
    checks: jest,
    shows:
      "every entry point by `require`, in Node, in jsdom and with the conditions of React Native",
  },
  manifest: {
    checks: manifest,
    shows: "types of every entry point, the manifest, licences and size of the package",
  },
};
