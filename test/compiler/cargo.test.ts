import { describe, expect, it } from "vitest";
import { compileInvented, type Edit } from "../support/invented.ts";

const SOURCE = "([Gazette](https://gazette.example/1))";
const GAS = `- **Gas**: 50 kg ${SOURCE}\n`;
const withFacts = (...facts: readonly string[]): Edit => ({
  path: "missions/mule/mule-1.md",
  replace: GAS,
  by: GAS + facts.map((fact) => `${fact} ${SOURCE}\n`).join(""),
});
const compiled = (...facts: readonly string[]) => {
  const { catalog, findings } = compileInvented(withFacts(...facts));
  return {
    mule1: catalog.find("missions", "mule-1")?.record,
    findings: findings.map(({ rule, message }) => `${rule}: ${message}`),
  };
};

describe("the cargo of a flight", () => {
  it("is counted in several ways", () => {
    const { mule1, findings } = compiled(
      "- **With packaging**: no",
      "- **Pressurised cargo**: 900 kg",
      "- **Unpressurised cargo**: 100 kg",
      "- **Crew supplies**: 200 kg",
      "- **Science**: 300 kg",
      "- **Spacewalk equipment**: 15 kg",
      "- **Vehicle hardware**: 80 kg",
      "- **Computer resources**: 5 kg",
      "- **Returned cargo**: 700 kg",
      "- **Disposed cargo**: 60 kg",
    );
    expect(findings.filter((one) => !one.startsWith("order"))).toEqual([]);
    expect(mule1?.cargo).toMatchObject({
      total: 1000,
      withPackaging: false,
      pressurised: 900,
      unpressurised: 100,
      crewSupplies: 200,
      science: 300,
      spacewalk: 15,
      hardware: 80,
      computer: 5,
      returned: 700,
      disposed: 60,
    });
  });

  it("adds up in each way of its own", () => {
    expect(
      compiled("- **Pressurised cargo**: 900 kg", "- **Unpressurised cargo**: 90 kg").findings,
    ).toContain(
      "cargo-sum: the parts add up to 990 kg, not 1000 kg; state the sum as (disputed: 990 kg, [Source](…); sum of the parts)",
    );
    expect(compiled("- **Crew supplies**: 900 kg", "- **Science**: 90 kg").findings).toEqual([]);
    expect(compiled("- **Crew supplies**: 900 kg", "- **Science**: 200 kg").findings).toContain(
      "cargo-sum: the parts add up to 1100 kg, not 1000 kg; state the sum as (disputed: 1100 kg, [Source](…); sum of the parts)",
    );
  });

  it("says with yes or no whether the packaging is included", () => {
    expect(compiled("- **With packaging**: yes").mule1?.cargo?.withPackaging).toBe(true);
    expect(compiled("- **With packaging**: about half").findings).toContain(
      "value: With packaging is yes or no",
    );
  });
});

it("names the payloads of a flight and what became of them", () => {
  const { mule1, findings } = compiled(
    "- **Payload**: Plough",
    "  - **Fate**: put up at the barn's front door",
    "- **Payload**: Harrow",
  );
  expect(findings).toEqual([]);
  expect(mule1?.payloads).toEqual([
    { name: "Plough", fate: "put up at the barn's front door" },
    { name: "Harrow" },
  ]);
});
