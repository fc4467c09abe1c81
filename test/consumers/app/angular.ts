import { strict as assert } from "node:assert";
import { command } from "../bundler.ts";
import { byHand, constants, first, second } from "../flights.ts";
import { toolFile, toolScript } from "../tools.ts";
import { type App, loadLate } from "./app.ts";

const component = (imports: string, template: string, members: string) => `
  import { Component, DOCUMENT, inject, signal } from "@angular/core";
  ${imports}
  @Component({ template: ${JSON.stringify(template)} })
  export default class Page {
    ${members}
  }`;

const shown = (ids: readonly string[], from: string) =>
  component(
    `import { ${constants(...ids)} } from ${JSON.stringify(from)};`,
    "<pre>{{ text }}</pre>",
    `readonly text = JSON.stringify([${constants(...ids)}]);`,
  );

/** A component that shows why a flight failed, in a type-checked template. */
const failed = (template: string) =>
  component(
    `import { ${constants(first)}, type Mission } from "resupply";`,
    template,
    `readonly flight = signal<Mission>(${constants(first)});`,
  );
const cause = "<p>{{ flight.failure.cause }}</p>";
const narrowed = `@if (flight(); as flight) { @if (flight.outcome === "failure") { ${cause} } }`;
const notNarrowed = `@if (flight(); as flight) { ${cause} }`;

const pages = ["used", "hand", "many", "late", "text"];
const routes = pages.map(
  (name) => `{ path: "${name}", loadComponent: () => import("./pages/${name}") }`,
);

const options = {
  browser: "src/main.ts",
  server: "src/main.server.ts",
  index: "src/index.html",
  tsConfig: "tsconfig.json",
  outputMode: "static",
  outputPath: "dist",
  progress: false,
};
const build = { builder: "@angular/build:application", options };
const workspace = {
  version: 1,
  cli: { analytics: false, cache: { enabled: false } },
  projects: {
    application: { projectType: "application", root: "", sourceRoot: "src", architect: { build } },
  },
};
const strict = { strictTemplates: true, strictInjectionParameters: true };
const compilerOptions = {
  strict: true,
  target: "es2022",
  module: "preserve",
  rootDir: "src",
  outDir: "out",
};
const tsconfig = (...files: string[]) =>
  JSON.stringify({ compilerOptions, angularCompilerOptions: strict, files });

export const angular: App = {
  name: "Angular",
  tool: "angular",
  modules: true,
  files: {
    "angular.json": JSON.stringify(workspace),
    "tsconfig.json": tsconfig("src/main.ts", "src/main.server.ts", "src/accepted.ts"),
    "tsconfig.rejected.json": tsconfig("src/rejected.ts"),
    "src/index.html": `<!doctype html><html lang="en"><head><base href="/"></head>
      <body><app-root></app-root></body></html>`,
    "src/main.ts": `import { bootstrapApplication } from "@angular/platform-browser";
      import { App, config } from "./app";
      bootstrapApplication(App, config);`,
    "src/main.server.ts": `import { mergeApplicationConfig } from "@angular/core";
      import { type BootstrapContext, bootstrapApplication } from "@angular/platform-browser";
      import { provideServerRendering, RenderMode, withRoutes } from "@angular/ssr";
      import { App, config } from "./app";
      const routes = withRoutes([{ path: "**", renderMode: RenderMode.Prerender }]);
      const all = mergeApplicationConfig(config, { providers: [provideServerRendering(routes)] });
      export default (context: BootstrapContext) => bootstrapApplication(App, all, context);`,
    "src/app.ts": `import { type ApplicationConfig, Component } from "@angular/core";
      import { provideClientHydration } from "@angular/platform-browser";
      import { provideRouter, RouterOutlet } from "@angular/router";
      export const config: ApplicationConfig = {
        providers: [provideRouter([${routes}]), provideClientHydration()],
      };
      @Component({ selector: "app-root", imports: [RouterOutlet], template: "<router-outlet />" })
      export class App {}`,
    "src/by-hand.ts": byHand,
    "src/accepted.ts": failed(narrowed),
    "src/rejected.ts": failed(notNarrowed),
    "src/pages/used.ts": shown([first], "resupply"),
    "src/pages/hand.ts": shown([first], "../by-hand"),
    "src/pages/many.ts": shown(second, "resupply"),
    "src/pages/late.ts": component(
      `import { loadMission } from "resupply/lazy";`,
      `<button (click)="load()">{{ name() }}</button>`,
      `readonly name = signal("none");
      async load() {
        this.name.set((await ${loadLate("../by-hand")}).name);
      }`,
    ),
    "src/pages/text.ts": component(
      `import { ${constants(first)}, toJsonLdText } from "resupply";`,
      "",
      `readonly document = inject(DOCUMENT);
      constructor() {
        const script = this.document.createElement("script");
        script.type = "application/ld+json";
        script.textContent = toJsonLdText(${constants(first)});
        this.document.head.appendChild(script);
      }`,
    ),
  },
  async build(folder) {
    await command(folder, await toolScript("angular", "@angular/cli"), "build");
    const compiler = toolFile("angular", "@angular/compiler-cli/bundles/src/bin/ngc.js");
    await command(folder, compiler, "-p", "tsconfig.json");
    await assert.rejects(command(folder, compiler, "-p", "tsconfig.rejected.json"), /TS2339/);
  },
  page: (name) => `dist/browser/${name}/index.html`,
  scripts: { path: /(?:main|chunk|polyfills)[\w-]*\.js/g, below: "dist/browser" },
};
