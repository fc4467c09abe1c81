import { rmSync } from "node:fs";
import type { Consumer } from "../../support/consumer.ts";
import { projectOf } from "../project.ts";
import type { App } from "./app.ts";

const builds = new Map<App, Promise<string>>();

async function build(app: App, consumer: Consumer): Promise<string> {
  const folder = await projectOf(app.tool, consumer, app.manifest ?? {}, app.files);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  await app.build(folder);
  return folder;
}

/** The folder of an application that is built for production: once, for all that is tried with it. */
export function built(app: App, consumer: Consumer): Promise<string> {
  const folder = builds.get(app) ?? build(app, consumer);
  builds.set(app, folder);
  return folder;
}
