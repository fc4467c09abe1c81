import { describe, expect, it } from "vitest";
import { headerFields } from "../../../src/compiler/fields/index.ts";
import { missionFields } from "../../../src/compiler/fields/mission.ts";
import { englishLabels } from "../../../src/compiler/import/labels/english.ts";
import { meaningIn } from "../../../src/compiler/import/labels/group.ts";
import { labelKey } from "../../../src/compiler/import/labels/label-key.ts";
import { isTime, meaningOf } from "../../../src/compiler/import/labels/meaning.ts";
import { otherMeanings } from "../../../src/compiler/import/labels/meanings.ts";
import { nearestLabel } from "../../../src/compiler/import/labels/nearest-label.ts";
import { foreignLabels } from "../../../src/compiler/import/labels/other-languages.ts";

const field = (path: string) => ({ is: "field", path });

describe("a label", () => {
  it.each([
    ["Launch date", field("launch.time")],
    ["LAUNCH-DATE:", field("launch.time")],
    ["Actual launch date and time (UTC)", field("launch.time")],
    ["Date of launch", field("launch.time")],
    ["Дата запуска", field("launch.time")],
    ["打上げ日", field("launch.time")],
    ["Trägerrakete", field("launch.vehicle")],
    ["The rocket", field("launch.vehicle")],
    ["NORAD catalog number", field("identifiers.satcat")],
    ["Wikidata identifier", field("identifiers.wikidata")],
    ["COSPAR", field("identifiers.cospar")],
    ["Docking date (UTC)", { is: "stay" }],
    ["Final fate", { is: "end" }],
    ["Mission outcome", { is: "outcome" }],
    ["Also known as", { is: "aliases" }],
    ["Russian name", { is: "aliases", kind: "native" }],
    ["Mission type", { is: "type" }],
    ["Country of origin", { is: "note", name: "country" }],
    ["Lunch", undefined],
    ["Source link", field("published")],
    ["Rocket date", undefined],
    ["Rocket number", undefined],
    ["Splashdown UTC", field("end.landing")],
    ["Landed on", field("end.landing")],
    ["Source date", undefined],
    ["Serial no", field("serial")],
    ["SATCAT code", field("identifiers.satcat")],
    ["Flight number ID", field("flightNumber")],
    ["Docked number", undefined],
    ["The actual official rocket", field("launch.vehicle")],
    ["The actual official exact rocket", undefined],
    ["The rocket of hay", undefined],
    ["", undefined],
  ])("%s", (label, meaning) => {
    expect(meaningOf(label)).toEqual(meaning);
  });

  it.each([
    ["Launch", "Date", field("launch.time")],
    ["Launch details", "Site", field("launch.site")],
    ["Docking", "Date", { is: "stay" }],
    ["General information", "Mass", field("launch.mass")],
    ["Liftoff", "Vehicle", field("launch.vehicle")],
    ["Cargo", "Water", field("cargo.water")],
    ["Hay", "Date", undefined],
    ["Hay", "Operator", field("operator")],
    ["Launch phase event details data", "Date", field("launch.time")],
    ["Details", "Date", undefined],
    ["Mission", "Date", field("launch.time")],
    ["", "Date", field("launch.time")],
    ["Rendezvous and docking", "Port", { is: "stay" }],
    ["", "Operator", field("operator")],
  ])("below %s: %s", (group, label, meaning) => {
    expect(meaningIn(group, label)).toEqual(meaning);
  });

  it.each([
    ["Lauch vehicle", "Launch vehicle"],
    ["Destinaton", "Destination"],
    ["Aliasses", "Aliases"],
    ["Rockett", "Launch vehicle"],
    ["Shop's name", "Ship's name"],
    ["Exceptoin", "Exception"],
    ["NORAD catalog numbr", "SATCAT number"],
    ["Wikidata itme", "Wikidata"],
    ["Nativ names", "Native names"],
    ["Zzzzzz", ""],
  ])("is near another: %s, %s", (label, near) => {
    expect(nearestLabel(label)).toBe(near);
  });

  it.each([
    ["Launch date", true],
    ["Docked", true],
    ["End", true],
    ["Operator", false],
    ["Outcome", false],
    ["Source", false],
  ])("is about a time: %s, %s", (label, expected) => {
    const meaning = meaningOf(label);
    expect(meaning && isTime(meaning)).toBe(expected);
  });
});

describe("the tables of labels", () => {
  const tables = [englishLabels, ...Object.values(foreignLabels)];
  const all = tables.flatMap((table) =>
    Object.entries(table).flatMap(([key, labels]) =>
      labels.map((label) => [labelKey(label), key] as const),
    ),
  );

  it("name fields of the record, or one of the other meanings", () => {
    const paths = new Set([...missionFields, ...headerFields].map(({ path }) => path));
    const unknown = all.filter(([, key]) => !paths.has(key) && !(key in otherMeanings));
    expect(unknown).toEqual([]);
  });

  it("give no label two meanings", () => {
    const keys = new Map<string, string>();
    const twice = all.filter(([label, key]) => {
      const known = keys.get(label) ?? key;
      keys.set(label, known);
      return known !== key;
    });
    expect(twice).toEqual([]);
  });

  it("have each label of a seed, with its own meaning", () => {
    const single = [...missionFields, ...headerFields].filter(
      ({ item, path }) => item === undefined && path !== "exception",
    );
    const fields = single.map(({ label, path }) => [label, meaningOf(label), path] as const);
    const special = ["Kind", "Spacecraft class", "Cargo", "Outcome", "End"];
    expect(
      fields.filter(
        ([label, meaning, path]) =>
          !special.includes(label) && (meaning?.is !== "field" || meaning.path !== path),
      ),
    ).toEqual([]);
    expect(special.map((label) => meaningOf(label)?.is)).toEqual([
      "type",
      "class",
      "payload",
      "outcome",
      "end",
    ]);
  });
});
