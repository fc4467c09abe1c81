import { apps } from "./apps.ts";
import { browser } from "./browser.ts";
import { bundlers } from "./bundlers.ts";
import type { Check } from "./check.ts";
import { compilers } from "./compilers.ts";
import { declarations } from "./declarations.ts";
import { jest } from "./jest.ts";
import { legacy } from "./legacy.ts";
import { linters } from "./linters.ts";
import { packageManagers } from "./managers.ts";
import { manifest } from "./manifest.ts";
import { metro } from "./metro.ts";
import { pages } from "./pages.ts";
import { readers } from "./readers.ts";
import { requires } from "./requires.ts";
import { runners } from "./runners.ts";
import { runtimes } from "./runtimes.ts";
import { serialising } from "./serialisers.ts";
import { hydration, servers } from "./servers.ts";
import { stores } from "./stores.ts";
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
      "one constant within 128 bytes of the literal by hand, and 8 for each person of a crew; no other flight and nobody else in the bundle; three constants, `createCatalog`, `getMission`; for browsers and for Node (Farm only for Node, and within 50 kB, as it keeps the names of all exports)",
  },
  pages: {
    checks: pages,
    shows:
      "two and three pages of one build, one of them lazy: what the first one loads holds no flight of another, and is within 128 bytes of its literal by hand beside what joins files (700 with it); a flight is the same object on all pages",
  },
  apps: {
    checks: apps,
    shows:
      "applications with five pages, one of them lazy: what a page loads holds its own flight and no other, within 128 bytes of the literal by hand beside what joins files (700 with it); JSON-LD in a page; no flight in the scripts of a page whose look-ups run on the server; `strictTemplates` in Angular",
  },
  servers: {
    checks: servers,
    shows:
      "the same applications, built and served: a route that looks up a flight by its id (in Next with Turbopack, an edge route, too), 404 for an unknown id, a page with a flight that was looked up on the server (in Next by `getStaticProps`)",
  },
  hydration: {
    checks: hydration,
    shows:
      "the same applications in Chromium: pages show the flight, a click loads it with `resupply/lazy`, and nothing is written to the console",
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
      "with package exports and without: `resupply/missions/<id>` brings one flight, `resupply/htv` its own; all run in Node and in Hermes 0.12, and compile with the current Hermes",
  },
  legacy: {
    checks: legacy,
    shows:
      "one constant, `createCatalog`, `resupply/htv`, `resupply/lazy`, `resupply/missions/<id>`",
  },
  workers: { checks: workers, shows: "a dry run, and what it wrote answers in workerd" },
  managers: {
    checks: packageManagers,
    shows:
      "every entry point by `import` and by `require`; in a pnpm workspace, an application that has the package only through a library re-exports its flights and emits declarations",
  },
  linters: {
    checks: linters,
    shows: "every entry point is found, with the resolvers that they bring",
  },
  jest: {
    checks: jest,
    shows:
      "every entry point by `require`, in Node, in jsdom and with the conditions of React Native",
  },
  runners: {
    checks: runners,
    shows:
      "a TypeScript program as an ES module, and in ts-jest, tsx and ts-node as CommonJS, where ts-jest and ts-node reject a wrong id; Vitest under Node, under jsdom and with the package inlined",
  },
  readers: {
    checks: readers,
    shows:
      "one constant within 1.2 kB compressed; the dependency counts as used; a rollup of declarations, with and without those of the package; no findings from `strictTypeChecked` and `stylisticTypeChecked`; each tool rejects a wrong program",
  },
  declarations: {
    checks: declarations,
    shows:
      "declarations are emitted for exports whose types are inferred from the package: `composite` projects with references, `isolatedDeclarations`",
  },
  stores: {
    checks: stores,
    shows:
      "replacing the flight in a store leaves nothing of the old one there, and does not change the constants",
  },
  serialisers: {
    checks: serialising,
    shows:
      "all flights survive the round trip, and functions take the copies; `z.enum(missionIds)` gives a `MissionId`",
  },
  manifest: {
    checks: manifest,
    shows: "types of every entry point, the manifest, licences and size of the package",
  },
};
