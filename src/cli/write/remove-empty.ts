import { rmdir } from "node:fs/promises";
import { dirname } from "node:path";

/** Removes a folder and those around it up to one, if nothing is in them. */
export async function removeEmpty(folder: string, upTo: string): Promise<void> {
  for (let at = folder; at.length >= upTo.length; at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}
