import { describe, expect, it } from "vitest";
import { findMass } from "../../../src/compiler/import/values/amount/mass.ts";

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
    ["2442 kg (2.4 long ton)", 2442],
    ["5384 lb (2442 kg)", 2442],
    ["2.442 t / 2442 kg", 2442],
    ["2 442,5 kg", 2442.5],
    ["2.442,5 kg", 2442.5],
    ["2442 kgs", 2442],
    ["2,4 t", 2400],
    ["0,5 t", 500],
    ["0.500 kg", 0.5],
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
    "ca. 2500 kg",
    "circa 2500 kg",
    "c. 2500 kg",
    "est. 2500 kg",
    "estimated at 2500 kg",
    "at least 2500 kg",
    "less than 2500 kg",
    "no more than 2500 kg",
    "max 2500 kg",
    "max. 2500 kg",
    "maximum of 2500 kg",
    ">2500 kg",
    "> 2500 kg",
    "<2500 kg",
    "≤ 2500 kg",
    "≥2500 kg",
    "possibly 2500 kg",
    "probably 2500 kg",
    "~ 2500 kg",
    "2500 kg ± 10 kg",
    "2500 ± 10 kg",
    "2500 kg +/- 5%",
    "2500 kg (±10)",
  ])("is approximate: %s", (text) => {
    const rest = expect.stringMatching(/^\s*$/);
    expect(findMass(text)).toEqual({ kilograms: 2500, isApproximate: true, rest });
  });

  it.each([
    ["about 2500 kg of hay", "of hay", true],
    ["a total of about 2500 kg", "a total of", true],
    ["2500 kg, about", ", about", false],
    ["2442 kg (2.7 long ton)", "(2.7 long ton)", false],
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
    ["2442 kg / 5384 lbx", { problem: "several" }],
    ["2400–2500 kg", { problem: "several" }],
    ["2400 kg – 2500 kg", { problem: "several" }],
    ["2400 kg - 2500", { problem: "several" }],
    ["2400‒2500 kg", { problem: "several" }],
    ["2400−2500 kg", { problem: "several" }],
    ["2400..2500 kg", undefined],
    ["2,400 to 2,500 kg", { problem: "several" }],
    ["between 2400 and 2500 kg", { problem: "several" }],
    ["from 2400 up to 2500 kg", { problem: "several" }],
    ["2400 or 2500 kg", { problem: "several" }],
    ["2.4-2.5 t", { problem: "several" }],
    ["2.4–2.5 t", { problem: "several" }],
    ["2 t 500 kg", { problem: "several" }],
    ["2400 kg (2500 kg)", { problem: "several" }],
    ["-2442 kg", { problem: "sign" }],
    ["−2442 kg", { problem: "sign" }],
    ["+2442 kg", { problem: "sign" }],
    ["hay −2442 kg", { problem: "sign" }],
    ["2 × 1221 kg", { problem: "formula" }],
    ["2 x 1221 kg", { problem: "formula" }],
    ["2442 kg × 2", { problem: "formula" }],
    ["2442 kg/m", { problem: "formula" }],
    ["2442 kg per day", { problem: "formula" }],
    ["2442 kg²", { problem: "formula" }],
    ["2.442×10^3 kg", undefined],
    ["2.442×10³ kg", undefined],
    ["2.442e3 kg", undefined],
    ["2.442E+3 kg", { problem: "sign" }],
    ["not 2442 kg", { problem: "denied" }],
    ["2442", { problem: "unitless" }],
    ["about 2442", { problem: "unitless" }],
    ["2,442?", { problem: "unitless" }],
    ["2016 2442 kg", undefined],
    ["2442 things", undefined],
    ["hay", undefined],
    ["", undefined],
  ])("is not taken: %s", (text, found) => {
    expect(findMass(text)).toEqual(found);
  });
});
