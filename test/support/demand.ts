import { format } from "../../src/compiler/format/format.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";

interface Placed {
  readonly line: number;
  readonly column: number;
}

/** Throws if something does not hold. */
export function demand(holds: boolean, what: string, detail?: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(detail)?.slice(0, 2000)}`);
}

/** The items whose position is outside a text, whose lines end with line feeds. */
export function outside<Item extends Placed>(
  text: string,
  placed: readonly Item[],
): readonly Item[] {
  const lines = text.split("\n");
  return placed.filter(({ line, column }) => {
    const length = lines[line - 1]?.length;
    return length === undefined || column < 1 || column > length + 1;
  });
}

/** Formatting a canonical seed does not change it. */
export function demandCanonical(seed: SeedFile): void {
  const again = format(seed);
  demand("content" in again, "the formatted seed can't be parsed", { again, seed });
  const isSame = "content" in again && again.content === seed.content;
  demand(isSame, "formatting again changes the seed", { again, seed });
}
