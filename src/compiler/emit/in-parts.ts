/** Items in parts of at most a size, in their order; only a part with a single item can be larger. */
export function inParts<T>(
  items: Iterable<T>,
  most: number,
  sizeOf: (item: T) => number,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let size = 0;
  for (const item of items) {
    const last = parts.at(-1);
    size += sizeOf(item);
    if (last !== undefined && size <= most) last.push(item);
    else {
      parts.push([item]);
      size = sizeOf(item);
    }
  }
  return parts;
}
