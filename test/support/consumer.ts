import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** The output and exit status of a command. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** An empty project in a temporary folder, with the packed package installed. */
export interface Consumer {
  readonly folder: string;
  /** Names of the files in the tarball. */
  readonly packed: readonly string[];
  /** The tarball, a file in the folder, with its sizes in bytes. */
  readonly tarball: Tarball;
  write(path: string, content: string): Promise<void>;
  run(command: string, ...args: readonly string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

export interface Tarball {
  readonly file: string;
  readonly size: number;
  readonly unpackedSize: number;
}

/** The variables for a command in the consumer, which runs with the Node of this project. */
export function environment(): NodeJS.ProcessEnv {
  // npm's variables about the calling project would confuse npm in the consumer.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith("npm_")),
  );
  env.PATH = [dirname(process.execPath), env.PATH].join(delimiter);
  return env;
}

export async function run(
  folder: string,
  command: string,
  args: readonly string[],
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await execute(command, [...args], {
      cwd: folder,
      env: environment(),
      maxBuffer: 2 ** 26,
    });
    return { status: 0, output: stdout + stderr };
  } catch (error) {
    const {
      code,
      stdout = "",
      stderr = "",
    } = error as { code?: unknown; stdout?: string; stderr?: string };
    return { status: typeof code === "number" ? code : 1, output: stdout + stderr };
  }
}

/** Packs the built package, and installs it in an empty project. */
export async function installedConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "resupply-consumer-"));
  const pack = await run(".", "npm", [
    "pack",
    "--ignore-scripts",
    "--json",
    "--silent",
    "--pack-destination",
    folder,
  ]);
  const [tarball] = packResults(pack.output);
  if (tarball === undefined) throw new Error(`npm pack: ${pack.output}`);
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await write(
    "package.json",
    JSON.stringify({ name: "consumer", version: "1.0.0", type: "module", private: true }),
  );
  const install = await run(folder, "npm", [
    "install",
    "--offline",
    "--no-audit",
    "--no-fund",
    `./${tarball.filename}`,
  ]);
  if (install.status !== 0) throw new Error(`npm install: ${install.output}`);
  return {
    folder,
    packed: tarball.files.map((file) => file.path),
    tarball: {
      file: tarball.filename,
      size: tarball.size,
      unpackedSize: tarball.unpackedSize,
    },
    write,
    run: (command, ...args) => run(folder, command, args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface PackResult {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** npm prints a list, or, from version 12, an object by package name. */
function packResults(output: string): PackResult[] {
  const start = output.search(/^[[{]/m);
  return start === -1 ? [] : (Object.values(JSON.parse(output.slice(start))) as PackResult[]);
}
