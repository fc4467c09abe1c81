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
  /** What is printed where all is right. */
  readonly passed?: RegExp;
  /** The files in which something is wrong, and what is then printed. */
  readonly wrong: Files;
  readonly failed: RegExp;
  /** Looks at what the tool has written where all is right; gives figures. */
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
        assert.notEqual(status, 0, `what is wrong passes\n${output}`);
        assert.match(stripVTControlCharacters(output), trial.failed);
        return figures;
      }),
  };
}
