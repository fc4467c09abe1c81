import { describe, expect, it } from "vitest";
import { isCanonical } from "../../../src/compiler/import/values/canonical.ts";
import { statedFact } from "../support/read-value.ts";

describe("a value as in a seed", () => {
  it.each([
    ["launch.time", "2030-01-10T08:00:00Z"],
    ["launch.time", "2030-01"],
    ["launch.mass", "7280 kg"],
    ["launch.mass", "7280.5 kg"],
    ["launch.mass", "7.28 kg"],
    ["launch.mass", "70.2805 kg"],
    ["flightNumber", "7"],
    ["identifiers.cospar", "2030-001A"],
    ["identifiers.cospar", "2030-001ABC"],
    ["outcome", "success"],
    ["failure.phase", "launch"],
    ["end.kind", "deorbited"],
    ["failure.cause", "a wheel came off"],
    ["failure.cause", "0 kg"],
  ])("is canonical: %s, %s", (path, value) => {
    expect(isCanonical(statedFact(path, value))).toBe(true);
  });

  it.each([
    ["launch.time", "10 January 2030"],
    ["launch.time", "2030-13"],
    ["launch.mass", "0 kg"],
    ["launch.mass", "7.280 kg"],
    ["launch.mass", "72.280 kg"],
    ["launch.mass", "728.280 kg"],
    ["launch.mass", "7280 lb"],
    ["launch.mass", "7280"],
    ["flightNumber", "seven"],
    ["identifiers.cospar", "2030-001"],
    ["identifiers.cospar", "2030-001a"],
    ["identifiers.cospar", "2030-001ABCD"],
    ["identifiers.cospar", "x2030-001A"],
    ["identifiers.cospar", "2030-1A"],
    ["outcome", "Success"],
    ["failure.phase", "ascent"],
    ["end.kind", "burned up"],
    ["failure.cause", "unknown"],
  ])("is not canonical: %s, %s", (path, value) => {
    expect(isCanonical(statedFact(path, value))).toBe(false);
  });

  it("is unknown only where it is disputed", () => {
    const disputes = [{ value: "2030", citations: [], reason: "they differ" }];
    expect(isCanonical({ ...statedFact("launch.time", "unknown"), disputes })).toBe(true);
    expect(isCanonical(statedFact("launch.time", "unknown"))).toBe(false);
  });
});
