import { describe, expect, it } from "vitest";
import { resupply } from "../support/command-line.ts";

describe("resupply show", () => {
  it.each([
    [["progress-ms-04"]],
    [["Progress", "MS-04"]],
    [["Прогресс МС-04"]],
    [["65P"]],
    [["https://www.wikidata.org/wiki/Q26691771"]],
  ])("finds a flight by any of its names: %j", async (words) => {
    const { status, stdout, stderr } = await resupply(["show", ...words]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Progress MS-04\n/);
    expect(stdout).toContain("progress-ms-03");
    expect(stdout).toContain("progress-ms-05");
  });

  it("prints the record as JSON", async () => {
    const { stdout } = await resupply(["show", "2016-045A", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ id: "progress-ms-03", launch: { vehicle: {} } });
  });

  it("suggests the nearest flights if none matches", async () => {
    const { status, stdout, stderr } = await resupply(["show", "Progres MS-99"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^error: no flight matches "Progres MS-99"; the nearest are progress-ms-/,
    );
    expect(stderr.split("\n")).toHaveLength(2);
  });

  it("lists all flights that match", async () => {
    const { status, stderr } = await resupply(["show", "progressm11"]);
    expect(status).toBe(1);
    expect(stderr).toContain("  progress-m-11  Progress M-11\n  progress-m1-1  Progress M1-1\n");
  });

  it("accepts only an exact id with --exact", async () => {
    const { status, stderr } = await resupply(["show", "--exact", "progress-ms-4"]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'error: "progress-ms-4" is not a mission id; the nearest are "progress-ms-04", "progress-m-4", "progress-m1-4"\n',
    );
    expect((await resupply(["show", "--exact", "progress-ms-04"])).status).toBe(0);
  });

  it.each(["__proto__", "constructor", "", "\u001B[31mred"])(
    "finds nothing for %j, and prints no control characters",
    async (text) => {
      const { status, stdout, stderr } = await resupply(["show", "--", text]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(/^error: no flight matches /);
      expect(stderr).not.toContain("\u001B");
    },
  );
});

describe("resupply list", () => {
  it("lists all flights, one per line, without a header if the output is not a terminal", async () => {
    const { stdout } = await resupply(["list"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(250);
    expect(lines[0]).toMatch(/^soyuz-10 +Soyuz 10 +1971-04-22T/);
  });

  it("filters by series, station, vehicle, outcome and time", async () => {
    const { filterMissions } = await import("resupply");
    const listed = async (...options: string[]) =>
      (await resupply(["list", ...options])).stdout.match(/^[\w-]+/gm);
    expect(
      await listed(
        "--station",
        "iss",
        "--outcome",
        "failure",
        "--since",
        "2014",
        "--until",
        "2015",
      ),
    ).toEqual(["cygnus-orb-3", "progress-m-27m", "dragon-crs-7"]);
    const early = filterMissions({
      series: "progress-ms",
      vehicle: "soyuz-u",
      launched: { to: "2016-12" },
    }).map(({ id }) => id);
    expect(early).toContain("progress-ms-04");
    expect(
      await listed("--series", "progress-ms", "--vehicle", "soyuz-u", "--until", "2016-12"),
    ).toEqual(early);
  });

  it("prints records as JSON", async () => {
    const { stdout } = await resupply(["list", "--series", "tianzhou", "--json"]);
    const records = JSON.parse(stdout);
    expect(records[0]).toMatchObject({ id: "tianzhou-1", series: { id: "tianzhou" } });
  });

  it("reports that no flights match, also as JSON", async () => {
    const none = ["list", "--series", "atv", "--outcome", "failure"];
    expect(await resupply(none)).toEqual({
      status: 1,
      stdout: "",
      stderr: "no flights match\n",
    });
    expect(await resupply([...none, "--json"])).toEqual({ status: 1, stdout: "[]\n", stderr: "" });
  });

  it.each([
    [["--series", "progres-ms"], 'there is no series "progres-ms"; the nearest are progress-ms, '],
    [["--station", "is"], 'there is no station "is"; the nearest are iss, '],
    [["--vehicle", "soyuz"], 'there is no vehicle "soyuz"; the nearest are soyuz-'],
    [["--outcome", "lost"], "Allowed choices are success, partial, failure, in-flight."],
    [["--since", "yesterday"], "A time must be ISO 8601, like 2016, "],
    [["--until", "2016-02-30"], "A time must be ISO 8601, like 2016, "],
    [["--since", "2017", "--until", "2016"], "--since 2017 is after --until 2016"],
  ])("rejects %j", async (args, message) => {
    const { status, stdout, stderr } = await resupply(["list", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("resupply next and previous", () => {
  it.each([
    ["next", [], "progress-ms-05"],
    ["previous", [], "progress-ms-03"],
    ["next", ["--within", "station"], "htv-6"],
    ["previous", ["--within", "all"], "soyuz-ms-03"],
  ])("%s %j", async (command, options, id) => {
    const { status, stdout } = await resupply([command, "progress-ms-04", ...options]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${id}  .*\\n$`));
  });

  it("exit with 1 if there is none", async () => {
    expect(await resupply(["previous", "progress-1"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "error: no flight of its programme comes before Progress 1\n",
    });
  });

  it("reject an unknown --within", async () => {
    const { status, stderr } = await resupply(["next", "65P", "--within", "world"]);
    expect(status).toBe(2);
    expect(stderr).toContain("programme, series, station, all");
  });
});

describe("resupply jsonld", () => {
  it("prints the result of toJsonLd", async () => {
    const { progressMs05, toJsonLd } = await import("resupply");
    const { status, stdout } = await resupply(["jsonld", "progress-ms-05"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(toJsonLd(progressMs05))));
  });

  it("prints an event with --as event", async () => {
    const { status, stdout } = await resupply(["jsonld", "65P", "--as", "event"]);
    expect({ status, type: JSON.parse(stdout)["@type"] }).toEqual({ status: 0, type: "Event" });
  });

  it("uses --base for ids", async () => {
    const base = "https://example.org/missions/";
    const { status, stdout } = await resupply(["jsonld", "65P", "--base", base]);
    const id = "https://example.org/missions/progress-ms-04";
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ "@id": id, url: id, mainEntityOfPage: id });
  });

  it("describes a valid --base", async () => {
    expect(await resupply(["jsonld", "65P", "--base", "example.org"])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'error: base must be an address that ends with a slash, like "https://example.org/missions/", not "example.org"\n',
    });
  });

  it("rejects a form that toJsonLd does not support", async () => {
    const { status, stdout, stderr } = await resupply(["jsonld", "65P", "--as", "poem"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^error: JSON-LD options must be like { as: "thing" } or { as: "event" }, not "poem"\n$/,
    );
  });
});
