import { posix, resolve } from "node:path";
import ts from "typescript";
import { compareText } from "../../src/compiler/model/finding.ts";
import { entryPoints } from "../build/entry-points.ts";

const printer = ts.createPrinter({ removeComments: true });
const made = `${resolve("dist/commonjs/types/generated")}/`;

/** Entry points without declarations, or of one flight each, which the report has by its id. */
const FILES = ["./missions/*", "./missions.json", "./missions.schema.json", "./package.json"];

/**
 * The declarations of all exports by entry point and name, read from the output of `npm run build`.
 * Leaves out constants of entries, whose ids are in the report.
 */
export function exportsAsBuilt(): Record<string, Record<string, string>> {
  const files = Object.entries(entryPoints).map(([name, source]) => ({
    subpath: name === "index" ? "resupply" : `resupply/${name}`,
    file: resolve(source.replace(/^src\/(.*)\.ts$/, "dist/types/$1.d.ts")),
  }));
  const program = ts.createProgram(
    files.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, types: [], noEmit: true },
  );
  const checker = program.getTypeChecker();
  const exportsOf = (file: string) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} does not exist; run npm run build`);
    const all = checker.getExportsOfModule(module).map((symbol) => {
      const origin =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [symbol.name, declarationOf(origin)] as const;
    });
    return Object.fromEntries(
      all
        .filter((entry): entry is [string, string] => entry[1] !== undefined)
        .toSorted(([a], [b]) => compareText(a, b)),
    );
  };
  return {
    ...Object.fromEntries(files.map(({ subpath, file }) => [subpath, exportsOf(file)])),
    ...Object.fromEntries(FILES.map((path) => [posix.join("resupply", path), {}])),
  };
}

/** The text of a declaration, or `undefined` for the constant of an entry. */
function declarationOf(symbol: ts.Symbol): string | undefined {
  const declarations = symbol.declarations ?? [];
  const path = resolve(declarations[0]?.getSourceFile().fileName ?? "");
  const generated = path.startsWith(made);
  const module = path.slice(made.length);
  if (generated && /^(?:missions\/|articles\.|entities\/(?!ids))/.test(module)) return undefined;
  // Other generated declarations change with the seeds; the ids in the report cover them.
  if (generated) return `${kindOf(declarations[0])} ${symbol.name};`;
  return declarations.map(print).join("\n");
}

function kindOf(declaration: ts.Declaration | undefined): string {
  return declaration && ts.isVariableDeclaration(declaration) ? "const" : "type";
}

function print(declaration: ts.Declaration): string {
  const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, whole, declaration.getSourceFile());
  return text
    .replace(/^export (?:declare )?/, "")
    .replaceAll(/^( {4})+/gm, (indent) => "  ".repeat(indent.length / 4));
}
