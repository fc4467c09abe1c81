import { filterMissions } from "resupply";
import { describe, expect, it } from "vitest";
import { resupply } from "../support/command-line.ts";

const rowsOf = (stdout: string) =>
  stdout.split("\n").flatMap((line) => /^ {2}(\S.{11}) (.*)$/.exec(line)?.slice(1) ?? []);
/** The texts in the rows of a card that have a label. */
const labelled = (stdout: string, label: string) => {
  const cells = rowsOf(stdout);
  return cells.filter((_cell, at) => cells[at - 1]?.trimEnd() === label && at % 2 === 1);
};

describe("the card of a flight with a crew", () => {
  it("has its kind, who was launched with their roles, and when it landed", async () => {
    const { stdout } = await resupply(["show", "soyuz-tma-12m"]);
    expect(labelled(stdout, "kind")).toEqual(["crewed"]);
    expect(labelled(stdout, "crew")).toEqual([
      "Aleksandr Skvortsov, commander",
      "Oleg Artemyev, flight engineer",
      "Steven Swanson, flight engineer",
    ]);
    expect(labelled(stdout, "landed with")).toEqual([]);
    expect(labelled(stdout, "end")[0]).toMatch(/^landed, 11 September 2014, 02:23(:\d\d)? UTC, /);
  });

  it("has who landed, where it was not who was launched", async () => {
    const { stdout } = await resupply(["show", "soyuz-26"]);
    expect(labelled(stdout, "crew")[0]).toBe("Yuri Romanenko, commander");
    expect(labelled(stdout, "landed with")[0]).toBe("Vladimir Dzhanibekov, commander");
  });

  it("says that nobody was launched, or that nobody landed", async () => {
    expect(labelled((await resupply(["show", "soyuz-34"])).stdout, "crew")).toEqual(["nobody"]);
    const { stdout } = await resupply(["show", "soyuz-ms-22"]);
    expect(labelled(stdout, "crew")).toHaveLength(3);
    expect(labelled(stdout, "landed with")).toEqual(["nobody"]);
  });

  it("is as before for a flight without one, with its kind", async () => {
    const { stdout } = await resupply(["show", "progress-ms-05"]);
    expect(labelled(stdout, "kind")).toEqual(["cargo"]);
    expect(labelled(stdout, "crew")).toEqual([]);
    expect(labelled(stdout, "end")[0]).toMatch(/^deorbited, 20 July 2017, 21:41 UTC/);
  });
});

describe("resupply list", () => {
  const listed = async (...options: string[]) =>
    (await resupply(["list", ...options])).stdout.match(/^[\w-]+/gm);
  const kononenko = filterMissions({ person: "oleg-kononenko" }).map(({ id }) => id);

  it("filters by kind", async () => {
    const modules = filterMissions({ kind: "module" }).map(({ id }) => id);
    expect(modules).toContain("kvant-1");
    expect(await listed("--kind", "module")).toEqual(modules);
    expect(await listed("--kind", "crewed", "--person", "oleg-kononenko")).toEqual(kononenko);
    expect(kononenko).toHaveLength(6);
  });

  it.each(["Oleg Kononenko", "олег кононенко", "Kononenko", "Кононенко Олег", "Q375659"])(
    "filters by a person's name: %s",
    async (name) => {
      expect(await listed("--person", name)).toEqual(kononenko);
    },
  );

  it("prefers a whole name to part of another", async () => {
    const [found, near] = [await listed("--person", "聂海胜"), await listed("--person", "Nie")];
    expect(found).toEqual(filterMissions({ person: "nie-haisheng" }).map(({ id }) => id));
    expect(near).toEqual(found);
  });

  it.each([
    [["--kind", "tourist"], "Allowed choices are cargo, crewed, uncrewed, module."],
    [
      ["--person", "Oleg Kononenk"],
      'there is no person "Oleg Kononenk"; the nearest are oleg-kononenko (Oleg Kononenko), ',
    ],
    [["--person", "Kononenk"], "; the nearest are oleg-kononenko (Oleg Kononenko), "],
    [["--person", ""], 'there is no person ""; the nearest are '],
    [
      ["--person", "Romanenko"],
      '"Romanenko" matches several people:\n  roman-romanenko  Roman Romanenko\n  yuri-romanenko  Yuri Romanenko\n',
    ],
  ])("rejects %j", async (args, message) => {
    const { status, stdout, stderr } = await resupply(["list", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
