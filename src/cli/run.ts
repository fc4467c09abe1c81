import { CommanderError } from "commander";
import { program } from "./program.ts";
import { CommandError, status } from "./status.ts";
import { clearProgress, plainText, stderr } from "./terminal.ts";

/** Runs one command line; sets the exit status of the process, and never throws. */
export async function run(args: readonly string[]): Promise<void> {
  // A reader that goes away, as `head` does, is no error.
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount("error", quitWhenNobodyReads) === 0) {
      stream.on("error", quitWhenNobodyReads);
    }
  }
  try {
    await program().parseAsync(args, { from: "user" });
  } catch (error) {
    clearProgress();
    process.exitCode = statusOf(error);
  }
}

function quitWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

/** Says what went wrong, where that was not said yet. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? status.fine : status.usage;
  if (error instanceof CommandError) {
    stderr(`error: ${error.message}`);
    return error.status;
  }
  if (isSystemError(error)) {
    stderr(`error: ${error.path ?? "a file"}: ${reasons[error.code] ?? error.message}`);
    return status.usage;
  }
  stderr(`error: this is a fault of resupply itself: ${plainText(String(error))}`);
  return status.fault;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "this is a folder, not a file",
  ENOTDIR: "a folder on the way is a file",
  ELOOP: "too many symlinks",
  ENOSPC: "no space left",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is too long",
};

function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
