import { describe, expect, it } from "vitest";
import { findMass } from "../../../src/compiler/import/values/mass.ts";

describe("a mass", () => {
  it.each([
    ["2442 kg", 2442],
    ["2442kg", 2442],
    ["2,442 kg", 2442],
    ["2 442 kg", 2442],
    ["2'442.5 kg", 2442.5],
    ["2442 kilograms", 2442],
    ["2442 кг", 2442],
    ["7.29 t", 7290],
    ["7 tonnes", 7000],
    ["2.1 metric tons", 2100],
    ["2442 kg (5,384 lb)", 2442],
    ["2442 kg (about 2.7 short tons)", 2442],
    ["2442 kg / 5384 lb", 2442],
    ["2442 kg (5384lb)", 2442],
    ["2442 kg (~5,384 lbs)", 2442],
    ["2442 kg (5384 pound)", 2442],
    ["2442 kg (2.7 tons)", 2442],
    ["2442 kg (2.7 long ton)", 2442],
    ["2442 kg (2.442 t)", 2442],
    ["2442 kg (2.4 metric tonnes)", 2442],
    ["2442 kg; 5384 lbs", 2442],
    ["2442 kg = 5384 pounds", 2442],
    ["2442 kg /5384pound", 2442],
    ["1,007.280 kg", 1007.28],
    ["7.2801 kg", 7.2801],
    ["7,280.5 t", 7280500],
    ["1,072,280 t", 1072280000],
    [`2442 kg${" ".repeat(300)}`, 2442],
  ])("%s is %d kg", (text, kilograms) => {
    expect(findMass(text)).toEqual({
      kilograms,
      isApproximate: false,
      rest: expect.stringMatching(/^\s*$/),
    });
  });

  it.each([
    "about 2500 kg",
    "~2500 kg",
    "≈ 2500 kg",
    "up to 2500 kg",
    "more than 2500 kg",
    "approx 2500 kg",
    "approx. 2500 kg",
    "Almost  2500 kg",
  ])("is approximate: %s", (text) => {
    const rest = expect.stringMatching(/^\s*$/);
    expect(findMass(text)).toEqual({ kilograms: 2500, isApproximate: true, rest });
  });

  it.each([
    ["about 2500 kg of hay", "of hay", true],
    ["a total of about 2500 kg", "a total of", true],
    ["2500 kg, about", ", about", false],
    ["2442 kg / 5384 lbx", "/ 5384 lbx", false],
    ["2442 kg (hay)", "(hay)", false],
  ])("leaves the rest of the text: %s", (text, rest, isApproximate) => {
    const found = findMass(text);
    expect(found && "rest" in found && [found.rest.trim(), found.isApproximate]).toEqual([
      rest,
      isApproximate,
    ]);
  });

  it.each([
    ["2442 kg, of which 710 kg propellant", 2442],
    ["2442 kg: 710 kg propellant, 1732 kg dry cargo", 2442],
    ["710 kg propellant and 1732 kg dry (2442 kg in total)", 2442],
    ["710 kg and 1732 kg, totalling 2442 kg", 2442],
  ])("is the whole of its parts: %s", (text, kilograms) => {
    expect(findMass(text)).toMatchObject({ kilograms });
  });

  it.each([
    ["710 kg propellant, 420 kg water", { problem: "several" }],
    ["7.280 kg", { problem: "ambiguous" }],
    ["72.280 kg", { problem: "ambiguous" }],
    ["72,280 t", { problem: "ambiguous" }],
    [`${" ".repeat(300)}2442 kg`, undefined],
    ["7,280 t", { problem: "ambiguous" }],
    ["5,384 lb", { unit: "lb" }],
    ["2 short tons", { unit: "short tons" }],
    ["500 g", { unit: "g" }],
    ["0 kg", undefined],
    ["1e9 kg", undefined],
    ["2442", undefined],
    ["hay", undefined],
    ["", undefined],
  ])("is not taken: %s", (text, found) => {
    expect(findMass(text)).toEqual(found);
  });
});
