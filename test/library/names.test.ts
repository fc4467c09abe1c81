import { createCatalog, findMission } from "resupply";
import { describe, expect, it } from "vitest";
import { mule } from "../support/invented-missions.ts";

const alias = (name: string, kind: "agency-number" | "variant" | "ship-name" = "variant") => ({
  ...{ name, kind },
  language: "en",
});
const found = (text: string | number, ...flights: ReturnType<typeof mule>[]) =>
  createCatalog(flights)
    .findMissions(text)
    .map(({ id }) => id);

describe("a flight is found by", () => {
  const flight = mule(1, {
    identifiers: {
      wikidata: "Q7001",
      wikipedia: "Mule_the_First",
      cospar: "2031-099A",
      satcat: 99123,
    },
    aliases: [alias("M77P", "agency-number"), alias("Old Grey 5", "ship-name")],
  });

  it.each([
    ...["mule-1", "Mule 1", "MULE1", "Mule 001", " mule–1 ", "mule  --  1", "(Mule 1)"],
    ...["Q7001", "https://www.wikidata.org/wiki/Q7001", "http://wikidata.org/entity/Q7001"],
    ...[
      "//m.wikidata.org/wiki/Q7001#sitelinks",
      "https://en.wikipedia.org/wiki/Mule_the_First?a=b",
    ],
    ...["https://en.wikipedia.org//wiki/Mule_the_First", " https://www.wikidata.org/wiki/Q7001\n"],
    ...["https://en.wikipedia.org/w/index.php?title=Mule_the_First&action=edit"],
    ...["https://en.wikipedia.org/w/index.php?action=edit&title=Mule_the_First"],
    ...["2031-099A", "2031-99A", 99123, "99123", "Old Grey 5", "oldgrey5"],
    ...["M77P", "77P", "Barn 77P", "Mule 77P", "Mule 77", "77 Mule"],
    ...[
      "2031-099",
      "2031-99",
      "COSPAR 2031-099A",
      "NORAD 99123",
      "Roscosmos Mule 1",
      "Roscosmos 1",
    ],
    ...["Mule 1 (Old Grey 5)", "Barn: Old Grey 5", "Mule 1号", "Mule 一号機", "MULE１"],
  ])("%j", (text) => expect(found(text, flight)).toEqual(["mule-1"]));

  it.each([
    ...[
      "mule",
      "5P",
      "ISS-5P",
      "Mule 5",
      "undefined",
      "Q700",
      "991230",
      "",
      "1",
      "Roscosmos",
      "Barn",
    ],
    ...[
      "ISS-77P",
      "Progress 77",
      "Mule 2",
      "Roscosmos 2",
      "2031-09",
      "203199",
      "Barn 1",
      "Old Mule 1 5 7",
    ],
    ...["see https://www.wikidata.org/wiki/Q7001", "https://www.wikidata.org.example/wiki/Q7001"],
    ...["https://example.org/wiki/Q7001", `${" ".repeat(600)}mule-1`],
  ])("nothing else: %j", (text) => expect(found(text, flight)).toEqual([]));

  it("no word for what is not known of it", () => {
    const unknown = mule(1, { aliases: [alias("Grey", "agency-number")] });
    expect(found("undefined", unknown)).toEqual([]);
    expect(found("Mule undefined", unknown)).toEqual([]);
  });

  it("the number at the end of what an agency calls it, and no other", () => {
    expect(found("5P", mule(1, { aliases: [alias("5 Grey", "agency-number")] }))).toEqual([]);
  });

  it("its name without the accents", () => {
    expect(found("Elan", mule(1, { name: "Élan" }))).toEqual(["mule-1"]);
    expect(found("Élan", mule(1, { name: "Elan" }))).toEqual(["mule-1"]);
  });

  it.each([[["mule-1"]], [null], [{ toString: () => "mule-1" }], [true]])(
    "no value but text and numbers: %j",
    (value) => expect(found(value as never, flight)).toEqual([]),
  );
});

describe("the surer name comes first", () => {
  it("a name before an alias, before a way to write a number", () => {
    const named = mule(1, { name: "Mule 77" });
    const called = mule(2, { aliases: [alias("Mule 77")] });
    const counted = mule(3, { aliases: [alias("X77", "agency-number")] });
    expect(found("Mule 77", counted, called, named)).toEqual(["mule-1", "mule-2", "mule-3"]);
  });

  it("a flight that is called so twice counts by the surer one, whichever is written first", () => {
    const twice = mule(1, { name: "Grey", aliases: [alias("Grey")] });
    const once = mule(2, { aliases: [alias("Grey")] });
    expect(createCatalog([once, twice]).findMission("Grey")?.id).toBe("mule-1");
  });

  it("what is written alike before what is alike without hyphens", () => {
    const apart = mule(1, { name: "Grey 1-1" });
    const together = mule(2, { name: "Grey 11" });
    expect(found("Grey 11", apart, together)).toEqual(["mule-2", "mule-1"]);
    expect(found("Grey 1-1", apart, together)).toEqual(["mule-1", "mule-2"]);
    expect(found("Grey  --  11", apart, together)).toEqual(["mule-2", "mule-1"]);
  });
});

it("numbers keep the zeros inside of them", () => {
  expect(findMission("Progress MS-004")?.id).toBe("progress-ms-04");
  expect(findMission("Progress MS-40")).toBeUndefined();
});
