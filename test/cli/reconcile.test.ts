import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { format } from "../../src/compiler/format/format.ts";
import {
  citingSeeds,
  launchLog,
  mule3,
  satelliteCatalogue,
} from "../reconcile/support/catalogues.ts";
import { folderWith, resupply, temporaryFolder } from "../support/command-line.ts";

const canonical = citingSeeds().map((seed) => ({ ...seed, ...format(seed) }));
const fixtures = ["launchlog", "satcat", "psatcat"].map((name) =>
  join(process.cwd(), `test/reconcile/fixtures/${name}.tsv`),
);
const later = { ...mule3, Launch_Date: "2032 Mar  4 0506:09" };

async function seedsIn(cwd: string): Promise<Map<string, string>> {
  const files = await readdir(join(cwd, "seeds"), { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, await readFile(path, "utf8")] as const;
    });
  return new Map(await Promise.all(texts));
}

describe("resupply reconcile", () => {
  it("finds no contradiction between the published flights and the rows of GCAT about them", async () => {
    const cwd = await temporaryFolder();
    const { status, stdout, stderr } = await resupply(["reconcile", ...fixtures], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^soyuz-ms-07 +end\.landing +2018-06-03T12:39:13Z +2018-06-03T12:39Z +equal within precision$/m,
    );
    expect(stdout).not.toContain("contradicts");
  });

  it("prints a line for each difference, and ends with 1 where one contradicts", async () => {
    const cwd = await folderWith(canonical);
    await writeFile(join(cwd, "log.tsv"), launchLog(later));
    const before = await seedsIn(cwd);
    const { status, stdout, stderr } = await resupply(["reconcile", "log.tsv", "--into", "seeds"], {
      cwd,
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "mule-3  launch.time  2032-03-04T05:06:07Z  2032-03-04T05:06:09Z  contradicts\n",
      stderr: "",
    });
    expect(await seedsIn(cwd)).toEqual(before);
  });

  it("prints JSON, of standard input too", async () => {
    const cwd = await folderWith(canonical);
    const { status, stdout } = await resupply(["reconcile", "-", "--into", "seeds", "--json"], {
      cwd,
      input: launchLog(later),
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      differences: [
        {
          flight: "mule-3",
          field: "launch.time",
          ours: "2032-03-04T05:06:07Z",
          theirs: "2032-03-04T05:06:09Z",
          is: "contradicts",
          file: "stdin",
          line: 3,
          column: 10,
          address: "https://planet4589.org/space/gcat/",
        },
      ],
      findings: [],
      written: [],
    });
  });

  it("writes to the seeds with --apply, and nothing the second time", async () => {
    const cwd = await folderWith(canonical);
    const row = { JCAT: "S70003", Piece: "2032-007A", Name: "Mule 3", TotMass: "7000" };
    await writeFile(join(cwd, "satcat.tsv"), satelliteCatalogue(row));
    await writeFile(join(cwd, "log.tsv"), launchLog(later));
    const args = ["reconcile", "log.tsv", "satcat.tsv", "--into", "seeds", "--apply"];
    const first = await resupply(args, { cwd });
    expect(first.status).toBe(1);
    expect(first.stderr).toBe("wrote seeds/missions/mule/mule-3.md\n");
    const after = await seedsIn(cwd);
    expect(after.get(join(cwd, "seeds/missions/mule/mule-3.md"))).toContain(
      "**Launch mass**: 7000 kg",
    );
    const second = await resupply(args, { cwd });
    expect(second).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(await seedsIn(cwd)).toEqual(after);
    expect((await resupply(["check", "seeds"], { cwd })).status).toBe(0);
  });

  it("reports a file that is cut or none of a catalogue, and writes nothing", async () => {
    const cwd = await folderWith(canonical);
    const before = await seedsIn(cwd);
    const args = ["reconcile", "-", "--into", "seeds", "--apply"];
    const cut = await resupply(args, { cwd, input: launchLog(later).slice(0, -4) });
    expect(cut.status).toBe(1);
    expect(cut.stderr).toMatch(
      /^stdin:3:\d+ error the file ends within a line; download it again \(catalogue-input\)$/m,
    );
    expect(cut.stderr).toContain("nothing was written: the files have errors");
    const page = await resupply(args, { cwd, input: "<!doctype html>" });
    expect(page).toMatchObject({ status: 1, stdout: "" });
    expect(page.stderr).toMatch(/^stdin:1:1 error this is in none of the formats/);
    expect(await seedsIn(cwd)).toEqual(before);
  });

  it("says what is wrong with its arguments", async () => {
    const cwd = await folderWith(canonical);
    const missing = await resupply(["reconcile", "none.tsv"], { cwd });
    expect(missing).toMatchObject({
      status: 2,
      stderr: "error: none.tsv: no such file or folder\n",
    });
    const nowhere = await resupply(["reconcile", "-", "--apply"], { cwd, input: "" });
    expect(nowhere).toMatchObject({
      status: 2,
      stderr: "error: --apply needs the folder to write to: --into seeds\n",
    });
  });
});
