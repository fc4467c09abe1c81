import { describe, expect, it } from "vitest";
import { read } from "../support/read-value.ts";

const long = "x ".repeat(150).trim();

describe("a name after a long text", () => {
  it.each([
    ["Operator", "Carriers"],
    ["Launch site", "Meadow"],
    ["Launch site", "Meadow, area 2A"],
  ])("is not looked for: %s, %s", (label, name) => {
    expect(read(`**${label}**: ${long} ${name}`).join("\n")).toContain("unknown-entity");
  });

  it("is not looked for among ports", () => {
    expect(read(`**Docking port**: ${long} Porch-12`).join("\n")).toContain("unreadable-value");
  });

  it("is not a date", () => {
    expect(read(`**Launch date**: ${long} 2030-01-10`).join("\n")).toContain("unreadable-value");
  });
});

describe("suggestions", () => {
  it("are asked for by the kind and the name, and can run out", () => {
    const asked: string[] = [];
    const suggest = (written: string) => {
      asked.push(written);
      return undefined;
    };
    expect(read("**Operator**: Carrier", { suggest })).toEqual([
      "15 operator: Carrier",
      "15 unknown-entity: the record has no Carrier under operators/",
    ]);
    expect(asked).toEqual(["operators/Carrier"]);
  });
});
