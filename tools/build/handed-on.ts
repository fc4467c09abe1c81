import { posix } from "node:path";

const IMPORTED = /(?:from |import\()"(\.[^"]+)"/g;

/**
 * Declarations for ES modules, by module, which hand on those of CommonJS from the folder
 * beside them. That holds for the schemas, too: zod has the same declarations for both module systems.
 * Flights are written out, as they are as short themselves.
 */
export function handedOn(
  declarations: ReadonlyMap<string, string>,
  entries: readonly string[],
  flights: readonly string[],
): Map<string, string> {
  const written = new Map(entries.map((entry) => [entry, ofCommonJs(entry)]));
  for (const flight of flights) {
    const text = declarations.get(flight) ?? "";
    written.set(flight, text);
    for (const [, from = ""] of text.matchAll(IMPORTED)) {
      const target = posix.join(posix.dirname(flight), from);
      written.set(target, ofCommonJs(target));
    }
  }
  return written;
}

function ofCommonJs(module: string): string {
  const common = posix.join(posix.relative(posix.dirname(module), ""), "../commonjs/types", module);
  return `export * from "${common}";\n`;
}
