import { browser } from "./browser.ts";
import { bundlers } from "./bundlers.ts";
import type { Check } from "./check.ts";
import { compilers } from "./compilers.ts";
import { jest } from "./jest.ts";
import { manifest } from "./manifest.ts";
import { runtimes } from "./runtimes.ts";

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
      "one constant within 128 bytes of the literal by hand, no other flight in the bundle; three constants, `createCatalog`, `getMission`; for browsers and for Node",
  },
  jest: { checks: jest, shows: "every entry point by `require`, in Node and in jsdom" },
  manifest: {
    checks: manifest,
    shows: "types of every entry point, the manifest, licences and size of the package",
  },
};
