import { resolve } from "node:path";
import ts from "typescript";

/** Type-checks modules in memory, by their paths in this repository, and returns the errors. */
export function typeCheck(
  modules: ReadonlyMap<string, string>,
  { hidden, ...options }: ts.CompilerOptions & { hidden?: string } = {},
): string[] {
  const texts = new Map([...modules].map(([path, text]) => [resolve(path), text]));
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2024.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    types: [],
    paths: { resupply: [resolve("dist/types/library/index.d.ts")] },
    ...options,
  };
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, readFile, getSourceFile } = host;
  const isHidden = (path: string) => hidden !== undefined && path.startsWith(resolve(hidden));
  host.fileExists = (path) => texts.has(path) || (!isHidden(path) && fileExists(path));
  host.readFile = (path) => texts.get(path) ?? (isHidden(path) ? undefined : readFile(path));
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...texts.keys()], compilerOptions, host);
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ code, messageText, start, file: at }) =>
        `${path} TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")} ${at?.text.slice(start, (start ?? 0) + 40)}`,
    );
  });
}
