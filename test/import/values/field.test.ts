import { describe, expect, it } from "vitest";
import { read, statedFact } from "../support/read-value.ts";

describe("a text", () => {
  it.each([
    ["**Failure cause**: a wheel came off", ["20 failure.cause: a wheel came off"]],
    [
      "**Failure phase**: Launch of the rocket",
      [
        "20 failure.phase: launch",
        '20 derived: "Launch of the rocket" is taken as Failure phase: launch',
      ],
    ],
    [
      "**Failure phase**: hay",
      [
        '20 unreadable-value: Failure phase is "hay"; write one of launch, orbit, rendezvous, docking, docked, return',
        "kept",
      ],
    ],
    [
      "**Failure phase**: relaunched",
      [
        '20 unreadable-value: Failure phase is "relaunched"; write one of launch, orbit, rendezvous, docking, docked, return',
        "kept",
      ],
    ],
    ["**Serial number**: No. 303", ["20 serial: 303"]],
    ["**Serial number**: No 303", ["20 serial: 303"]],
    ["**Serial number**: nr. 303", ["20 serial: 303"]],
    ["**Serial number**: number: 303", ["20 serial: 303"]],
    ["**Serial number**: №303", ["20 serial: 303"]],
    ["**Serial number**: # 303", ["20 serial: 303"]],
    ["**Serial number**: S/N 303", ["20 serial: 303"]],
    ["**Serial number**: Noble 303", ["20 serial: Noble 303"]],
    ["**Serial number**: No.", ["20 serial: No"]],
    ["**Launch vehicle serial**: Serial 12", ["28 launch.vehicleSerial: 12"]],
    ["**Landing site**: No. 303", ["19 end.place: No. 303"]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a number", () => {
  it.each([
    ["**SATCAT number**: 70001", ["20 identifiers.satcat: 70001"]],
    ["**SATCAT number**: 0070001", ["20 identifiers.satcat: 70001"]],
    [
      "**SATCAT number**: no. 70001 or 70002",
      [
        '20 unreadable-value: SATCAT number is "no. 70001 or 70002"; these are several numbers; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**SATCAT number**: 70001 (catalogued)",
      ["20 identifiers.satcat: 70001", '20 extra-text: "catalogued" is not part of the value'],
    ],
    [
      "**SATCAT number**: 70,001",
      ['20 unreadable-value: SATCAT number is "70,001"; write a whole number', "kept"],
    ],
    [
      "**SATCAT number**: 1.5 and 25",
      [
        '20 unreadable-value: SATCAT number is "1.5 and 25"; these are several numbers; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**SATCAT number**: -5",
      ['20 unreadable-value: SATCAT number is "-5"; write a whole number', "kept"],
    ],
    [
      "**SATCAT number**: hay",
      ['20 unreadable-value: SATCAT number is "hay"; write a whole number', "kept"],
    ],
    [
      "**SATCAT number**: 0",
      ['20 unreadable-value: SATCAT number is "0"; write a whole number', "kept"],
    ],
    [
      "**SATCAT number**: 7000112345",
      ['20 unreadable-value: SATCAT number is "7000112345"; write a whole number', "kept"],
    ],
    ["**Flight number**: 7", ["20 flightNumber: 7"]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a mass", () => {
  it.each([
    ["**Launch mass**: 7280 kg", ["18 launch.mass: 7280 kg"]],
    [
      "**Launch mass**: 0 kg",
      ["18 no-value: Launch mass is 0 kg; the record leaves out what was not carried"],
    ],
    [
      "**Launch mass**: 0.00 kg",
      ["18 no-value: Launch mass is 0 kg; the record leaves out what was not carried"],
    ],
    [
      "**Launch mass**: 00,0KG",
      ["18 no-value: Launch mass is 0 kg; the record leaves out what was not carried"],
    ],
    ["**Launch mass**: 10 kg", ["18 launch.mass: 10 kg"]],
    [
      "**Launch mass**: 0 kg of hay",
      [
        '18 unreadable-value: Launch mass is "0 kg of hay"; a mass is a number in kilograms, 2442 kg',
        "kept",
      ],
    ],
    [
      "**Launch mass**: no 0 kg",
      [
        '18 unreadable-value: Launch mass is "no 0 kg"; a mass is a number in kilograms, 2442 kg',
        "kept",
      ],
    ],
    [
      "**Launch mass**: 7.280 kg",
      [
        '18 unreadable-value: Launch mass is "7.280 kg"; the mark in the number can be that of thousands or of decimals; write 2442 kg',
        "kept",
      ],
    ],
    [
      "**Launch mass**: 5 kg and 7 kg",
      [
        '18 unreadable-value: Launch mass is "5 kg and 7 kg"; these are several masses; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**Launch mass**: 5384 lb",
      ["18 unit: Launch mass is in lb; find the mass in kilograms, as a source states it", "kept"],
    ],
    [
      "**Launch mass**: 12 short tons",
      [
        "18 unit: Launch mass is in short tons; find the mass in kilograms, as a source states it",
        "kept",
      ],
    ],
    [
      "**Launch mass**: about 7280",
      ['18 unreadable-value: Launch mass is "about 7280"; it has no unit; write 7280 kg', "kept"],
    ],
    [
      "**Payload**: 900",
      ['14 unreadable-value: Payload is "900"; it has no unit; write 900 kg', "kept"],
    ],
    [
      "**Launch mass**: hay",
      [
        '18 unreadable-value: Launch mass is "hay"; a mass is a number in kilograms, 2442 kg',
        "kept",
      ],
    ],
    [
      "**Launch mass**: 7280 kg at launch",
      ["18 launch.mass: 7280 kg", '18 extra-text: "at launch" is not part of the value'],
    ],
    [
      "**Water**: 7 t, more or less",
      [
        "12 cargo.water: 7000 kg (assumed: the entry says 7 t, more or less)",
        "12 approximate: Water is approximate; find the exact value",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a time", () => {
  it.each([
    ["**Launch date**: 2030-01-10T08:00:00Z", ["18 launch.time: 2030-01-10T08:00:00Z"]],
    [
      "**Launch date**: 08:00 UTC",
      [
        '18 unreadable-value: Launch date is "08:00 UTC"; a clock needs its day, 2016-12-01T14:51Z',
        "kept",
      ],
    ],
    [
      "**Launch date**: at 08:00 UTC",
      [
        '18 unreadable-value: Launch date is "at 08:00 UTC"; a clock needs its day, 2016-12-01T14:51Z',
        "kept",
      ],
    ],
    [
      "**Launch date**: hay",
      [
        '18 unreadable-value: Launch date is "hay"; a time is written 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016',
        "kept",
      ],
    ],
    [
      "**Launch date**: it was 08:00 UTC",
      [
        '18 unreadable-value: Launch date is "it was 08:00 UTC"; a time is written 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016',
        "kept",
      ],
    ],
    [
      "**Launch date**: 01/02/2030",
      [
        '18 ambiguous-date: "01/02/2030" can be read as day and month or as month and day; write 2016-12-01',
        "kept",
      ],
    ],
    [
      "**Launch date**: 9-12 March 2030",
      [
        '18 unreadable-value: Launch date is "9-12 March 2030"; these are two days; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**Launch date**: 12 March 2030 at 02:00 MSK",
      [
        '18 ambiguous-date: "12 March 2030 at 02:00 MSK" is in the early hours of Moscow, when it can be the day before in UTC; write the time in UTC',
        "kept",
      ],
    ],
    [
      "**Launch date**: 12 March 2030 at 06:00 MSK",
      [
        "18 launch.time: 2030-03-12",
        '18 ambiguous-date: the clock of "12 March 2030 at 06:00 MSK" has no known time zone; only the day is taken, 2030-03-12',
      ],
    ],
    [
      "**Launch date**: 31 June 2030",
      [
        '18 unreadable-value: Launch date is "31 June 2030"; there is no such time; correct it',
        "kept",
      ],
    ],
    ["**Re-entry**: 2030-04-03", ["15 end.reentry: 2030-04-03"]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a clock after its day", () => {
  const fact = statedFact("launch.time", "2030-01-10");
  const stated = (path: string) => (path === fact.field.path ? fact : undefined);

  it.each([
    ["**Launch date**: 08:00 UTC", ["18 launch.time: 2030-01-10T08:00Z"]],
    ["**Launch time**: 8:00:30 UTC", ["18 launch.time: 2030-01-10T08:00:30Z"]],
    [
      "**Launch time**: about 08:00 UTC",
      [
        '18 unreadable-value: Launch time is "about 08:00 UTC"; a time is written 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016',
        "kept",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line, { stated })).toEqual(expected);
  });
});

describe.each([
  ["a time that is more than a day", "2030-01-10T08:00Z"],
  ["a month", "2030-01"],
])("a clock after %s", (_what, before) => {
  const fact = statedFact("launch.time", before);
  const stated = (path: string) => (path === fact.field.path ? fact : undefined);

  it.each([
    [
      "**Launch date**: 08:00 UTC",
      [
        '18 unreadable-value: Launch date is "08:00 UTC"; a clock needs its day, 2016-12-01T14:51Z',
        "kept",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line, { stated })).toEqual(expected);
  });
});
