import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resupply, temporaryFolder } from "../support/command-line.ts";
import { replaceOnce } from "../support/invented.ts";

describe("resupply new", () => {
  it("fills in what it can derive, and marks the rest", async () => {
    const { status, stdout, stderr } = await resupply(["new", "tianzhou-999"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^# Tianzhou-999\n\n> …\n\n## Key Facts\n\n- \*\*Series\*\*: \[Tianzhou\]\(\.\.\/\.\.\/series\/tianzhou\.md\)\n/,
    );
    expect(stdout).toContain(
      "- **Operator**: [China Manned Space Agency](../../operators/cmsa.md)\n",
    );
    expect(stdout).toContain("- **Launch date**: …\n");
    // Tianzhou has flown to two stations, so the destination can't be derived.
    expect(stdout).toContain("- **Destination**: …\n");
    expect(stdout).toMatch(/- \*\*Preceded by\*\*: \[Tianzhou-\d+\]\(tianzhou-\d+\.md\)\n$/);
  });

  it.each([
    ["progress-ms-99", "Progress MS-99", []],
    ["soyuz-tma-23", "Soyuz TMA-23", ["**Kind**: crewed", "**Crew**: …"]],
    // Some of them flew without a crew.
    ["soyuz-ms-99", "Soyuz MS-99", ["**Kind**: …", "**Crew**: …"]],
    ["tiangong-modules-4", "Modules of Tiangong 4", ["**Kind**: module"]],
  ])("states the kind and asks for the crew of %s", async (id, name, lines) => {
    const { stdout } = await resupply(["new", id, "--name", name]);
    expect(stdout.match(/\*\*(?:Kind|Crew)\*\*: .+/g) ?? []).toEqual(lines);
  });

  it("takes the next number of a series", async () => {
    const { stdout: newest } = await resupply(["list", "--series", "progress-ms"]);
    const [, number] = /progress-ms-(\d+) {2}.*\n$/.exec(newest) ?? [];
    const { stdout } = await resupply(["new", "progress-ms"]);
    expect(stdout).toContain(`# Progress MS-${Number(number) + 1}\n`);
  });

  it("distinguishes a series from one whose name is a prefix of it", async () => {
    const { stdout } = await resupply(["new", "htv-x999"]);
    expect(stdout).toMatch(/^# HTV-X999\n/);
    expect(stdout).toContain("- **Series**: [HTV-X](../../series/htv-x.md)\n");
    expect((await resupply(["new", "htv-x"])).stdout).toMatch(/^# HTV-X\d+\n/);
  });

  it("finds the neighbours by launch time", async () => {
    const { stdout } = await resupply([
      "new",
      "progress-ms-04b",
      "--name",
      "Progress MS-04b",
      "--launched",
      "2017-01-01",
    ]);
    expect(stdout).toContain("- **Launch date**: 2017-01-01\n");
    expect(stdout).toContain("- **Preceded by**: [Progress MS-04](progress-ms-04.md)\n");
    expect(stdout).toContain("- **Followed by**: [Progress MS-05](progress-ms-05.md)\n");
    const { stdout: unknown } = await resupply([
      "new",
      "progress-ms-04b",
      "--name",
      "Progress MS-04b",
    ]);
    expect(unknown).not.toContain("Preceded by");
  });

  it("writes the seed, and links it from those of its neighbours", async () => {
    const cwd = await temporaryFolder();
    await cp("seeds", join(cwd, "seeds"), { recursive: true });
    const { stdout } = await resupply(
      [
        "new",
        "progress-ms-04b",
        "--name",
        "Progress MS-04b",
        "--launched",
        "2017-01-01",
        "--into",
        "seeds",
      ],
      { cwd },
    );
    const folder = "seeds/missions/progress-ms";
    const names = ["progress-ms-04b", "progress-ms-04", "progress-ms-05"];
    expect(stdout).toBe(names.map((name) => `${folder}/${name}.md\n`).join(""));
    for (const [name, label, other] of [
      ["progress-ms-04", "Followed by", "Progress MS-05](progress-ms-05.md)"],
      ["progress-ms-05", "Preceded by", "Progress MS-04](progress-ms-04.md)"],
    ] as const) {
      const original = await readFile(`${folder}/${name}.md`, "utf8");
      const by = "Progress MS-04b](progress-ms-04b.md)";
      expect(await readFile(join(cwd, folder, `${name}.md`), "utf8")).toBe(
        replaceOnce(original, `- **${label}**: [${other}`, `- **${label}**: [${by}`),
      );
    }
    const { stdout: findings } = await resupply(["check", "seeds"], { cwd });
    expect(new Set(findings.match(/\([a-z-]+\)$/gm))).toEqual(new Set(["(placeholder)"]));
    expect(await resupply(["new", "progress-ms-04b", "--into", "seeds"], { cwd })).toMatchObject({
      status: 2,
    });
  });

  it.each([
    [["progress-ms-04"], 1, "progress-ms-04 already exists"],
    [["Progress MS-99"], 2, "an id must be lower-case words and numbers joined by hyphens"],
    [
      ["mule-1"],
      2,
      "mule-1 does not start with a series; give one with --series; the nearest are ",
    ],
    [
      ["mule-1", "--series", "progres"],
      2,
      'there is no series "progres"; the nearest are progress, ',
    ],
    [["progress-ms-x"], 2, "can't derive a name from progress-ms-x; give it with --name"],
    [
      ["progress-ms-99", "--launched", "soon"],
      2,
      "The time must be a day or more precise, like 2026-12-01",
    ],
    [
      ["progress-ms-99", "--launched", "2026-02-30"],
      2,
      "The time must be a day or more precise, like 2026-12-01",
    ],
    [
      ["progress-ms-99", "--launched", "2026-12"],
      2,
      "The time must be a day or more precise, like 2026-12-01",
    ],
  ])("rejects %j", async (args, status, message) => {
    const ran = await resupply(["new", ...args]);
    expect(ran).toMatchObject({ status, stdout: "" });
    expect(ran.stderr).toContain(message);
  });
});
