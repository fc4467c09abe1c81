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
  it("reports no findings in the published seeds", async () => {
    expect(await resupply(["check", "seeds", "--alone"])).toMatchObject({ status: 0, stdout: "" });
  });

  it("prints one finding per line if the output is not a terminal", async () => {
    const { status, stdout } = await resupply(["check", "seeds"], { cwd: await broken() });
    expect(status).toBe(1);
    expect(stdout).toBe(`seeds/${mule1}:${place} error ${message} (value)\n`);
  });

  it("prints findings with their line, a caret and a link to the rule with --format pretty", async () => {
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

  it("prints findings as JSON, and an empty list if there are none", async () => {
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

  it("prints findings as GitHub Actions commands, by default in GitHub Actions", async () => {
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

  it("reads the whole folder of seeds, but reports only on the given file or subfolder", async () => {
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

  it("knows the published entries, except with --alone", async () => {
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

  it("accepts arbitrary bytes, and prints no control characters", async () => {
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
