import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";

// A file is written under another name, then renamed. What a run that is interrupted has begun is
// removed at once; after a kill, by the next run.

const begun = new Set<string>();

/** The path of a draft in a folder, which is removed if this run is interrupted before {@link end}. */
export function beginDraft(folder: string): string {
  const random = Math.random().toString(36).slice(2);
  const draft = join(folder, `.resupply-${process.pid}-${random}.draft`);
  removeOnExit(draft);
  return draft;
}

/**
 * Removes a file if this run ends or is interrupted before {@link end}.
 *
 * @param create creates the file, if another run may have one of the same name
 */
export function removeOnExit(path: string, create = () => {}): void {
  if (!isWatching) {
    process.on("exit", removeAll);
    for (const signal of SIGNALS) process.on(signal, stop);
    isWatching = true;
  }
  create();
  begun.add(path);
}

/** Says that a file that was begun is in its place or gone. */
export function end(path: string): void {
  begun.delete(path);
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let isWatching = false;

function stop(signal: NodeJS.Signals): void {
  removeAll();
  for (const each of SIGNALS) process.off(each, stop);
  process.kill(process.pid, signal);
}

function removeAll(): void {
  for (const path of begun) rmSync(path, { force: true });
}

/** Removes those of these drafts whose processes are gone. */
export async function removeLeftDrafts(folder: string, drafts: readonly string[]): Promise<void> {
  for (const path of drafts) {
    const [, pid] = /-(\d+)-/.exec(basename(path)) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(folder, path), { force: true }).catch(() => {});
  }
}

/** Whether a process with this number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
