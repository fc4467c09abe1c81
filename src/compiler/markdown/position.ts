import type { VFile } from "vfile";
import { location } from "vfile-location";

/** A position in a seed, 1-based, in UTF-16 code units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const indexes = new WeakMap<VFile, ReturnType<typeof location>>();

/** The place of an offset in the text of a file. */
export function placeIn(file: VFile, offset: number): Place {
  const index = indexes.get(file) ?? location(file);
  indexes.set(file, index);
  const { line, column } = index.toPoint(offset) ?? { line: 1, column: 1 };
  return { line, column };
}

/** Where a node begins. */
export function startOf(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
