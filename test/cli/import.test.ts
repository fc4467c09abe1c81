import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { format } from "../../src/compiler/format/format.ts";
import { folderWith, resupply, temporaryFolder } from "../support/command-line.ts";
import { inventedSeeds } from "../support/invented.ts";

/** An entry about an invented flight, as published elsewhere. */
const entry = `# Mule 3

Here's the structured knowledge entry for Mule 3:

## Key facts

- **Launch date:** March 4, 2032
- SATCAT number: 70009
- **Follows**: Mule 2
- **Launch site**: Meadow 1 (assumed, as all others)
`;
const canonical = inventedSeeds().map((seed) => ({ ...seed, ...format(seed) }));
const mule3 = "seeds/missions/mule/mule-3.md";

async function world() {
  const cwd = await folderWith(canonical);
  await writeFile(join(cwd, "entry.md"), entry);
  return cwd;
}

const filesIn = async (folder: string) =>
  Promise.all(
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => [
        join(parentPath, name),
        await readFile(join(parentPath, name), "utf8"),
      ]),
  );

describe("resupply import --json", () => {
  it("prints the parsed facts and findings, and writes nothing", async () => {
    const cwd = await world();
    const before = await filesIn(cwd);
    const { status, stdout, stderr } = await resupply(
      ["import", "entry.md", "--into", "seeds", "--json"],
      { cwd },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { id, name, facts, findings, ...rest } = JSON.parse(stdout);
    expect({ id, name, rest }).toEqual({ id: "mule-3", name: "Mule 3", rest: {} });
    expect(facts).toContainEqual({
      ...{ field: "launch.time", value: "2032-03-04", line: 7, column: 20 },
    });
    expect(facts).toContainEqual(
      expect.objectContaining({
        field: "launch.site",
        value: "meadow-1",
        assumed: expect.any(String),
      }),
    );
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("preamble");
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        "file",
        "line",
        "column",
        "severity",
        "rule",
        "message",
      ]);
    }
    expect(await filesIn(cwd)).toEqual(before);
  });

  it("reads entries about published flights without any seeds, and prints several as a list", async () => {
    const cwd = await temporaryFolder();
    const text = "# Progress MS-04\n\n## Key Facts\n\n- **Launch vehicle**: Soyuz-U\n";
    await writeFile(join(cwd, "a.md"), text);
    await writeFile(join(cwd, "b.md"), text.replaceAll("MS-04", "MS-05"));
    const { stdout } = await resupply(["import", "a.md", "b.md", "--json"], { cwd });
    const [first, second] = JSON.parse(stdout);
    expect([first.id, second.id]).toEqual(["progress-ms-04", "progress-ms-05"]);
    expect(first.facts).toContainEqual(
      expect.objectContaining({ field: "launch.vehicle", value: "soyuz-u" }),
    );
  });
});

