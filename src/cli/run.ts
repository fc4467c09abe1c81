import { CommanderError } from "commander";
import { program } from "./program.ts";
import { CommandError, status } from "./status.ts";
import { clearProgress, plainText, stderr } from "./terminal.ts";

/** Runs one command and sets the exit status of the process. Never throws. */
export async function run(args: readonly string[]): Promise<void> {
  // It is not an error if the reader closes the pipe, as `head` does.
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

/** Returns the exit status, and prints the error unless commander already did. */
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
  stderr(`error: internal error in resupply, please report it: ${plainText(String(error))}`);
  return status.fault;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "this is a folder, not a file",
  ENOTDIR: "part of the path is a file, not a folder",
  ELOOP: "too many symlinks",
  ENOSPC: "no space left",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is too long",
};

function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
