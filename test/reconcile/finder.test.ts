import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { flightFinder, type Sought } from "../../src/compiler/reconcile/our-record.ts";

const { catalog } = compile(await readSeeds("seeds"));
const find = flightFinder(catalog.missions);

describe("the flight that a catalogue means", () => {
  it.each<[string, Sought, string | undefined]>([
    ["is found by its numbers", { cospar: "2017-010A", satcat: 42056 }, "progress-ms-05"],
    ["is found by its name", { name: "Progress MS-05" }, "progress-ms-05"],
    [
      "is found with one number wrong",
      { cospar: "2017-010A", satcat: 99_999, launched: "2017-02-22T05:58:33Z" },
      "progress-ms-05",
    ],
    [
      "is the one that was launched then, and not its later namesake",
      { name: "Soyuz-18", launched: "1975-04-05T11:04:54Z" },
      "soyuz-7k-t-no-39",
    ],
    [
      "is the one that was launched then, where it has no name in the catalogue",
      { name: "Soyuz T", launched: "1983-09-26T19:37:51Z" },
      "soyuz-t-10-1",
    ],
    [
      "is not one that shares a number with it, and nothing else",
      { cospar: "1972-051A", satcat: 42_056, launched: "1972-07-06T10:40:00Z" },
      undefined,
    ],
    [
      "is not its namesake with other numbers",
      { name: "Progress MS-05", cospar: "2099-001A", satcat: 99_999 },
      undefined,
    ],
    [
      "is not the ship that released it in orbit",
      { name: "Lemur 2", cospar: "2017-010C", satcat: 99_999, launched: "2017-02-22T05:58:33Z" },
      undefined,
    ],
  ])("%s", (_, sought, id) => {
    expect(find(sought)?.id).toBe(id);
  });
});
