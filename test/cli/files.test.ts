import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeInside } from "../../src/cli/write/write-inside.ts";
import { format } from "../../src/compiler/format/format.ts";
import { entry, folderWith, resupply, temporaryFolder } from "../support/command-line.ts";
import { inventedSeeds } from "../support/invented.ts";

/** The invented seeds in canonical form. */
const canonical = inventedSeeds().map((seed) => ({ ...seed, ...format(seed) }));
const carriers = "operators/carriers.md";
const textOf = (path: string) => canonical.find((seed) => seed.path === path)?.content ?? "";
const ragged = (path: string) => `${textOf(path)}\n\n`;

/** A folder with the invented seeds, and what lies in it. */
async function world(...more: readonly { path: string; content: string | Uint8Array }[]) {
  const cwd = await folderWith(canonical);
  for (const { path, content } of more) {
    await mkdir(join(cwd, "seeds", path, ".."), { recursive: true });
    await writeFile(join(cwd, "seeds", path), content);
  }
  const at = (path: string) => join(cwd, "seeds", path);
  const names = async () => (await readdir(join(cwd, "seeds"), { recursive: true })).toSorted();
  return { cwd, at, names };
}

const check = (cwd: string, ...more: string[]) =>
  resupply(["check", "seeds", "--alone", ...more], { cwd });
const fine = { status: 0, stdout: "", stderr: "" };

describe("line ends", () => {
  const windows = (text: string) => text.replaceAll("\n", "\r\n");

  async function windowsWorld() {
    const made = await world(
      ...canonical.map(({ path, content }) => ({ path, content: windows(content) })),
    );
    return made;
  }

  it("of Windows are canonical in a file that has them", async () => {
    const { cwd } = await windowsWorld();
    expect(await check(cwd)).toEqual(fine);
    expect(await resupply(["format", "seeds", "--check"], { cwd })).toEqual(fine);
  });

  it("are those of most lines where a file has both", async () => {
    const { cwd, at } = await windowsWorld();
    await writeFile(at(carriers), windows(textOf(carriers)).replace("\r\n", "\n"));
    await writeFile(at("series/mule.md"), textOf("series/mule.md").replace("\n", "\r\n"));
    expect((await resupply(["format", "seeds"], { cwd })).status).toBe(0);
    expect(await readFile(at(carriers), "utf8")).toBe(windows(textOf(carriers)));
    expect(await readFile(at("series/mule.md"), "utf8")).toBe(textOf("series/mule.md"));
  });

  it("are kept by new and import, in new seeds as in others", async () => {
    const { cwd, at } = await windowsWorld();
    const isWindows = async (path: string) => !/(?<!\r)\n/.test(await readFile(at(path), "utf8"));
    const made = await resupply(["new", "mule-4", "--into", "seeds"], { cwd });
    expect(made).toMatchObject({ status: 0, stderr: "" });
    const added = "# Mule 1\n\n## Key Facts\n\n- **Launch mass**: 7000 kg\n";
    await writeFile(join(cwd, "added.md"), added);
    await writeFile(join(cwd, "new.md"), added.replace("Mule 1", "Mule 7"));
    const ran = await resupply(["import", "added.md", "new.md", "--into", "seeds"], { cwd });
    expect(ran.stdout).toBe("seeds/missions/mule/mule-1.md\nseeds/missions/mule/mule-7.md\n");
    for (const number of [1, 3, 4, 7]) {
      expect(await isWindows(`missions/mule/mule-${number}.md`)).toBe(true);
    }
    expect(await readFile(at("missions/mule/mule-3.md"), "utf8")).toContain(
      "- **Followed by**: [Mule 4](mule-4.md)\r\n",
    );
  });

  it("of Git on Windows do not make a generated module foreign", async () => {
    const { cwd } = await windowsWorld();
    const compile = () => resupply(["compile", "seeds", "--out", "out"], { cwd });
    expect((await compile()).status).toBe(0);
    const file = join(cwd, "out/index.ts");
    const text = await readFile(file, "utf8");
    await writeFile(file, windows(text));
    expect((await compile()).status).toBe(0);
    expect(await readFile(file, "utf8")).toBe(text);
  });
});

