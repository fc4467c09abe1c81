/** How a version changes, from the least to the most. */
export const bumps = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];
