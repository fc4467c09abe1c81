import { getSystemErrorMap } from "node:util";
import { CommandError } from "./status.ts";

/** An error that the operating system gave for a file. */
type SystemError = Error & { readonly code: string; readonly errno?: number; path?: string };

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "this is a folder, not a file",
  ENOTDIR: "part of the path is a file, not a folder",
  ELOOP: "too many symlinks",
  ENOSPC: "no space left",
  EDQUOT: "no space left in your quota",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
};

/** What went wrong, in one line for people. */
export function reasonOf({ code, errno }: SystemError): string {
  return reasons[code] ?? getSystemErrorMap().get(errno ?? 0)?.[1] ?? code;
}

/** Does something with a file or folder; an error of the system names it as the user did. */
export async function naming<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`${path}: ${reasonOf(error)}`);
  }
}
