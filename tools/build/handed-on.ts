import { posix } from "node:path";

const IMPORTED = /(?:from |import\()"([^"]+)"/g;

/**
 * Declarations for ES modules, by module, which hand on those of CommonJS from the folder
 * beside them. What an entry point declares with the types of a package is written out, as that package
 * may have others for each module system; and so are the flights, which are as short themselves.
 */
export function handedOn(
  declarations: ReadonlyMap<string, string>,
  entries: readonly string[],
  flights: readonly string[],
): Map<string, string> {
  const written = new Map<string, string>();
  for (const entry of entries) write(entry);
  for (const flight of flights) writeOut(flight);
  return written;

  function write(module: string): void {
    if (written.has(module)) return;
    if (reachesPackage(module)) writeOut(module);
    else {
      const path = posix.join(
        posix.relative(posix.dirname(module), ""),
        "../commonjs/types",
        module,
      );
      written.set(module, `export * from "${path}";\n`);
    }
  }

  function writeOut(module: string): void {
    written.set(module, declarations.get(module) ?? "");
    for (const target of importsOf(module)) if (declarations.has(target)) write(target);
  }

  function importsOf(module: string): string[] {
    return [...(declarations.get(module) ?? "").matchAll(IMPORTED)].map(([, from = ""]) =>
      from.startsWith(".") ? posix.join(posix.dirname(module), from) : from,
    );
  }

  function reachesPackage(module: string, seen = new Set([module])): boolean {
    return importsOf(module).some((target) => {
      if (!declarations.has(target)) return true;
      if (seen.has(target)) return false;
      return reachesPackage(target, seen.add(target));
    });
  }
}
