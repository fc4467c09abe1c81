import { describe, expect, it } from "vitest";
import { read, statedFact } from "../support/read-value.ts";

describe("a time or a port", () => {
  it.each([
    ["**Docked**: 2030-01-12T10:00Z", ["docking from: 2030-01-12T10:00Z"]],
    ["**Undocked**: 2030-03-01", ["docking to: 2030-03-01"]],
    ["**Docking date**: 2030-01-12T10:00Z", ["docking from: 2030-01-12T10:00Z"]],
    ["**Date of undocking**: 2030-03-01", ["docking to: 2030-03-01"]],
    ["**Departure**: 2030-03-01", ["docking to: 2030-03-01"]],
    ["**Arrival**: 2030-01-12", ["docking from: 2030-01-12"]],
    ["**Captured**: 2030-01-12", ["berthing captured: 2030-01-12"]],
    ["**Grappled**: 2030-01-12", ["berthing captured: 2030-01-12"]],
    ["**Released**: 2030-03-01", ["berthing released: 2030-03-01"]],
    ["**Berthed**: 2030-01-12", ["berthing from: 2030-01-12"]],
    ["**Unberthed**: 2030-03-01", ["berthing to: 2030-03-01"]],
    ["**Ankopplung**: 2030-01-12", ["docking from: 2030-01-12"]],
    ["**Abkopplung**: 2030-03-01", ["docking to: 2030-03-01"]],
    ["**Abgedockt**: 2030-03-01", ["docking to: 2030-03-01"]],
    [
      "**Docked**: about 12 January 2030",
      [
        "docking from: 2030-01-12 (assumed: the entry says about 12 January 2030)",
        "13 approximate: Docked is approximate; find the exact value",
      ],
    ],
    [
      "**Docked**: 12 January 2030 to 1 March 2030",
      ["docking from: 2030-01-12", "docking to: 2030-03-01"],
    ],
    [
      "**Docked**: 12 January 2030 – 1 March 2030 (48 days)",
      [
        "docking from: 2030-01-12",
        "docking to: 2030-03-01",
        '13 extra-text: "48 days" is not part of the value',
      ],
    ],
    [
      "**Docked**: 12 January 2030, until 1 March 2030 at Barn",
      [
        "13 destination: Barn → stations/barn.md",
        "docking from: 2030-01-12",
        "docking to: 2030-03-01",
      ],
    ],
    [
      "**Docked**: 12 January 2030 (until 1 March 2030)",
      ["docking from: 2030-01-12", "docking to: 2030-03-01"],
    ],
    [
      "**Docked**: 12 January 2030 until further notice",
      [
        "docking from: 2030-01-12",
        '13 extra-text: "until further notice" is not part of the value',
      ],
    ],
    [
      "**Docked**: 12 January 2030 for 1 March 2030",
      [
        '13 unreadable-value: Docked is "12 January 2030 for 1 March 2030"; these are two dates; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**Undocked**: 1 March 2030 to 2 March 2030",
      [
        '15 unreadable-value: Undocked is "1 March 2030 to 2 March 2030"; these are two dates; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**Docked**: 2030-01-12 at Barn front",
      ["docking from: 2030-01-12", "docking port: Barn front → stations/barn.md#barn-front"],
    ],
    [
      "**Docked**: 2030-01-12 at Barn",
      ["13 destination: Barn → stations/barn.md", "docking from: 2030-01-12"],
    ],
    [
      "**Docked**: 2030-01-12 at the Shed, with hay",
      [
        "13 destination: Shed → stations/shed.md",
        "docking from: 2030-01-12",
        '13 extra-text: "at the, with hay" is not part of the value',
      ],
    ],
    [
      "**Docked**: 2030-01-12 with hay",
      ["docking from: 2030-01-12", '13 extra-text: "with hay" is not part of the value'],
    ],
    ["**Docking port**: Barn front", ["docking port: Barn front → stations/barn.md#barn-front"]],
    ["**Docking port**: Hall forward", ["docking port: Barn front → stations/barn.md#barn-front"]],
    [
      "**Docking port**: aft Hall of Barn",
      ["docking port: Barn back → stations/barn.md#barn-back"],
    ],
    [
      "**Docking port**: Hall",
      [
        '19 unreadable-value: Docking port is "Hall"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    ["**Docking port**: Barn, aft", ["docking port: Barn back → stations/barn.md#barn-back"]],
    [
      "**Docking port**: Barn aft, or so",
      [
        "docking port: Barn back → stations/barn.md#barn-back (assumed: the entry says Barn aft, or so)",
        "19 approximate: Docking port is approximate; find the exact value",
      ],
    ],
    [
      "**Docking port**: Porch",
      [
        '19 unreadable-value: Docking port is "Porch"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    ["**Docking port**: Porch nadir", ["docking port: Shed door → stations/shed.md#shed-door"]],
    ["**Docking port**: Shed door", ["docking port: Shed door → stations/shed.md#shed-door"]],
    ["**Docking port**: Shed, nadir", ["docking port: Shed door → stations/shed.md#shed-door"]],
    ["**Docking port**: Shed port", ["19 destination: Shed → stations/shed.md"]],
    [
      "**Docking port**: Loft port",
      [
        '19 unreadable-value: Docking port is "Loft port"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docking port**: Loft",
      [
        '19 unreadable-value: Docking port is "Loft"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docking port**: Loftier",
      [
        '19 unreadable-value: Docking port is "Loftier"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docking port**: aft",
      [
        '19 unreadable-value: Docking port is "aft"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docking port**: Porch-1",
      [
        '19 unreadable-value: Docking port is "Porch-1"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    ["**Berthing port**: Barn front", ["berthing port: Barn front → stations/barn.md#barn-front"]],
    [
      "**Docking port**: Barn front and Barn back",
      [
        "19 destination: Barn → stations/barn.md",
        '19 extra-text: "front and Barn back" is not part of the value',
      ],
    ],
    [
      "**Docking port**: hay",
      [
        '19 unreadable-value: Docking port is "hay"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docked**: hay",
      [
        '13 unreadable-value: Docked is "hay"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docked**: 01/02/2030",
      [
        '13 ambiguous-date: "01/02/2030" can be read as day and month or as month and day; write 2016-12-01',
        "kept",
      ],
    ],
    [
      "**Docked**: 9-12 March 2030",
      [
        '13 unreadable-value: Docked is "9-12 March 2030"; these are two days; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**Docked**: 12 March 2030 at 06:00 MSK",
      [
        "docking from: 2030-03-12",
        '13 ambiguous-date: the clock of "12 March 2030 at 06:00 MSK" has no known time zone; only the day is taken, 2030-03-12',
      ],
    ],
    ["**Undocked**: never", ["docking to: never"]],
    [
      "**Undocked**: Never undocked; burned up",
      ["docking to: never", '15 extra-text: "burned up" is not part of the value'],
    ],
    [
      "**Undocked**: It was never departed, burned up",
      ["docking to: never", '15 extra-text: "burned up" is not part of the value'],
    ],
    [
      "**Undocked**: nevertheless 2030-03-01",
      ["docking to: 2030-03-01", '15 extra-text: "nevertheless" is not part of the value'],
    ],
    ["**Undocked**: was never left", ["docking to: never"]],
    ["**Unberthed**: never", ["berthing to: never"]],
    [
      "**Docked**: never",
      [
        '13 unreadable-value: Docked is "never"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Undocked**: so never",
      [
        '15 unreadable-value: Undocked is "so never"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docked**: 12 January 2030 at Barn to 1 March 2030",
      [
        "13 destination: Barn → stations/barn.md",
        "docking from: 2030-01-12",
        "docking to: 2030-03-01",
      ],
    ],
    [
      "**Docked**: delayed from 12 January 2030 to 14 January 2030",
      [
        '13 unreadable-value: Docked is "delayed from 12 January 2030 to 14 January 2030"; these are two dates; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**Docked**: 12 January 2030 to about 1 March 2030",
      [
        "docking from: 2030-01-12",
        "docking to: 2030-03-01 (assumed: the entry says 12 January 2030 to about 1 March 2030)",
        "13 approximate: Docked is approximate; find the exact value",
      ],
    ],
    [
      "**Docked**: 2030-01-12 at Barn front with hay",
      [
        "docking from: 2030-01-12",
        "docking port: Barn front → stations/barn.md#barn-front",
        '13 extra-text: "with hay" is not part of the value',
      ],
    ],
    ["**Docking port**: Porch-12", ["docking port: Shed door → stations/shed.md#shed-door"]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a port, where the station was stated", () => {
  const fact = statedFact("destination", "Barn", "stations/barn.md");
  const stated = (path: string) => (path === fact.field.path ? fact : undefined);

  it.each([
    ["**Docking port**: aft", ["docking port: Barn back → stations/barn.md#barn-back"]],
    [
      "**Docking port**: the forward port",
      ["docking port: Barn front → stations/barn.md#barn-front"],
    ],
    [
      "**Docking port**: nadir",
      [
        '19 unreadable-value: Docking port is "nadir"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docking port**: aft port of Shed",
      [
        "19 destination: Shed → stations/shed.md",
        '19 extra-text: "aft port of" is not part of the value',
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line, { stated })).toEqual(expected);
  });
});

describe("a port, where a station with a port on its port side was stated", () => {
  const fact = statedFact("destination", "Shed", "stations/shed.md");
  const stated = (path: string) => (path === fact.field.path ? fact : undefined);

  it.each([
    ["**Docking port**: the nadir port", ["docking port: Shed door → stations/shed.md#shed-door"]],
    [
      "**Docking port**: port",
      [
        '19 unreadable-value: Docking port is "port"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
    [
      "**Docking port**: the aft port",
      [
        '19 unreadable-value: Docking port is "the aft port"; write a time, 2016-12-01T14:51Z, or the name of a port',
        "kept",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line, { stated })).toEqual(expected);
  });
});
