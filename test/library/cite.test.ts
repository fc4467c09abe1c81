import { describe, expect, it } from "vitest";
import { cite, type ProvenanceText } from "../../src/library/runtime/cite.ts";

const almanac = { id: "almanac", name: "Almanac", kind: "catalog", address: "https://a.example/" };
const gazette = { id: "gazette", name: "Gazette", kind: "press", address: "https://g.example/" };
const text: ProvenanceText = {
  addresses: [
    ["https://a.example/1", 0],
    ["https://g.example/1", 1],
  ],
  fields: ["serial", "launch.time", "end.reentry"],
  missions: [
    [
      "mule-1",
      [-1, -1],
      [
        [0, 1],
        [0, 1],
      ],
      [[], [2], "the day after it left"],
    ],
    ["mule-2", [0, 1], [0, [1], 0, [["2030", [1, 0], "the gazette was there"]]]],
    ["mule-3", []],
  ],
};

describe("the provenance of all flights", () => {
  const json = JSON.stringify(text);
  const cited = cite(Object.freeze([almanac, gazette]) as never, [
    json.slice(0, 99),
    json.slice(99),
  ]);
  const first = { source: almanac, address: "https://a.example/1" };
  const second = { source: gazette, address: "https://g.example/1" };

  it("has sources in the place of their numbers, by flight and field", () => {
    expect(cited).toEqual({
      "mule-1": {
        serial: { sources: [first, second], disputed: [] },
        "launch.time": { sources: [first, second], disputed: [] },
        "end.reentry": { sources: [], assumed: "the day after it left", disputed: [] },
      },
      "mule-2": {
        "launch.time": {
          sources: [second],
          disputed: [{ value: "2030", sources: [first, second], reason: "the gazette was there" }],
        },
      },
      "mule-3": {},
    });
    expect(cited["mule-1"]?.serial?.sources[0]?.source).toBe(almanac);
    expect(Object.keys(cited["mule-2"]?.["launch.time"] ?? {})).toEqual(["sources", "disputed"]);
  });

  it("is frozen, all of it", () => {
    const thawed: unknown[] = [];
    const look = (value: unknown) => {
      if (typeof value !== "object" || value === null || value === almanac || value === gazette)
        return;
      if (!Object.isFrozen(value)) thawed.push(value);
      Object.values(value).forEach(look);
    };
    look(cited);
    expect(thawed).toEqual([]);
  });
});