describe("resupply import --into", () => {
  it("merges an entry into an existing seed, and overwrites nothing", async () => {
    const cwd = await world();
    const before = await readFile(join(cwd, mule3), "utf8");
    const { status, stdout, stderr } = await resupply(["import", "entry.md", "--into", "seeds"], {
      cwd,
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^entry\.md:8:\d+ warning .*70009.*\(conflict\)$/m);
    expect(stderr).toMatch(/\(precision\)$/m);
    const after = await readFile(join(cwd, mule3), "utf8");
    expect(after).toContain("- **SATCAT number**: 70003 ([Almanac](https://almanac.example/3))");
    expect(after).toContain(
      "- **Launch date**: 2032-03-04T05:06:07Z ([Almanac](https://almanac.example/3))\n",
    );
    expect(stdout).toBe(after === before ? "" : `${mule3}\n`);
    expect(await resupply(["check", "seeds", "--alone"], { cwd })).toMatchObject({ status: 0 });
  });

  it("creates the seed of a new flight", async () => {
    const cwd = await world();
    await writeFile(join(cwd, "entry.md"), entry.replaceAll("Mule 3", "Mule 4"));
    const { stdout, stderr } = await resupply(["import", "entry.md", "--into", "seeds"], { cwd });
    expect(stdout).toBe("seeds/missions/mule/mule-4.md\n");
    expect(await readFile(join(cwd, "seeds/missions/mule/mule-4.md"), "utf8")).toMatch(
      /^# Mule 4\n/,
    );
    // The entry lacks facts that a flight needs; the findings report them.
    expect(stderr).toMatch(/^seeds\/missions\/mule\/mule-4\.md:\d+:\d+ error .*\(placeholder\)$/m);
    expect(stderr).not.toContain("(missing-fact)");
  });

  it("does not write through a symlink that leaves the folder", async () => {
    const cwd = await world();
    await mkdir(join(cwd, "elsewhere"));
    await mkdir(join(cwd, "own/missions"), { recursive: true });
    await symlink(join(cwd, "elsewhere"), join(cwd, "own/missions/progress-ms"));
    await writeFile(join(cwd, "entry.md"), entry.replaceAll("Mule 3", "Progress MS-999"));
    const { status, stderr } = await resupply(["import", "entry.md", "--into", "own"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("is outside");
    expect(await readdir(join(cwd, "elsewhere"))).toEqual([]);
  });

  it.each(["# ../../../outside", "# /etc/x", "# ..", "#", "", "\0"])(
    "writes only inside the folder, whatever the title of the entry: %j",
    async (title) => {
      const cwd = await world();
      await writeFile(join(cwd, "entry.md"), entry.replace("# Mule 3", title));
      const { status, stderr } = await resupply(["import", "entry.md", "--into", "seeds"], { cwd });
      expect(status).toBeLessThan(3);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect((await readdir(cwd)).toSorted()).toEqual(["entry.md", "seeds"]);
    },
  );
});

describe("resupply import", () => {
  it("prints the seed if no folder is given", async () => {
    const cwd = await world();
    const { stdout } = await resupply(["import", "entry.md"], { cwd });
    expect(stdout).toMatch(/^# Mule 3\n\n> /);
  });

  it("exits with 2 if a file does not exist", async () => {
    const { status, stderr } = await resupply(["import", "no-such.md", "--json"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "error: no-such.md: no such file or folder\n",
    });
  });
});

describe("resupply import of standard input and of folders", () => {
  it("reads an entry from standard input", async () => {
    const { status, stdout } = await resupply(["import", "-", "--json"], { input: entry });
    const { id, findings } = JSON.parse(stdout);
    expect({ status, id }).toEqual({ status: 0, id: "mule-3" });
    expect(new Set(findings.map(({ file }: { file: string }) => file))).toEqual(new Set(["stdin"]));
  });

  it("reads the entries in a folder, and passes over what is none", async () => {
    const cwd = await world();
    await mkdir(join(cwd, "notes/more/.obsidian"), { recursive: true });
    await mkdir(join(cwd, "notes/node_modules"));
    for (const [path, number] of [
      ["notes/b.md", 4],
      ["notes/more/a.markdown", 5],
      ["notes/README.md", 6],
      ["notes/.draft.md", 7],
      ["notes/more/.obsidian/x.md", 8],
      ["notes/node_modules/x.md", 9],
      ["notes/c.txt", 9],
    ] as const) {
      await writeFile(join(cwd, path), entry.replaceAll("Mule 3", `Mule ${number}`));
    }
    const { stdout, stderr } = await resupply(["import", "notes", "--into", "notes/seeds"], {
      cwd,
    });
    expect(stdout).toBe(
      "notes/seeds/missions/mule/mule-4.md\nnotes/seeds/missions/mule/mule-5.md\n",
    );
    expect(stderr).toMatch(/^left aside, as no entries: notes\/README\.md$/m);
    // The seeds in it are not entries.
    const again = await resupply(["import", "notes", "--into", "notes/seeds"], { cwd });
    expect(again.stdout).toBe("");
  });

  it("exits with 2 for a folder without entries", async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, "notes"));
    expect(await resupply(["import", "notes"], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "error: notes contains no entries: no file name ends in .md, .markdown, .json or .jsonld\n",
    });
  });
});
