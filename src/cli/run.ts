import { CommanderError } from "commander";
import { program } from "./program.ts";
import { shownPath } from "./shown-path.ts";
import { CommandError, status } from "./status.ts";
import { isSystemError, reasonOf } from "./system-error.ts";
import { clearProgress, plainText, stderr } from "./terminal.ts";

/** Runs one command and sets the exit status of the process. Never throws. */
export async function run(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount("error", quit) === 0) stream.on("error", quit);
  }
  try {
    await program().parseAsync(args, { from: "user" });
  } catch (error) {
    clearProgress();
    process.exitCode = statusOf(error);
  }
}

/** Ends the run when nobody reads the output: not an error, as `head` does it. */
function quit(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  if (isSystemError(error)) stderr(`error: the output can't be written: ${reasonOf(error)}`);
  process.exit(status.usage);
}

/** Returns the exit status, and prints the error unless commander already did. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? status.fine : status.usage;
  if (error instanceof CommandError) {
    stderr(`error: ${error.message}`);
    return error.status;
  }
  if (isSystemError(error)) {
    stderr(
      `error: ${error.path === undefined ? "a file" : shownPath(error.path)}: ${reasonOf(error)}`,
    );
    return status.usage;
  }
  stderr(`error: internal error in resupply, please report it: ${plainText(String(error))}`);
  return status.fault;
}
