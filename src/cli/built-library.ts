import { CommandError, status } from "./status.ts";

/** The library, as an application imports it: its records stand in no second place. */
export function library(): Promise<typeof import("resupply")> {
  return built(() => import("resupply"));
}

/** The sources of the published record. */
export function provenance(): Promise<typeof import("resupply/provenance")> {
  return built(() => import("resupply/provenance"));
}

async function built<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CommandError("the library is not built yet; npm run build builds it", status.usage);
  }
}
