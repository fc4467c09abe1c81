import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bump, bumps } from "./bump.ts";

/** The bump that a changeset declares for this package. */
export function bumpOf(changeset: string): Bump {
  const [, bump = "none"] = changeset.match(/^---\r?\n(?:.*\n)*?["']?resupply["']?:\s*(\w+)/) ?? [];
  const known = bumps.find((each) => each === bump);
  if (known === undefined)
    throw new Error(`a changeset must declare one of ${bumps.join(", ")}, not ${bump}`);
  return known;
}

/** The largest bump that the pending changesets declare. */
export async function announced(folder = ".changeset"): Promise<Bump> {
  const files = (await readdir(folder)).filter(
    (file) => /\.md$/.test(file) && file !== "README.md",
  );
  const all = await Promise.all(
    files.map(async (file) => bumpOf(await readFile(join(folder, file), "utf8"))),
  );
  return heaviest(all);
}

export function heaviest(all: readonly Bump[]): Bump {
  return bumps.findLast((bump) => all.includes(bump)) ?? "none";
}

/** Whether a declared bump is at least the required one. */
export function isEnough(declared: Bump, required: Bump): boolean {
  return bumps.indexOf(declared) >= bumps.indexOf(required);
}
