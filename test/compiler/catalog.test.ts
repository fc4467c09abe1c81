import { describe, expect, it } from "vitest";
import { compileInvented } from "../support/invented.ts";

/** The flights in launch order, where the first two are launched at some times. */
function orderOf(first: string, second: string): string[] {
  const { catalog } = compileInvented(
    { path: "missions/mule/mule-1.md", replace: "2030-01-10T08:00:00Z", by: first },
    { path: "missions/mule/mule-2.md", replace: "2031-02-03T04:05:06Z", by: second },
  );
  return catalog.missions.map(({ id }) => id);
}

describe("flights of a catalog are in launch order:", () => {
  it.each([
    ["2031-05-01T10:00:00.500Z", "2031-05-01T10:00:00Z"],
    ["2031-05-01T10:00:30Z", "2031-05-01T10:00Z"],
  ])("a launch at %s comes after one at %s", (later, earlier) => {
    expect(orderOf(later, earlier)).toEqual(["mule-2", "mule-1", "mule-3"]);
    expect(orderOf(earlier, later)).toEqual(["mule-1", "mule-2", "mule-3"]);
  });

  it("by their ids, where both times begin at the same moment", () => {
    expect(orderOf("2031-05-01T00:00Z", "2031-05-01")).toEqual(["mule-1", "mule-2", "mule-3"]);
    expect(orderOf("2031-05-01", "2031-05-01T00:00Z")).toEqual(["mule-1", "mule-2", "mule-3"]);
  });
});
