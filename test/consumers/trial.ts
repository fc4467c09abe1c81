import { strict as assert } from "node:assert";
import { stripVTControlCharacters } from "node:util";
import { run } from "../support/consumer.ts";
import { type Check, printed } from "./check.ts";
import { type Files, inProjectOf, writeFiles } from "./project.ts";
import type { ToolName } from "./tools.ts";

/** A project that a tool accepts, and the same one with something wrong in it, which the tool rejects. */
export interface Trial {
  readonly consumer: string;
  readonly what: string;
  readonly tool: ToolName;
  readonly manifest?: object;
  readonly files: Files;
  command(): Promise<readonly [string, ...string[]]>;
  /** What the tool prints if all is well. */
  readonly passed?: RegExp;
  /** Files with a mistake, and what the tool prints about it. */
  readonly wrong: Files;
  readonly failed: RegExp;
  /** Inspects what the tool wrote if all is well, and returns figures. */
  look?(folder: string): Promise<string>;
}

export function check(trial: Trial): Check {
  const { consumer: who, what, tool, manifest = {}, files, passed = /^/ } = trial;
  return {
    consumer: who,
    what,
    tools: [tool],
    run: (consumer) =>
      inProjectOf(tool, consumer, manifest, files, async (folder) => {
        const [command, ...flags] = await trial.command();
        assert.match(stripVTControlCharacters(printed(await run(folder, command, flags))), passed);
        const figures = (await trial.look?.(folder)) ?? "";
        await writeFiles(folder, trial.wrong);
        const { status, output } = await run(folder, command, flags);
        assert.notEqual(status, 0, `the mistake is accepted\n${output}`);
        assert.match(stripVTControlCharacters(output), trial.failed);
        return figures;
      }),
  };
}
