import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bump, bumps } from "./compare.ts";

/** The bump that a changeset announces for this package. */
export function bumpOf(changeset: string): Bump {
  const [, bump = "none"] = changeset.match(/^---\r?\n(?:.*\n)*?["']?resupply["']?:\s*(\w+)/) ?? [];
  const known = bumps.find((each) => each === bump);
  if (known === undefined)
    throw new Error(`a changeset announces one of ${bumps.join(", ")}; not ${bump}`);
  return known;
}

/** The heaviest bump that the pending changesets announce. */
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

/** Whether a bump announces as much as is owed. */
export function isEnough(said: Bump, owed: Bump): boolean {
  return bumps.indexOf(said) >= bumps.indexOf(owed);
}
