import { format } from "../format/format.ts";
import type { SeedFile } from "../model/seed-file.ts";
import { pathOf, type Scaffold, withNeighbour } from "./scaffold.ts";

/**
 * The seeds of the flights before and after a new one, with that one named in them; those that are
 * published, but lie not among the seeds, stay as they are.
 */
export function neighboursEdited(
  { path, previous, next }: Scaffold,
  name: string,
  seeds: readonly SeedFile[],
): SeedFile[] {
  return [[previous, "Followed by"] as const, [next, "Preceded by"] as const].flatMap(
    ([flight, label]) => {
      const at = flight && pathOf(flight);
      const seed = seeds.find((one) => one.path === at);
      if (seed === undefined) return [];
      const edited = {
        path: seed.path,
        content: withNeighbour(seed.content, label, seed.path, { path, name }),
      };
      const formatted = format(edited);
      return [{ ...edited, ...("content" in formatted ? formatted : {}) }];
    },
  );
}
