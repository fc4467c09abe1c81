import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, resupply, temporaryFolder } from "../support/command-line.ts";
import { inventedSeeds, placeOf } from "../support/invented.ts";

const mule1 = "missions/mule/mule-1.md";
const commas = { path: mule1, replace: "1000 kg", by: "1,000 kg" };
const broken = () => folderWith(inventedSeeds(commas));
const place = placeOf(
  inventedSeeds(commas).find(({ path }) => path === mule1)?.content ?? "",
  "1,000 kg",
);
const message = "Cargo is a number without thousands separators in kg: 1000 kg";

describe("resupply check", () => {
  it("finds nothing wrong in the record", async () => {
    expect(await resupply(["check", "seeds", "--alone"])).toMatchObject({ status: 0, stdout: "" });
  });

  it("prints findings by line where it is no terminal", async () => {
    const { status, stdout } = await resupply(["check", "seeds"], { cwd: await broken() });
    expect(status).toBe(1);
    expect(stdout).toBe(`seeds/${mule1}:${place} error ${message} (value)\n`);
  });

  it("prints findings for a person, with line, caret and the page of the rule", async () => {
    const { status, stdout } = await resupply(["check", "seeds", "--format", "pretty"], {
      cwd: await broken(),
    });
    expect(status).toBe(1);
    const [line] = place.split(":");
    expect(stdout).toContain(`seeds/${mule1}\n`);
    expect(stdout).toContain(`${place} error ${message}`);
    expect(stdout).toContain("docs/rules.md#value");
    expect(stdout).toContain(
      `    ${line} | - **Cargo**: 1,000 kg ([Gazette](https://gazette.example/1))\n       |              ^\n`,
    );
    expect(stdout).toContain("1 error");
  });

  it("prints findings as JSON, and an empty list where there are none", async () => {
    const { status, stdout } = await resupply(["check", "seeds", "--format", "json"], {
      cwd: await broken(),
    });
    expect(status).toBe(1);
    const [line, column] = place.split(":").map(Number);
    expect(JSON.parse(stdout)).toEqual([
      { file: `seeds/${mule1}`, line, column, severity: "error", rule: "value", message },
    ]);
    expect(
      await resupply(["check", "seeds", "--format", "json"], {
        cwd: await folderWith(inventedSeeds()),
      }),
    ).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
  });

  it("prints findings as GitHub Actions wants them, and does so there by itself", async () => {
    const cwd = await broken();
    const [line, column] = place.split(":");
    const expected = `::error file=seeds/${mule1},line=${line},col=${column},title=value::${message}\n`;
    expect(await resupply(["check", "seeds", "--format", "github"], { cwd })).toMatchObject({
      stdout: expected,
    });
    expect(
      await resupply(["check", "seeds"], { cwd, env: { GITHUB_ACTIONS: "true" } }),
    ).toMatchObject({ stdout: expected });
  });

  it("reports of one file or folder what is wrong in it, with all others read", async () => {
    const cwd = await broken();
    expect(await resupply(["check", `seeds/${mule1}`], { cwd })).toMatchObject({ status: 1 });
    expect(await resupply(["check", "seeds/missions"], { cwd })).toMatchObject({ status: 1 });
    expect(await resupply(["check", "seeds/missions/mule/mule-2.md"], { cwd })).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(await resupply(["check", "seeds/stations"], { cwd })).toMatchObject({ status: 0 });
  });

  it("knows the published entries, unless told not to", async () => {
    const seed = `# Example 1

> A made-up flight to a station that is published

## Key Facts

- **Series**: [Tianzhou](../../series/tianzhou.md)
- **Spacecraft class**: [Tianzhou](../../spacecraft/tianzhou.md)
- **Operator**: [China Manned Space Agency](../../operators/cmsa.md)
- **Launch date**: 2099-01-01 (assumed: an example)
- **Launch vehicle**: [Long March 7](../../launch-vehicles/long-march-7.md) (assumed: an example)
- **Launch site**: [Wenchang LC-201](../../launch-sites/wenchang-lc-201.md) (assumed: an example)
- **Destination**: [Tiangong space station](../../stations/tiangong.md)
- **Outcome**: success
- **Preceded by**: [Tianzhou-10](tianzhou-10.md)
`;
    const cwd = await folderWith([{ path: "missions/tianzhou/example-1.md", content: seed }]);
    expect(await resupply(["check", "seeds"], { cwd })).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const { status, stdout } = await resupply(["check", "seeds", "--alone"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("there is no station tiangong");
  });

  it("takes any text, and prints nothing that steers a terminal", async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, "seeds/missions/mule"), { recursive: true });
    await writeFile(
      join(cwd, "seeds/missions/mule/mule-9.md"),
      Buffer.from([
        0x23, 0x20, 0x1b, 0x5b, 0x33, 0x31, 0x6d, 0x0a, 0xff, 0xfe, 0x0a, 0x23, 0x23, 0x20, 0x1b,
      ]),
    );
    for (const format of ["lines", "pretty"]) {
      const { status, stdout } = await resupply(["check", "seeds", "--format", format], { cwd });
      expect(status).toBe(1);
      expect(stdout).not.toContain("\u001B");
    }
  });
});
