import { format } from "../format/format.ts";
import { lineEndOf, withLineEnd } from "../markdown/line-ends.ts";
import { plainText } from "../markdown/source-file.ts";
import type { SeedFile } from "../model/seed-file.ts";
import { type Scaffold, withNeighbour } from "./scaffold.ts";

/**
 * The seeds of the flights before and after a new one, edited to name it. Published flights that are
 * not among the seeds are left alone.
 */
export function neighboursEdited(
  { path, previous, next }: Scaffold,
  name: string,
  seeds: readonly SeedFile[],
): SeedFile[] {
  return [[previous, "Followed by"] as const, [next, "Preceded by"] as const].flatMap(
    ([flight, label]) => {
      const seed = seeds.find((one) => one.path === flight?.path);
      if (seed === undefined) return [];
      const content = withNeighbour(plainText(seed.content), label, seed.path, { path, name });
      const end = lineEndOf(seed.content);
      const formatted = format({ path: seed.path, content: withLineEnd(content, end) });
      // What could not be read again is not written.
      return "content" in formatted ? [{ path: seed.path, ...formatted }] : [];
    },
  );
}
