import { describe, expect, it } from "vitest";
import { missionFields } from "../../../src/compiler/fields/mission.ts";
import { compareFacts, compareValues } from "../../../src/compiler/import/values/compare.ts";
import { catalog, statedFact } from "../support/read-value.ts";

type Value = string | readonly [value: string, target: string];
const factAt = (path: string, value: Value) =>
  typeof value === "string" ? statedFact(path, value) : statedFact(path, ...value);

const barn = ["Barn", "stations/barn.md"] as const;
const cart = ["Cart 2.1", "launch-vehicles/cart-2-1.md"] as const;
const meadow1 = ["Meadow 1", "launch-sites/meadow-1.md"] as const;

describe("two values of a field", () => {
  it.each<readonly [string, Value, Value]>([
    ["launch.time", "2030-01-10T08:00Z", "2030-01-10T08:00Z"],
    ["launch.mass", "7280 kg", "7280.0 kg"],
    ["identifiers.wikidata", "Q1", "Q1"],
    ["identifiers.wikidata", ["Q1", "a"], ["Q1", "b"]],
    ["identifiers.wikipedia", ["English", "a/Mule_%284%29"], ["English", "a/Mule_(4)"]],
    ["identifiers.wikipedia", ["English", "a/Mule 4 b"], ["English", "a/Mule_4_b"]],
    ["identifiers.wikipedia", "Mule 4", "Mule_4"],
    ["published", ["a.example", "https://a.example/a%20b"], ["x", "https://a.example/a_b"]],
    ["failure.cause", "A wheel came off", "a wheel came off."],
    ["operator", "Carriers", "carriers"],
    ["operator", ["Carriers", "operators/carriers.md"], ["they", "../../operators/carriers.md"]],
    ["destination", barn, ["Barn", "barn.md"]],
    ["destination", barn, "barn"],
    ["previous", "Mule 1", "mule-1"],
  ])("are the same: %s, %s and %s", (path, value, other) => {
    expect(compareFacts(catalog, factAt(path, value), factAt(path, other))).toBe("same");
    expect(compareFacts(catalog, factAt(path, other), factAt(path, value))).toBe("same");
  });

  it.each<readonly [string, Value, Value]>([
    ["launch.time", "2030-01-10T08:00:30Z", "2030-01-10T08:00Z"],
    ["launch.time", "2030-01-10T08:00Z", "2030-01-10"],
    ["launch.vehicle", cart, "Cart"],
    ["launch.vehicle", "Cart 2.1", "Cart"],
    ["launch.site", meadow1, "Meadow"],
    ["launch.site", meadow1, "Meadow, Nowhere"],
    ["launch.site", ["Hill Range 7/12", "launch-sites/hill-range-7-12.md"], "Hill"],
    ["destination", ["Barn front", "stations/barn.md#barn-front"], barn],
  ])("differ in precision: %s, %s and %s", (path, value, other) => {
    const [fuller, barer] = [factAt(path, value), factAt(path, other)];
    expect(compareFacts(catalog, fuller, barer)).toBe("less-precise");
    expect(compareFacts(catalog, barer, fuller)).toBe("more-precise");
  });

  it.each<readonly [string, Value, Value]>([
    ["launch.time", "2030-01-10T08:00Z", "2030-01-10T08:01Z"],
    ["launch.time", "2030-01-10", "2030-01-11"],
    ["launch.mass", "7280 kg", "7281 kg"],
    ["identifiers.wikidata", "Q1", "q1"],
    ["identifiers.wikidata", "Q1", "Q2"],
    ["identifiers.wikipedia", ["English", "a/Mule_4"], ["English", "a/Mule_5"]],
    ["published", ["a.example", "https://a.example/a"], ["a.example", "https://a.example/b"]],
    ["failure.cause", "A wheel came off", "A wheel"],
    ["operator", "Carriers", "Carters"],
    ["operator", "(", "Carters"],
    ["operator", ["Carriers", "operators/carriers.md"], ["Carriers", "operators/carters.md"]],
    ["launch.vehicle", cart, ["Cart", "launch-vehicles/cart.md"]],
    ["launch.vehicle", cart, "Car"],
    ["launch.vehicle", cart, "Cart 2.1 Long"],
    ["previous", "Mule 1", "Mule"],
    ["next", "Mule 1", "Mule"],
    ["launch.site", meadow1, "Hill"],
    ["launch.site", meadow1, "Range"],
    ["launch.site", "Hill", "Meadow"],
    ["launch.site", "Meadow", "Meadow Field"],
    ["destination", ["Barn front", "stations/barn.md#barn-front"], ["Shed", "stations/shed.md"]],
    ["destination", ["Barn", "stations/barns.md"], ["Barn", "stations/barn.md"]],
  ])("are different: %s, %s and %s", (path, value, other) => {
    expect(compareFacts(catalog, factAt(path, value), factAt(path, other))).toBe("different");
    expect(compareFacts(catalog, factAt(path, other), factAt(path, value))).toBe("different");
  });

  it("of a port: it is more precise than its station", () => {
    const field = missionFields.find(({ label }) => label === "Docking");
    if (field === undefined) throw new Error("no docking");
    const front = {
      ...statedFact("destination", "Barn front", "stations/barn.md#barn-front"),
      field,
    };
    expect(compareValues(catalog, front, ...barn)).toBe("less-precise");
    expect(compareValues(catalog, front, "Barn back", "stations/barn.md#barn-back")).toBe(
      "different",
    );
  });

  it("are the same, where the second has no link of its own", () => {
    expect(compareValues(catalog, factAt("operator", "Carriers"), "Carriers")).toBe("same");
    const linked = factAt("operator", ["Carriers", "operators/carriers.md"]);
    expect(compareValues(catalog, linked, "Carriers")).toBe("same");
    const english = factAt("identifiers.wikipedia", "English");
    expect(compareValues(catalog, english, "English", "a/Mule")).toBe("same");
  });
});