describe("files that are not seeds", () => {
  const stray = [
    {
      path: "README.md",
      content: "# About these entries\n\nThe facts are under `## Key Facts`.\n",
    },
    { path: "operators/README.de.md", content: "# Firmen\n" },
    { path: "notes.md", content: "# Notes\n" },
    { path: "docs/how-to.md", content: "# How to\n" },
    { path: "series/._mule.md", content: new Uint8Array([0, 5, 22, 7]) },
    { path: ".obsidian/n.md", content: "note" },
    { path: "node_modules/pkg/README.md", content: "# pkg" },
    { path: "series/mule.txt", content: "no Markdown" },
  ];

  it("are left aside, and are named once", async () => {
    const { cwd, at } = await world(...stray);
    const aside =
      "left aside, as they are not seeds: seeds/README.md, seeds/docs/how-to.md, seeds/notes.md, seeds/operators/README.de.md, seeds/.obsidian/ and 2 more\n";
    expect(await check(cwd)).toEqual({ ...fine, stderr: aside });
    expect(await resupply(["format", "seeds"], { cwd })).toEqual({ ...fine, stderr: aside });
    const compiled = await resupply(["compile", "seeds", "--out", "out"], { cwd });
    expect(compiled).toMatchObject({ status: 0, stderr: aside });
    const made = await resupply(["new", "mule-4", "--into", "seeds"], { cwd });
    expect(made).toMatchObject({ status: 0, stderr: aside });
    expect(await readFile(at("series/._mule.md"))).toEqual(Buffer.from([0, 5, 22, 7]));
    expect(await check(cwd, "--exclude", "mule-4.md")).toMatchObject({ status: 1 });
  });

  it("are not mentioned when a pattern excludes them", async () => {
    const { cwd } = await world(...stray, { path: "drafts/mule-9.md", content: ragged(carriers) });
    const { status, stdout } = await check(cwd);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^seeds\/drafts\/mule-9\.md:1:1 error drafts is not a folder of seeds \(missions, .*; if this is not a seed, leave it aside with --exclude \(folder\)\n$/,
    );
    const patterns = ["README*", "notes.md", "docs/", "seeds/drafts", ".*", "node_modules"];
    const exclude = patterns.flatMap((pattern) => ["--exclude", pattern]);
    expect(await check(cwd, ...exclude)).toEqual(fine);
    expect(await resupply(["format", "seeds", "--check", ...exclude], { cwd })).toEqual(fine);
  });

  it("are told apart from seeds with a wrong name or in a wrong place, which are errors", async () => {
    const { cwd } = await world(
      { path: "operators/Hay Makers.md", content: textOf(carriers) },
      { path: "operators/reapers.MD", content: textOf(carriers) },
      { path: "operators/sowers.markdown", content: textOf(carriers) },
      { path: "carriers.md", content: textOf(carriers) },
    );
    const { status, stdout } = await check(cwd);
    expect(status).toBe(1);
    expect(stdout.match(/^.*?:1:1 error|(?<=rename this file to )[\w.-]+/gm)).toEqual([
      "seeds/carriers.md:1:1 error",
      "seeds/operators/Hay Makers.md:1:1 error",
      "hay-makers.md",
      "seeds/operators/reapers.MD:1:1 error",
      "reapers.md",
      "seeds/operators/sowers.markdown:1:1 error",
      "sowers.md",
    ]);
    const formatted = await resupply(["format", "seeds"], { cwd });
    expect(formatted).toMatchObject({ status: 1, stdout: "" });
    expect(formatted.stderr.match(/\((?:file-name|folder)\)$/gm)).toHaveLength(4);
  });
});

