import { describe, expect, it } from "vitest";
import { read } from "../support/read-value.ts";

describe("an assumption", () => {
  it.each([
    [
      "**Serial number**: 303 (assumed: the almanac has it)",
      [
        "20 serial: 303 (assumed: the almanac has it)",
        "20 assumed: Serial number is assumed: the almanac has it; find a source that states it",
      ],
    ],
    [
      "**Docked**: 2030-01-12 (assumed: a guess)",
      [
        "docking from: 2030-01-12 (assumed: a guess)",
        "13 assumed: Docked is assumed: a guess; find a source that states it",
      ],
    ],
    [
      "**Operator**: 5 (assumed: a guess)",
      [
        "15 operator: 5 (assumed: a guess)",
        "15 unknown-entity: the record has no 5 under operators/",
        "15 assumed: Operator is assumed: a guess; find a source that states it",
      ],
    ],
    [
      "**Crew size**: 5 (assumed: a guess)",
      ['16 no-field: the record has no field for the description; "5" goes to the body', "kept"],
    ],
    [
      "**Launch date**: about 12 January 2030",
      [
        "18 launch.time: 2030-01-12 (assumed: the entry says about 12 January 2030)",
        "18 approximate: Launch date is approximate; find the exact value",
      ],
    ],
    [
      "**Launch date**: about 12 January 2030 (assumed: a guess)",
      [
        "18 launch.time: 2030-01-12 (assumed: a guess)",
        "18 assumed: Launch date is assumed: a guess; find a source that states it",
      ],
    ],
    [
      "**Docked**: about 12 January 2030",
      [
        "docking from: 2030-01-12 (assumed: the entry says about 12 January 2030)",
        "13 approximate: Docked is approximate; find the exact value",
      ],
    ],
    [
      "**Docked**: about 12 January 2030 (assumed: a guess)",
      [
        "docking from: 2030-01-12 (assumed: a guess)",
        "13 assumed: Docked is assumed: a guess; find a source that states it",
      ],
    ],
    [
      "**Cargo mass**: about 2500 kg ([Almanac](https://almanac.example/1))",
      [
        "17 cargo.total: 2500 kg (assumed: the entry says about 2500 kg)",
        "17 approximate: Cargo mass is approximate; find the exact value",
      ],
    ],
    [
      "**Cargo mass**: hay (assumed: a guess)",
      [
        '17 unreadable-value: Cargo mass is "hay"; a mass is a number in kilograms, 2442 kg',
        "kept",
      ],
    ],
    [
      "**Operator**: unknown (assumed: a guess)",
      ['15 no-value: Operator is "unknown", which is not a value'],
    ],
    [
      "**Outcome**: Success; deorbited about 3 April 2030",
      [
        "14 outcome: success",
        "14 end.kind: deorbited",
        "14 end.reentry: 2030-04-03 (assumed: the entry says Success; deorbited about 3 April 2030)",
        '14 derived: "Success; deorbited about 3 April 2030" is taken as Outcome: success, End: deorbited, Re-entry: 2030-04-03',
        "14 approximate: Outcome is approximate; find the exact value",
      ],
    ],
    [
      "**Outcome**: Success (assumed: a guess)",
      [
        "14 outcome: success (assumed: a guess)",
        "14 assumed: Outcome is assumed: a guess; find a source that states it",
      ],
    ],
    [
      "**Docked**: 2030-01-12 at Barn (assumed: a guess)",
      [
        "13 destination: Barn → stations/barn.md (assumed: a guess)",
        "docking from: 2030-01-12 (assumed: a guess)",
        "13 assumed: Docked is assumed: a guess; find a source that states it",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("text beside a value", () => {
  it.each([
    [
      "**Launch date**: 2030-01-10 (Thursday)",
      ["18 launch.time: 2030-01-10", '18 extra-text: "Thursday" is not part of the value'],
    ],
    [
      "**Launch date**: 2030-01-10, the ,, grey, one",
      ["18 launch.time: 2030-01-10", '18 extra-text: "the, grey, one" is not part of the value'],
    ],
    ["**Launch date**: at the 2030-01-10 station", ["18 launch.time: 2030-01-10"]],
    [
      "**Launch date**: 2030-01-10 from an other pad",
      ["18 launch.time: 2030-01-10", '18 extra-text: "from an other pad" is not part of the value'],
    ],
    [
      "**Launch date**: 2030-01-10 (with a) hitch (and more)",
      [
        "18 launch.time: 2030-01-10",
        '18 extra-text: "(with a) hitch (and more)" is not part of the value',
      ],
    ],
    [
      "**Launch date**: 2030-01-10 (with a hitch",
      ["18 launch.time: 2030-01-10", '18 extra-text: "with a hitch" is not part of the value'],
    ],
    [
      "**Launch date**: 2030-01-10 with ( ) a  hitch)",
      ["18 launch.time: 2030-01-10", '18 extra-text: "with a hitch" is not part of the value'],
    ],
    [
      "**Launch date**: 2030-01-10 ((a) b)",
      ["18 launch.time: 2030-01-10", '18 extra-text: "((a) b)" is not part of the value'],
    ],
    ["**Launch date**: 2030-01-10 — !", ["18 launch.time: 2030-01-10"]],
    [
      "**Launch date**: 2030-01-10 7",
      ["18 launch.time: 2030-01-10", '18 extra-text: "7" is not part of the value'],
    ],
    [
      "**Launch date**: hay ; 2030-01-10 ;",
      ["18 launch.time: 2030-01-10", '18 extra-text: "hay" is not part of the value'],
    ],
    [
      "**Launch date**: 2030-01-10 xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx",
      [
        "18 launch.time: 2030-01-10",
        '18 extra-text: "xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx xxxxxxxxx…" is not part of the value',
      ],
    ],
    [
      "**Launch date**: 2030-01-10, the , , , grey",
      ["18 launch.time: 2030-01-10", '18 extra-text: "the, grey" is not part of the value'],
    ],
    [
      "**Launch date**: 2030-01-10 with () hay",
      ["18 launch.time: 2030-01-10", '18 extra-text: "with hay" is not part of the value'],
    ],
    [
      "**Launch date**: 2030-01-10 (), ;; hay",
      ["18 launch.time: 2030-01-10", '18 extra-text: "hay" is not part of the value'],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});
