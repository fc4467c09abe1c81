import { CommandError, status } from "./status.ts";

/** The library, imported as an application would, so that the command line holds no second copy of the data. */
export function library(): Promise<typeof import("resupply")> {
  return built(() => import("resupply"));
}

/** The people of the published crews. */
export function people(): Promise<typeof import("resupply/people")> {
  return built(() => import("resupply/people"));
}

/** The sources of the published data. */
export function provenance(): Promise<typeof import("resupply/provenance")> {
  return built(() => import("resupply/provenance"));
}

async function built<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CommandError("the library is not built yet; run npm run build", status.usage);
  }
}