describe("symlinks", () => {
  it("to a seed or a folder of seeds are read, and not written through", async () => {
    const { cwd, at } = await world();
    await rename(at(carriers), join(cwd, "elsewhere.md"));
    await rename(at("sources"), join(cwd, "sources"));
    await symlink("../../elsewhere.md", at(carriers));
    await symlink("../sources", at("sources"));
    await symlink("..", at("stations/up"));
    expect(await check(cwd)).toEqual({
      ...fine,
      stderr: "left aside, as they are not seeds: seeds/stations/up/\n",
    });
    await writeFile(join(cwd, "elsewhere.md"), ragged(carriers));
    const { status, stdout, stderr } = await resupply(["format", "seeds"], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain(`left unchanged, as they are symlinks: seeds/${carriers}\n`);
    expect(await readFile(join(cwd, "elsewhere.md"), "utf8")).toBe(ragged(carriers));
  });

  it("that lead nowhere are an error", async () => {
    const { cwd, at } = await world();
    await symlink("nowhere.md", at("operators/hauliers.md"));
    const error = "error: seeds/operators/hauliers.md is a symlink that leads nowhere\n";
    expect(await check(cwd)).toEqual({ status: 2, stdout: "", stderr: error });
  });
});

describe("a file that is not UTF-8", () => {
  const latin1 = Buffer.from(textOf(carriers).replace("# C", "# Ch\xE9"), "latin1");
  const utf16 = Buffer.from(`\uFEFF${textOf(carriers)}`, "utf16le");

  it.each([
    ["1:5", "the byte E9 is not UTF-8", latin1],
    ["1:1", "this file is UTF-16; save it as UTF-8", utf16],
  ])("is an error at %s: %s", async (place, message, bytes) => {
    const { cwd, at } = await world({ path: carriers, content: bytes });
    const { status, stdout } = await check(cwd);
    expect(status).toBe(1);
    expect(stdout).toContain(`seeds/${carriers}:${place} error ${message}`);
    expect(stdout.match(/\(unreadable\)/g)).toHaveLength(1);
    for (const args of [
      ["format", "seeds"],
      ["compile", "seeds", "--out", "out"],
    ]) {
      expect(await resupply(args, { cwd })).toMatchObject({ status: 1, stdout: "" });
      expect(await readFile(at(carriers))).toEqual(bytes);
    }
  });

  it("is not imported, and is not merged into", async () => {
    const mule = "missions/mule/mule-1.md";
    const bytes = Buffer.from(textOf(mule).replace("brought hay", "brought caf\xE9"), "latin1");
    const { cwd, at, names } = await world({ path: mule, content: bytes });
    const before = await names();
    await writeFile(join(cwd, "a.md"), Buffer.from("# Mule 9\n\n> Caf\xE9\n", "latin1"));
    await writeFile(join(cwd, "b.md"), "# Mule 1\n\n## Key Facts\n\n- **Launch mass**: 7000 kg\n");
    const ran = await resupply(["import", "a.md", "b.md", "--into", "seeds"], { cwd });
    expect(ran).toMatchObject({ status: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^a\.md:3:6 error the byte E9 is not UTF-8/m);
    expect(ran.stderr).toMatch(/^seeds\/missions\/mule\/mule-1\.md:\d+:\d+ error the byte E9/m);
    expect(await readFile(at(mule))).toEqual(bytes);
    expect(await names()).toEqual(before);
    const { facts, findings } = JSON.parse(
      (await resupply(["import", "a.md", "--json"], { cwd })).stdout,
    );
    expect(facts).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", rule: "unreadable", line: 3 }]);
    expect(await resupply(["import", "a.md"], { cwd })).toMatchObject({ status: 1, stdout: "" });
  });
});

describe("the mode of a file", () => {
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

  it("is kept", async () => {
    const { cwd, at } = await world({ path: carriers, content: ragged(carriers) });
    await chmod(at(carriers), 0o600);
    await chmod(at("missions/mule/mule-3.md"), 0o660);
    expect((await resupply(["format", "seeds"], { cwd })).status).toBe(0);
    expect((await resupply(["new", "mule-4", "--into", "seeds"], { cwd })).status).toBe(0);
    expect(await readFile(at(carriers), "utf8")).toBe(textOf(carriers));
    expect(await modeOf(at(carriers))).toBe(0o600);
    expect(await modeOf(at("missions/mule/mule-3.md"))).toBe(0o660);
  });

  it("that is read-only is respected, and other files are written", async () => {
    const series = "series/mule.md";
    const { cwd, at } = await world(
      { path: carriers, content: ragged(carriers) },
      { path: series, content: ragged(series) },
    );
    await chmod(at(carriers), 0o444);
    expect(await resupply(["format", "seeds"], { cwd })).toEqual({
      status: 2,
      stdout: `seeds/${series}\n`,
      stderr: `error: seeds/${carriers} is read-only; left unchanged\n`,
    });
    expect(await readFile(at(carriers), "utf8")).toBe(ragged(carriers));
    expect(await modeOf(at(carriers))).toBe(0o444);
  });

  it("of a neighbour that is read-only keeps a new flight from being written at all", async () => {
    const { cwd, at, names } = await world();
    await chmod(at("missions/mule/mule-3.md"), 0o444);
    const before = await names();
    expect(await resupply(["new", "mule-4", "--into", "seeds"], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: "error: seeds/missions/mule/mule-3.md is read-only; left unchanged\n",
    });
    expect(await names()).toEqual(before);
  });
});

describe("a disk without space", () => {
  it("leaves all files as they were, and nothing behind", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "a.md"), "old");
    let drafts = 0;
    const full: typeof writeFile = async (file, content, options) => {
      drafts += 1;
      const half = String(content).slice(0, 1);
      await writeFile(file, drafts < 2 ? content : half, options);
      if (drafts < 2) return;
      throw Object.assign(new Error("no space"), { code: "ENOSPC", errno: -28, syscall: "write" });
    };
    const files = ["a.md", "b/c/new.md"].map((path) => ({ path, content: "new" }));
    await expect(writeInside(folder, files, "seeds", full)).rejects.toThrow(
      /^seeds\/b\/c\/new\.md: no space left$/,
    );
    expect(await readdir(folder)).toEqual(["a.md"]);
    await expect(writeInside(join(folder, "x/y"), files, "x", full)).rejects.toThrow("no space");
    expect(await readdir(folder)).toEqual(["a.md"]);
    expect(await readFile(join(folder, "a.md"), "utf8")).toBe("old");
  });

  it.skipIf(process.platform !== "linux")("for the output gives one line", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${entry}" list > /dev/full`],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toBe("error: the output can't be written: no space left\n");
  });
});

