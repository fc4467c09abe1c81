import { describe, expect, it } from "vitest";
import { read } from "../support/read-value.ts";

describe("an outcome", () => {
  it.each([
    ["**Outcome**: success", ["14 outcome: success"]],
    ["**Outcome**: Success", ["14 outcome: success"]],
    [
      "**Outcome**: a full success",
      ["14 outcome: success", '14 derived: "a full success" is taken as Outcome: success'],
    ],
    [
      "**Outcome**: hay",
      [
        '14 unreadable-value: Outcome is "hay"; an outcome is success, partial, failure or in-flight',
        "kept",
      ],
    ],
    [
      "**Outcome**: Failure during launch",
      [
        "14 outcome: failure",
        "14 failure.phase: launch",
        '14 derived: "Failure during launch" is taken as Outcome: failure, Failure phase: launch',
      ],
    ],
    [
      "**Outcome**: Partial failure, docking failure",
      [
        "14 outcome: partial",
        "14 failure.phase: docking",
        '14 derived: "Partial failure, docking failure" is taken as Outcome: partial, Failure phase: docking',
      ],
    ],
    [
      "**Outcome**: success at launch",
      ["14 outcome: success", '14 derived: "success at launch" is taken as Outcome: success'],
    ],
    [
      "**Outcome**: Success; deorbited on 3 April 2030",
      [
        "14 outcome: success",
        "14 end.kind: deorbited",
        "14 end.reentry: 2030-04-03",
        '14 derived: "Success; deorbited on 3 April 2030" is taken as Outcome: success, End: deorbited, Re-entry: 2030-04-03',
      ],
    ],
    [
      "**Outcome**: In orbit, not decayed",
      [
        "14 outcome: in-flight",
        '14 derived: "In orbit, not decayed" is taken as Outcome: in-flight',
      ],
    ],
    [
      "**Outcome**: deorbited 3 April 2030",
      [
        "14 end.kind: deorbited",
        "14 end.reentry: 2030-04-03",
        '14 derived: "deorbited 3 April 2030" is taken as End: deorbited, Re-entry: 2030-04-03',
      ],
    ],
    [
      "**Outcome**: Failed to reach orbit on 3 April 2030",
      [
        "14 outcome: failure",
        "14 failure.phase: launch",
        "14 end.kind: failed-to-orbit",
        '14 derived: "Failed to reach orbit on 3 April 2030" is taken as Outcome: failure, Failure phase: launch, End: failed-to-orbit',
      ],
    ],
    [
      "**Outcome**: Failure (disputed: success, [Gazette](https://gazette.example/1); it says so)",
      ["14 outcome: failure [disputed 1]"],
    ],
    [
      "**Outcome**: Launch failure (disputed: success, [Gazette](https://gazette.example/1); it says so)",
      [
        "14 outcome: failure [disputed 1]",
        "14 failure.phase: launch",
        '14 derived: "Launch failure" is taken as Outcome: failure, Failure phase: launch',
      ],
    ],
    [
      "**Outcome**: Success, landed 3 April 2030 (disputed: failure, [Gazette](https://gazette.example/1); it says so)",
      [
        "14 outcome: success [disputed 1]",
        "14 end.kind: landed",
        "14 end.landing: 2030-04-03",
        '14 derived: "Success, landed 3 April 2030" is taken as Outcome: success, End: landed, Landing: 2030-04-03',
      ],
    ],
    [
      "**Outcome**: success and failure (success)",
      [
        '14 unreadable-value: Outcome is "success and failure (success)"; an outcome is success, partial, failure or in-flight',
        "kept",
      ],
    ],
    [
      "**Outcome**: success (failed engine) and failure",
      [
        '14 unreadable-value: Outcome is "success (failed engine) and failure"; an outcome is success, partial, failure or in-flight',
        "kept",
      ],
    ],
    [
      "**Outcome**: Success; deorbited 01/02/2030",
      [
        "14 outcome: success",
        "14 end.kind: deorbited",
        '14 ambiguous-date: "deorbited 01/02/2030" can be read as day and month or as month and day; write 2016-12-01',
        '14 derived: "Success; deorbited 01/02/2030" is taken as Outcome: success, End: deorbited',
      ],
    ],
    [
      "**Outcome**: Lost in the launch",
      [
        "14 outcome: failure",
        "14 failure.phase: launch",
        '14 derived: "Lost in the launch" is taken as Outcome: failure, Failure phase: launch',
      ],
    ],
    [
      "**Outcome**: lost at liftoff",
      [
        "14 outcome: failure",
        "14 failure.phase: launch",
        '14 derived: "lost at liftoff" is taken as Outcome: failure, Failure phase: launch',
      ],
    ],
    [
      "**Outcome**: lost on ascent",
      [
        "14 outcome: failure",
        "14 failure.phase: launch",
        '14 derived: "lost on ascent" is taken as Outcome: failure, Failure phase: launch',
      ],
    ],
    [
      "**Outcome**: lost, failed before reaching orbit",
      [
        "14 outcome: failure",
        "14 failure.phase: launch",
        '14 derived: "lost, failed before reaching orbit" is taken as Outcome: failure, Failure phase: launch',
      ],
    ],
    [
      "**Outcome**: lost, never reached orbit",
      [
        "14 outcome: failure",
        "14 failure.phase: launch",
        "14 end.kind: failed-to-orbit",
        '14 derived: "lost, never reached orbit" is taken as Outcome: failure, Failure phase: launch, End: failed-to-orbit',
      ],
    ],
    [
      "**Outcome**: lost during the docking",
      [
        "14 outcome: failure",
        "14 failure.phase: docking",
        '14 derived: "lost during the docking" is taken as Outcome: failure, Failure phase: docking',
      ],
    ],
    [
      "**Outcome**: lost during docking",
      [
        "14 outcome: failure",
        "14 failure.phase: docking",
        '14 derived: "lost during docking" is taken as Outcome: failure, Failure phase: docking',
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("an end", () => {
  it.each([
    ["**End**: deorbited", ["10 end.kind: deorbited"]],
    [
      "**End**: Deorbited",
      ["10 end.kind: deorbited", '10 derived: "Deorbited" is taken as End: deorbited'],
    ],
    [
      "**End**: deorbited on 3 April 2030",
      [
        "10 end.kind: deorbited",
        "10 end.reentry: 2030-04-03",
        '10 derived: "deorbited on 3 April 2030" is taken as End: deorbited, Re-entry: 2030-04-03',
      ],
    ],
    [
      "**End**: splashdown 3 April 2030",
      [
        "10 end.kind: splashdown",
        "10 end.landing: 2030-04-03",
        '10 derived: "splashdown 3 April 2030" is taken as End: splashdown, Landing: 2030-04-03',
      ],
    ],
    [
      "**End**: landed 3 April 2030",
      [
        "10 end.kind: landed",
        "10 end.landing: 2030-04-03",
        '10 derived: "landed 3 April 2030" is taken as End: landed, Landing: 2030-04-03',
      ],
    ],
    ["**End**: failed-to-orbit", ["10 end.kind: failed-to-orbit"]],
    [
      "**End**: Failed to reach orbit on 3 April 2030",
      [
        "10 end.kind: failed-to-orbit",
        '10 derived: "Failed to reach orbit on 3 April 2030" is taken as End: failed-to-orbit',
      ],
    ],
    [
      "**End**: re-entered 3 April 2030",
      [
        "10 end.reentry: 2030-04-03",
        '10 derived: "re-entered 3 April 2030" is taken as Re-entry: 2030-04-03',
      ],
    ],
    [
      "**End**: 3 April 2030",
      ["10 end.reentry: 2030-04-03", '10 derived: "3 April 2030" is taken as Re-entry: 2030-04-03'],
    ],
    [
      "**End**: deorbited 01/02/2030",
      [
        "10 end.kind: deorbited",
        '10 ambiguous-date: "deorbited 01/02/2030" can be read as day and month or as month and day; write 2016-12-01',
        '10 derived: "deorbited 01/02/2030" is taken as End: deorbited',
      ],
    ],
    [
      "**End**: deorbited 9-12 March 2030",
      [
        "10 end.kind: deorbited",
        '10 unreadable-value: End is "deorbited 9-12 March 2030"; these are two days; write the one that is meant',
        '10 derived: "deorbited 9-12 March 2030" is taken as End: deorbited',
      ],
    ],
    [
      "**End**: deorbited at 14:00",
      ["10 end.kind: deorbited", '10 derived: "deorbited at 14:00" is taken as End: deorbited'],
    ],
    [
      "**End**: deorbited 3 April 2030 at 06:00 MSK",
      [
        "10 end.kind: deorbited",
        "10 end.reentry: 2030-04-03",
        '10 ambiguous-date: the clock of "deorbited 3 April 2030 at 06:00 MSK" has no known time zone; only the day is taken, 2030-04-03',
        '10 derived: "deorbited 3 April 2030 at 06:00 MSK" is taken as End: deorbited, Re-entry: 2030-04-03',
      ],
    ],
    [
      "**End**: deorbited about 3 April 2030",
      [
        "10 end.kind: deorbited",
        "10 end.reentry: 2030-04-03 (assumed: the entry says deorbited about 3 April 2030)",
        '10 derived: "deorbited about 3 April 2030" is taken as End: deorbited, Re-entry: 2030-04-03',
        "10 approximate: End is approximate; find the exact value",
      ],
    ],
    [
      "**End**: hay",
      [
        '10 unreadable-value: End is "hay"; an end is deorbited, decayed, failed-to-orbit, splashdown or landed',
        "kept",
      ],
    ],
    [
      "**End**: 01/02/2030",
      [
        '10 ambiguous-date: "01/02/2030" can be read as day and month or as month and day; write 2016-12-01',
        '10 unreadable-value: End is "01/02/2030"; an end is deorbited, decayed, failed-to-orbit, splashdown or landed',
        "kept",
      ],
    ],
    [
      "**End**: decayed 31 June 2030",
      [
        "10 end.kind: decayed",
        '10 unreadable-value: End is "decayed 31 June 2030"; there is no such time; correct it',
        '10 derived: "decayed 31 June 2030" is taken as End: decayed',
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});
