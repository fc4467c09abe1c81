import { toolFile } from "../tools.ts";

const modules = {
  webpack: `import bundler from ${JSON.stringify(toolFile("webpack", "webpack/lib/index.js"))};`,
  rspack: `import { rspack as bundler } from ${JSON.stringify(toolFile("rspack", "@rspack/core/dist/index.js"))};`,
};

/** Options that webpack and Rspack share. */
export interface WebpackOptions {
  readonly entry: string | Readonly<Record<string, string>>;
  readonly target: string | readonly string[];
  readonly output?: object;
  readonly optimization?: object;
  readonly experiments?: object;
}

/** A script that builds for production, by the interface that webpack and Rspack share. */
export function webpackScript(tool: keyof typeof modules, options: WebpackOptions): string {
  return `
    ${modules[tool]}
    const options = ${JSON.stringify(options)};
    const output = { path: import.meta.dirname + "/out", ...options.output };
    const built = { context: import.meta.dirname, mode: "production", performance: false };
    bundler({ ...built, ...options, output }, (error, stats) => {
      const failed = error ?? ((stats.hasErrors() || stats.hasWarnings()) && stats.toString());
      if (failed) console.error(failed);
      process.exitCode = failed ? 1 : 0;
    });`;
}
