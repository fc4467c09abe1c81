import { describe, expect, it } from "vitest";
import { sourcesPage } from "../../tools/docs/sources.ts";
import { compileInvented } from "../support/invented.ts";

const mule1 = "missions/mule/mule-1.md";
const GAS = "**Gas**: 50 kg ([Gazette](https://gazette.example/1))";

const page = (gas: string) =>
  sourcesPage(compileInvented({ path: mule1, replace: GAS, by: gas }).catalog).split("\n");

describe("docs/sources.md", () => {
  it("names the facts that rest on a weak source alone", () => {
    const line = page(GAS).find((one) => one.startsWith("| [Gazette]"));
    expect(line).toMatch(/Mule 1 \([^)]*\bGas\b/);
  });

  it("counts a copy as its original", () => {
    const lines = page("**Gas**: 50 kg ([Echo](https://echo.example/1))");
    expect(lines.find((one) => one.startsWith("| [Gazette]"))).toMatch(/Mule 1 \([^)]*\bGas\b/);
    expect(lines).toContain("| [Echo](https://echo.example/), a copy of Gazette |  | 0 |  |");
  });

  it("counts by field what rests on a better source", () => {
    const line = page(GAS).find((one) => one.startsWith("| [Almanac]"));
    expect(line).toMatch(/Launch date: \d/);
  });
});