describe("a run that is stopped", () => {
  it("leaves nothing that the next does not remove", async () => {
    const gone = spawnSync(process.execPath, ["--version"]).pid;
    const { cwd, at, names } = await world();
    const before = await names();
    for (const name of [
      `series/.resupply-${gone}-k3s9.draft`,
      ".resupply.lock-1-0-5",
      `.resupply.lock-${gone}-x`,
    ])
      await writeFile(at(name), "half");
    const { hostname } = await import("node:os");
    await writeFile(at(".resupply.lock"), `${gone} ${hostname()} 0.5`);
    expect(await check(cwd)).toEqual(fine);
    expect(await resupply(["format", "seeds"], { cwd })).toEqual(fine);
    const left = await names();
    expect(left.filter((name) => name !== ".resupply.lock-1-0-5")).toEqual(before);
  });

  it("loses no seed, at any moment", async () => {
    const { cwd, at, names } = await world(
      ...canonical.map(({ path }) => ({ path, content: ragged(path) })),
    );
    const before = await names();
    for (const [signal, delay] of [
      ["SIGKILL", 0],
      ["SIGTERM", 0],
      ["SIGKILL", 4],
      ["SIGINT", 6],
    ] as const) {
      const child = spawn(process.execPath, [entry, "format", "seeds"], { cwd });
      // Its lock is there while it writes.
      for (let tries = 0; tries < 2000 && child.exitCode === null; tries++) {
        const lock = await readFile(at(".resupply.lock"), "utf8").catch(() => "");
        if (lock.startsWith(`${child.pid} `)) break;
        await new Promise((done) => setTimeout(done, 2));
      }
      await new Promise((done) => setTimeout(done, delay));
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      for (const { path } of canonical) {
        expect([textOf(path), ragged(path)]).toContain(await readFile(at(path), "utf8"));
      }
      if (signal !== "SIGKILL") expect(await names()).toEqual(before);
    }
    expect((await resupply(["format", "seeds"], { cwd })).status).toBe(0);
    expect(await names()).toEqual(before);
    expect(await resupply(["format", "seeds", "--check"], { cwd })).toEqual(fine);
  });
});

