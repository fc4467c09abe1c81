import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { environment } from "../support/consumer.ts";

/** How long a server may take to answer for the first time, in milliseconds. */
const PATIENCE = 120_000;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

type Work<Result> = (address: string) => Promise<Result>;

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Does something while the files of a folder are served. */
export async function servingFiles<Result>(folder: string, work: Work<Result>): Promise<Result> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const content = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": types[extname(path)] ?? "text/plain",
    });
    response.end(content);
  });
  try {
    return await work(`http://127.0.0.1:${await listening(server)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  await once(server, "close");
  return port;
}

/** Does something while a script serves at a port, and then stops it and all that it started. */
export async function servingBy<Result>(
  folder: string,
  port: number,
  script: readonly string[],
  work: Work<Result>,
): Promise<Result> {
  const env = { ...environment(), NODE_ENV: "production", PORT: String(port) };
  const server = spawn("node", script, { cwd: folder, env, detached: true });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (text) => {
      output += text;
    });
  const ended = once(server, "close");
  const address = `http://localhost:${port}`;
  const until = Date.now() + PATIENCE;
  try {
    while (!(await fetch(address).catch(() => undefined))) {
      if (server.exitCode !== null) throw new Error(`the server ended\n${output}`);
      if (Date.now() > until) throw new Error(`the server does not answer\n${output}`);
      await setTimeout(100);
    }
    return await work(address);
  } finally {
    if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid);
    await ended;
  }
}
