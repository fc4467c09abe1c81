/**
 * The name of a constant: `progress-ms-04` is `progressMs04`.
 * A number behind a number keeps a mark between the two: `soyuz-2-1a` is `soyuz2_1a`, not `soyuz21a`.
 */
export function constantName(id: string): string {
  return id
    .replace(/\d(?=-\d)/g, "$&_")
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a type: `progress-ms-04` is `ProgressMs04`. */
export function typeName(id: string): string {
  const name = constantName(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
