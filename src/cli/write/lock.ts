import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { CommandError } from "../status.ts";
import { isSystemError, naming } from "../system-error.ts";
import { clearProgress, progress } from "../terminal.ts";
import { end, isRunning, removeOnExit } from "./drafts.ts";
import { removeEmpty } from "./remove-empty.ts";

/** Longer than any run takes. */
const OLD = 10 * 60_000;
/** Longer than it takes to write a lock. */
const A_MOMENT = 5000;
const PATIENCE = 60_000;
const NAME = ".resupply.lock";

/**
 * Reads and writes a folder while no other run does so: of two runs that add a flight, the second
 * sees what the first has written. The folder is created if it does not exist.
 */
export async function alone<T>(folder: string, called: string, act: () => Promise<T>): Promise<T> {
  const made = await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw new CommandError(`${called} is a file, not a folder`);
    return naming(called, () => Promise.reject(error));
  });
  const lock = join(folder, NAME);
  const isHeld = await take(lock, called);
  try {
    return await act();
  } finally {
    if (isHeld) {
      await rm(lock, { force: true }).catch(() => {});
      end(lock);
    }
    if (made !== undefined) await removeEmpty(folder, made);
  }
}

/** Waits for the lock and takes it. Without the permission to, nothing else can be written either. */
async function take(lock: string, called: string): Promise<boolean> {
  const own = `${process.pid} ${hostname()} ${Math.random()}`;
  for (
    const start = Date.now();
    Date.now() - start < PATIENCE;
    await wait(20 + Math.random() * 30)
  ) {
    try {
      removeOnExit(lock, () => create(lock, own));
      clearProgress();
      return true;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code !== "EEXIST") return false;
    }
    progress(`waiting for another run of resupply in ${called}`);
    await removeIfLeft(lock);
  }
  throw new CommandError(
    `another run of resupply is writing to ${called}; if none is, delete ${called}/${NAME}`,
  );
}

/**
 * Removes the lock of a run that was killed. Only one run can claim it, and the claim names it, so
 * that the lock of a later run is never removed in its place.
 */
async function removeIfLeft(lock: string): Promise<void> {
  const holder = await holderOf(lock);
  if (holder === undefined || !(await isLeft(lock, holder))) return;
  const claim = `${lock}-${holder.replaceAll(/\W+/g, "-")}`;
  try {
    removeOnExit(claim, () => create(claim, ""));
  } catch {
    // Another run has claimed it, or was killed when it had.
    if ((await ageOf(claim)) > A_MOMENT) await rm(claim, { force: true });
    return;
  }
  if ((await holderOf(lock)) === holder) await rm(lock, { force: true });
  await rm(claim, { force: true });
  end(claim);
}

/** Creates a file that does not exist yet; not at all, if the disk is full. */
function create(path: string, content: string): void {
  const file = openSync(path, "wx");
  try {
    writeSync(file, content);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

async function isLeft(lock: string, holder: string): Promise<boolean> {
  const [pid, host] = holder.split(" ");
  if (host === hostname() && !isRunning(Number(pid))) return true;
  return (await ageOf(lock)) > (holder === "" ? A_MOMENT : OLD);
}

async function ageOf(path: string): Promise<number> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs;
}

const holderOf = (lock: string) => readFile(lock, "utf8").catch(() => undefined);