describe("several runs at once", () => {
  it("lose no flight and no link", async () => {
    const { cwd, at, names } = await world();
    const before = await names();
    const runs = await Promise.all(
      [1, 2, 3, 4].map(() => resupply(["new", "mule", "--into", "seeds"], { cwd })),
    );
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    const added = [4, 5, 6, 7].map((number) => `missions/mule/mule-${number}.md`);
    expect(await names()).toEqual([...before, ...added].toSorted());
    for (const number of [4, 5, 6, 7]) {
      const previous = await readFile(at(`missions/mule/mule-${number - 1}.md`), "utf8");
      const own = await readFile(at(`missions/mule/mule-${number}.md`), "utf8");
      expect(previous).toContain(`- **Followed by**: [Mule ${number}](mule-${number}.md)\n`);
      expect(own).toContain(`- **Preceded by**: [Mule ${number - 1}](mule-${number - 1}.md)\n`);
    }
  });
});

describe("many files", () => {
  it.skipIf(process.platform === "win32")("are read with a low limit of open files", async () => {
    const cwd = await temporaryFolder();
    await cp("seeds", join(cwd, "seeds"), { recursive: true });
    const run = `ulimit -n 128; "${process.execPath}" "${entry}" check seeds --alone`;
    const { status, stderr } = spawnSync("sh", ["-c", run], { cwd, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("errors of the system", () => {
  it.each([
    [["compile", "seeds", "--out", "a-file"], "a-file is a file, not a folder"],
    [
      ["compile", "seeds", "--out", "a-file/x"],
      "a-file/x: part of the path is a file, not a folder",
    ],
    [["new", "mule-4", "--into", "a-file"], "a-file is a file, not a folder"],
    [["check", "./nowhere"], "./nowhere: no such file or folder"],
    [["check", "a-file/x"], "a-file/x: part of the path is a file, not a folder"],
    [["format", "nowhere.md"], "nowhere.md: no such file or folder"],
    [["import", "nowhere.md"], "nowhere.md: no such file or folder"],
  ])("are one line, with the path as it was given: %j", async (args, message) => {
    const { cwd } = await world();
    await writeFile(join(cwd, "a-file"), "");
    expect(await resupply(args, { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: `error: ${message}\n`,
    });
  });

  it("leave no folder behind that was made for a flight that can't be", async () => {
    const { cwd } = await world();
    expect(await resupply(["new", "mule", "--into", "a/b"], { cwd })).toMatchObject({ status: 2 });
    expect(await readdir(cwd)).toEqual(["seeds"]);
  });
});

describe("a name with marks of Markdown", () => {
  it("is written so that it is read again", async () => {
    const { cwd, at } = await world();
    const name = "Mule 4 [*hay*] _x_ #";
    const made = await resupply(["new", "mule-4", "--name", name, "--into", "seeds"], { cwd });
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(await resupply(["format", "seeds", "--check"], { cwd })).toEqual(fine);
    expect(await readFile(at("missions/mule/mule-3.md"), "utf8")).toContain(
      "- **Followed by**: [Mule 4 \\[\\*hay\\*\\] \\_x\\_ #](mule-4.md)\n",
    );
    const { stdout } = await check(cwd);
    expect(stdout.replaceAll(/^.*\((?:placeholder|missing-fact)\)\n/gm, "")).toBe("");
    const padded = await resupply(["new", "mule-5", "--name", " a\nb"], { cwd });
    expect(padded).toMatchObject({ status: 2, stdout: "" });
  });
});
