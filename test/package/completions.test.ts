import { resolve } from "node:path";
import { missionIds } from "resupply";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** The completions that an editor offers at the mark | in a program that uses the package. */
function completionsIn(program: string): string[] {
  const file = resolve("test/types/program.ts");
  const text = `import * as resupply from "resupply";\n${program}`;
  const position = text.indexOf("|");
  const content = text.replace("|", "");
  const options = { module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, types: [] };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const source = path === file ? content : ts.sys.readFile(path);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const found = service.getCompletionsAtPosition(file, position, {});
  return (found?.entries ?? []).map(({ name }) => name).toSorted();
}

const within = ["all", "programme", "series", "station"];

describe("an editor completes", () => {
  it.each([
    'resupply.nextMission("progress-ms-04", { within: "|" })',
    'resupply.previousMission(resupply.progressMs04, { within: "|" })',
    'resupply.createCatalog([resupply.progressMs04]).nextMission("progress-ms-04", { within: "|" })',
    'resupply.createCatalog([resupply.progressMs04]).previousMission("progress-ms-04", { within: "|" })',
  ])("all values of within: %s", (program) => {
    expect(completionsIn(program)).toEqual(within);
  });

  it.each([
    'resupply.getMission("|")',
    'resupply.nextMission("|")',
    'resupply.previousMission("|", { within: "all" })',
  ])("all flight ids: %s", (program) => {
    expect(completionsIn(program)).toEqual(missionIds.toSorted());
  });

  it("the ids of a catalog", () => {
    expect(
      completionsIn(
        'resupply.createCatalog([resupply.progressMs03, resupply.progressMs04]).getMission("|")',
      ),
    ).toEqual(["progress-ms-03", "progress-ms-04"]);
  });
});
