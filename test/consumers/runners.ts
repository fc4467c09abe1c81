import type { Check } from "./check.ts";
import { program } from "./programs.ts";
import { runnerTools } from "./runner-tools.ts";
import { check } from "./trial.ts";

const text = await program("flights.ts");

/** A program in TypeScript, in what people run their tests and scripts with. */
export const runners: readonly Check[] = runnerTools.map((runner) => {
  const { name, form, file, how, files, end, wrong } = runner;
  const right = `${text}\n${end}`;
  return check({
    ...runner,
    consumer: name,
    what: `a program in TypeScript, ${[form, how ?? []].flat().join(", ")}`,
    manifest: { type: form === "CommonJS" ? "commonjs" : "module" },
    files: { ...files, [file]: right },
    wrong: { [file]: right + wrong },
  });
});
