import { relative, sep } from "node:path";

/** A path as messages show it: relative to the working directory if it is inside, else absolute. */
export function shownPath(path: string): string {
  const way = relative(".", path);
  return way === "" ? "." : slashes(way.startsWith("..") ? path : way);
}

/** What messages call standard input. */
export const STDIN = "stdin";

export const slashes = (path: string) => path.replaceAll(sep, "/");
