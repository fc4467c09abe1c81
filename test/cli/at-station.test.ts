import { occupancyAt, peopleAboardAt } from "resupply";
import { describe, expect, it } from "vitest";
import { resupply } from "../support/command-line.ts";

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const linesOf = (text: string) => text.trimEnd().split("\n");

describe("resupply aboard", () => {
  it("lists people with their roles and flights, in columns", async () => {
    const { status, stdout, stderr } = await resupply(["aboard", "1995-07-01", "--station", "mir"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = linesOf(stdout);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe("Vladimir Dezhurov  commander                   soyuz-tm-21  sts-71");
    expect(lines[8]).toBe(
      "Anatoly Solovyev   expedition-commander        sts-71       soyuz-tm-21",
    );
  });

  it("marks what is uncertain, and has a hyphen for what is not known", async () => {
    const time = "2026-10-02T12:00Z";
    const rows = peopleAboardAt(time, { station: "iss" });
    const { stdout } = await resupply(["aboard", time, "--station", "iss"]);
    expect(linesOf(stdout).map((line) => line.endsWith("  uncertain"))).toEqual(
      rows.map(({ certain }) => !certain),
    );
    expect(rows.some(({ certain }) => !certain)).toBe(true);
    expect(stdout).toMatch(/^Anil Menon +- +soyuz-ms-29 +- +uncertain$/m);
  });

  it("takes a time with an offset", async () => {
    const [local, utc] = await Promise.all(
      ["2014-05-29T03:44+02:00", "2014-05-29T01:44Z"].map((time) =>
        resupply(["aboard", time, "--station", "iss"]),
      ),
    );
    expect(local).toEqual(utc);
    expect(linesOf(local?.stdout ?? "")).toHaveLength(6);
  });

  it("prints the records as JSON", async () => {
    const { status, stdout } = await resupply([
      ...["aboard", "1978-01-12", "--station", "salyut-6", "--json"],
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(json(peopleAboardAt("1978-01-12", { station: "salyut-6" })));
  });

  it("reports that nobody was aboard, also as JSON", async () => {
    const nobody = ["aboard", "1986-03-01", "--station", "mir"];
    expect(await resupply(nobody)).toEqual({
      status: 1,
      stdout: "",
      stderr: "Mir, 1986-03-01: nobody aboard\n",
    });
    expect(await resupply([...nobody, "--json"])).toEqual({
      status: 1,
      stdout: "[]\n",
      stderr: "",
    });
  });
});

describe("resupply ports", () => {
  it("lists each open port with the flight there, or free, in columns", async () => {
    const { status, stdout, stderr } = await resupply([
      ...["ports", "2014-08-13T12:00Z", "--station", "iss"],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = linesOf(stdout);
    expect(lines).toContain("Zvezda aft       atv-5           2014-08-12T13:30Z");
    expect(lines).toContain("Rassvet nadir    soyuz-tma-13m   2014-05-29T01:44:02Z");
    expect(lines).toContain("Harmony forward  free            -");
    expect(lines).toHaveLength(occupancyAt("2014-08-13T12:00Z", { station: "iss" }).length);
  });

  it("marks what is uncertain, and names flights at an unknown port", async () => {
    const time = "2026-10-02T12:00Z";
    const rows = occupancyAt(time, { station: "iss" });
    const { stdout } = await resupply(["ports", time, "--station", "iss"]);
    expect(linesOf(stdout).map((line) => line.endsWith("  uncertain"))).toEqual(
      rows.map(({ certain }) => !certain),
    );
    expect(stdout).toMatch(/^unknown port +soyuz-ms-29 +- +uncertain$/m);
  });

  it("prints the records as JSON", async () => {
    const { status, stdout } = await resupply(["ports", "1995-07", "--station", "mir", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(json(occupancyAt("1995-07", { station: "mir" })));
  });

  it("reports that no port was open, also as JSON", async () => {
    const none = ["ports", "1980", "--station", "mir"];
    expect(await resupply(none)).toEqual({
      status: 1,
      stdout: "",
      stderr: "Mir, 1980: no open port\n",
    });
    expect(await resupply([...none, "--json"])).toEqual({ status: 1, stdout: "[]\n", stderr: "" });
  });
});

describe.each(["aboard", "ports"])("resupply %s", (command) => {
  it("is about now if no time is given", async () => {
    const now = new Date().toISOString();
    const [without, at] = await Promise.all([
      resupply([command, "--station", "iss"]),
      resupply([command, now, "--station", "iss"]),
    ]);
    expect(without).toEqual(at);
    expect(without.stdout).toMatch(/ uncertain$/m);
    expect((await resupply([command, "--station", "mir"])).stderr).toMatch(/^Mir, now: no/);
  });

  it.each([
    [[], "required option '--station <id>' not specified"],
    [["--station", "is"], 'there is no station "is"; the nearest are iss, '],
    [["--station", "\u001B[31m"], "there is no station"],
    [["yesterday", "--station", "iss"], "A time must be ISO 8601, like 2016, "],
    [["2016-02-30", "--station", "iss"], "A time must be ISO 8601, like 2016, "],
    [["2016", "2017", "--station", "iss"], "too many arguments"],
  ])("rejects %j", async (args, message) => {
    const { status, stdout, stderr } = await resupply([command, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("\u001B");
  });
});
