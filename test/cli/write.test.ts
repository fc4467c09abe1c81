import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { writeInside } from "../../src/cli/write/write-inside.ts";
import { format } from "../../src/compiler/format/format.ts";
import { folderWith, resupply, temporaryFolder } from "../support/command-line.ts";
import { type Edit, inventedSeeds, replaceOnce } from "../support/invented.ts";

const mule1 = "missions/mule/mule-1.md";
const ragged = { path: mule1, replace: "## Notable For\n\n-", by: "## Notable For\n\n*" };

/** The invented seeds in canonical form. */
const canonical = inventedSeeds().map((seed) => ({ ...seed, ...format(seed) }));
const content = (path: string) => canonical.find((seed) => seed.path === path)?.content ?? "";

/** The same, with some edits made. */
const edited = (...edits: readonly Edit[]) =>
  canonical.map((seed) => ({
    ...seed,
    content: edits
      .filter(({ path }) => path === seed.path)
      .reduce((text, { replace, by }) => replaceOnce(text, replace, by), seed.content),
  }));

describe("resupply format", () => {
  it("rewrites what is not in canonical form, once", async () => {
    const cwd = await folderWith(edited(ragged));
    expect(await resupply(["format", "seeds"], { cwd })).toEqual({
      status: 0,
      stdout: `seeds/${mule1}\n`,
      stderr: "",
    });
    expect(await readFile(join(cwd, "seeds", mule1), "utf8")).toBe(content(mule1));
    expect(await readdir(join(cwd, "seeds/missions/mule"))).toHaveLength(3);
    expect(await resupply(["format", "seeds"], { cwd })).toMatchObject({ status: 0, stdout: "" });
  });

  it("writes nothing with --check, and exits with 1 if it would", async () => {
    const cwd = await folderWith(edited(ragged));
    expect(await resupply(["format", "seeds", "--check"], { cwd })).toEqual({
      status: 1,
      stdout: `seeds/${mule1}\n`,
      stderr: `1 of ${inventedSeeds().length} seeds are not in canonical form\n`,
    });
    expect(await readFile(join(cwd, "seeds", mule1), "utf8")).not.toBe(content(mule1));
    expect(await resupply(["format", "seeds/stations", "--check"], { cwd })).toMatchObject({
      status: 0,
    });
  });

  it("leaves a seed that it can't parse unchanged, and rewrites the rest", async () => {
    const cwd = await folderWith(
      edited(ragged, {
        path: "stations/barn.md",
        replace: "**Launched**",
        by: "**Lanched**",
      }),
    );
    const { status, stdout, stderr } = await resupply(["format", "seeds"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: `seeds/${mule1}\n` });
    expect(stderr).toContain('seeds/stations/barn.md:8:3 error "Lanched" is not a label here');
  });
});

describe("nothing is written outside the given folder", () => {
  /** A folder with seeds, next to a file that must not change. */
  async function beside() {
    const cwd = await folderWith(canonical);
    const outside = join(cwd, "outside.md");
    await writeFile(outside, content(mule1).replace("## Notable For\n\n-", "## Notable For\n\n*"));
    await mkdir(join(cwd, "elsewhere/mule"), { recursive: true });
    await writeFile(join(cwd, "elsewhere/mule/mule-1.md"), await readFile(outside));
    const untouched = async () => [
      await readFile(outside, "utf8"),
      await readFile(join(cwd, "elsewhere/mule/mule-1.md"), "utf8"),
      ...(await readdir(join(cwd, "elsewhere"), { recursive: true })),
    ];
    return { cwd, outside, untouched, before: await untouched() };
  }

  it("by format, through a symlink among the seeds", async () => {
    const { cwd, outside, untouched, before } = await beside();
    await symlink(outside, join(cwd, "seeds/missions/mule/mule-9.md"));
    expect(await resupply(["format", "seeds"], { cwd })).toMatchObject({ status: 0, stdout: "" });
    const { status, stderr } = await resupply(["format", "seeds/missions/mule/mule-9.md"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("is a symlink; refusing to write through it");
    expect(await untouched()).toEqual(before);
  });

  it("by format, through a folder that is a symlink", async () => {
    const { cwd, untouched, before } = await beside();
    await symlink(join(cwd, "elsewhere/mule"), join(cwd, "seeds/missions/donkey"));
    expect(await resupply(["format", "seeds"], { cwd })).toMatchObject({ status: 0, stdout: "" });
    const { status, stderr } = await resupply(["format", "seeds/missions/donkey/mule-1.md"], {
      cwd,
    });
    expect(status).toBe(2);
    expect(stderr).toContain("is outside");
    expect(await untouched()).toEqual(before);
  });

  it("by new, through a folder that is a symlink", async () => {
    const { cwd, untouched, before } = await beside();
    await mkdir(join(cwd, "own/missions"), { recursive: true });
    await symlink(join(cwd, "elsewhere"), join(cwd, "own/missions/progress-ms"));
    const { status, stderr } = await resupply(["new", "progress-ms-999", "--into", "own"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("is outside");
    expect(await untouched()).toEqual(before);
  });

  it("by new, for an id that contains ..", async () => {
    const { cwd } = await beside();
    for (const id of ["../../../outside", "progress-ms-/../../../x", "/tmp/x"]) {
      expect(await resupply(["new", id, "--into", "own"], { cwd })).toMatchObject({ status: 2 });
    }
  });

  it("by compile, through a symlink in place of index.ts", async () => {
    const { cwd, outside, untouched, before } = await beside();
    await mkdir(join(cwd, "out"));
    await symlink(outside, join(cwd, "out/index.ts"));
    expect(await resupply(["compile", "seeds", "--out", "out"], { cwd })).toMatchObject({
      status: 2,
    });
    expect(await untouched()).toEqual(before);
  });

  it("by a path that is absolute or contains ..", async () => {
    const folder = await temporaryFolder();
    for (const path of ["../x.md", "a/../../x.md", resolve(folder, "../x.md"), ".", ""]) {
      await expect(writeInside(join(folder, "in"), [{ path, content: "x" }])).rejects.toThrow(
        "is outside",
      );
    }
    expect(await readdir(folder)).toEqual([]);
    await writeInside(join(folder, "in"), [{ path: "a/b/../c.md", content: "x" }]);
    expect(await readFile(join(folder, "in/a/c.md"), "utf8")).toBe("x");
  });
});
