import { createCatalog, findMission } from "resupply";
import { describe, expect, it } from "vitest";
import { barnDoor, mule } from "../support/invented-missions.ts";

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
    aliases: [alias("Z77M", "agency-number"), alias("Old Grey 5", "ship-name")],
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
    ...["Z77M", "77M", "Barn 77M", "Mule 77M", "Mule 77", "77 Mule"],
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
      "5M",
      "77",
      "ISS-5M",
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
      "ISS-77M",
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
    expect(found("5M", mule(1, { aliases: [alias("5 Grey", "agency-number")] }))).toEqual([]);
  });

  it("an agency number that counts the ships of the programme: it has its name or its initial", () => {
    const numbered = (number: string) => mule(1, { aliases: [alias(number, "agency-number")] });
    expect(found("77M", numbered("Mule 77"))).toEqual(["mule-1"]);
    expect(found("77 Mule", numbered("Barn-77M"))).toEqual(["mule-1"]);
    expect(found("77R", numbered("Barn-77R"))).toEqual(["mule-1"]);
    expect(found("7A.1", numbered("Barn-7A.1"))).toEqual(["mule-1"]);
    for (const other of ["Barn-77R", "Barn-77", "Barn-77M.1"]) {
      expect(found("Mule 77", numbered(other)), other).toEqual([]);
    }
    expect(found("77M", numbered("Barn-77"))).toEqual([]);
    expect(found("77P", numbered("Mule 77"))).toEqual([]);
  });

  it("its operator's or its class's number only if it brought cargo", () => {
    expect(found("Roscosmos 1", mule(1, { kind: "cargo" }))).toEqual(["mule-1"]);
    for (const kind of ["crewed", "uncrewed", "module"]) {
      expect(found("Roscosmos 1", mule(1, { kind })), kind).toEqual([]);
    }
  });

  it("a part of the name beside a programme of several words", () => {
    const series = { id: "cart", name: "Hay Cart", identifiers: {}, programme: "Hay Cart" };
    expect(found("Demo-2", mule(1, { series, name: "Hay Cart Demo-2" }))).toEqual(["mule-1"]);
  });

  it("a name beside any station that it was at", () => {
    const stays = [{ kind: "docking", port: barnDoor }];
    const destination = { ...mule(2, {}).destination, id: "shed", name: "Shed" };
    expect(found("Barn Mule 1", mule(1, { stays, destination }))).toEqual(["mule-1"]);
    expect(found("Barn Mule 1", mule(1, { destination }))).toEqual([]);
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
    const counted = mule(3, { aliases: [alias("X77M", "agency-number")] });
    expect(found("Mule 77", counted, called, named)).toEqual(["mule-1", "mule-2", "mule-3"]);
  });

  it("a flight that is called so twice counts by the surer one, whichever is written first", () => {
    const twice = mule(1, { name: "Grey", aliases: [alias("Grey")] });
    const once = mule(2, { aliases: [alias("Grey")] });
    expect(createCatalog([once, twice]).findMission("Grey")?.id).toBe("mule-1");
  });

  it("of two names in a text the one that has more of its words", () => {
    const plain = mule(1, { name: "Mule 14", aliases: [alias("Mule T")] });
    const other = mule(2, { name: "Mule T-14" });
    expect(createCatalog([plain, other]).findMission("Barn Mule T-14")?.id).toBe("mule-2");
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
