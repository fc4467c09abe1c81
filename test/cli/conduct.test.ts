import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entry, folderWith, resupply } from "../support/command-line.ts";
import { inventedSeeds } from "../support/invented.ts";

const commands = [
  "show",
  "list",
  "next",
  "previous",
  "aboard",
  "ports",
  "jsonld",
  "check",
  "format",
  "import",
  "new",
  "compile",
];
const ESCAPE = "\u001B[";

describe("help", () => {
  it("lists all commands and the exit statuses", async () => {
    const { status, stdout } = await resupply(["--help"]);
    expect(status).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(stdout).toMatch(/Exit status:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 /);
  });

  it.each(commands)("explains %s, with an example", async (command) => {
    const { status, stdout } = await resupply([command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: resupply ${command} `));
    expect(stdout).toMatch(new RegExp(`Examples?:\n  resupply ${command} `));
    expect(stdout).toContain("Exit status:");
    expect(await resupply(["help", command])).toMatchObject({ status: 0, stdout });
  });

  it("prints the version", async () => {
    expect(await resupply(["--version"])).toMatchObject({ stdout: `${manifest.version}\n` });
  });
});

describe("invalid usage", () => {
  it.each([
    [[], "Usage: resupply"],
    [["shwo", "65P"], "Did you mean show?"],
    [["list", "--sereis", "atv"], "Did you mean --series?"],
    [["show"], "missing required argument"],
    [["compile", "seeds"], "required option '--out <folder>'"],
    [["check", "no-such-folder"], "no-such-folder: no such file or folder"],
    [["check", "package.json"], "is not in a folder of seeds"],
    [["check", "src"], "contains no seeds"],
    [["check", "seeds", "--format", "xml"], "Allowed choices are pretty, lines, json, github."],
  ])("exits with 2 and no stack trace: %j", async (args, message) => {
    const { status, stdout, stderr } = await resupply(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("a pipe", () => {
  it("can be closed early", async () => {
    const child = spawn(process.execPath, [entry, "list", "--json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = await once(child, "close");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("receives all of a long output", async () => {
    const command = `"${process.execPath}" "${entry}" list --json | cat | wc -c`;
    const { stdout } = await promisify(execFile)("sh", ["-c", command]);
    const whole = await resupply(["list", "--json"]);
    expect(Number(stdout)).toBe(Buffer.byteLength(whole.stdout));
  });
});

describe("colours", () => {
  it("are off in a pipe", async () => {
    expect((await resupply(["show", "65P"])).stdout).not.toContain(ESCAPE);
  });

  it("are on with FORCE_COLOR, unless NO_COLOR is set", async () => {
    const show = async (env: Record<string, string>) =>
      (await resupply(["show", "65P"], { env })).stdout.includes(ESCAPE);
    expect(await show({ FORCE_COLOR: "1" })).toBe(true);
    expect(await show({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await show({ FORCE_COLOR: "0" })).toBe(false);
  });

  it("follow the same rules for findings", async () => {
    const cwd = await folderWith(
      inventedSeeds({ path: "missions/mule/mule-1.md", replace: "1000 kg", by: "1,000 kg" }),
    );
    const check = async (env: Record<string, string>) =>
      (await resupply(["check", "seeds", "--format", "pretty"], { cwd, env })).stdout;
    expect(await check({})).not.toContain(ESCAPE);
    expect(await check({ FORCE_COLOR: "1" })).toContain(ESCAPE);
    expect(await check({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain(ESCAPE);
  });
});

describe("progress", () => {
  it("is shown only on a terminal", async () => {
    const cwd = await folderWith(inventedSeeds());
    expect(await resupply(["check", "seeds"], { cwd })).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });
});
