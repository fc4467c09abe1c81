import { describe, expect, it } from "vitest";
import { read } from "../../support/read-value.ts";

describe("a reference", () => {
  it.each([
    ["**Operator**: Carriers", ["15 operator: Carriers → operators/carriers.md"]],
    [
      "**Operator**: the Carriers of hay",
      [
        "15 operator: Carriers → operators/carriers.md",
        '15 extra-text: "the of hay" is not part of the value',
      ],
    ],
    [
      "**Operator**: [whoever](https://4ort.xyz/entity/carriers)",
      ["15 operator: Carriers → operators/carriers.md"],
    ],
    [
      "**Operator**: Carriers (the Carriers)",
      [
        "15 operator: Carriers → operators/carriers.md",
        '15 extra-text: "the Carriers" is not part of the value',
      ],
    ],
    [
      "**Operator**: Carriers (Carriers of hay)",
      [
        "15 operator: Carriers → operators/carriers.md",
        '15 extra-text: "Carriers of hay" is not part of the value',
      ],
    ],
    [
      "**Operator**: Carriers (grey)",
      [
        "15 operator: Carriers → operators/carriers.md",
        '15 extra-text: "grey" is not part of the value',
      ],
    ],
    [
      "**Operator**: Carrier",
      [
        "15 operator: Carrier",
        "15 unknown-entity: the record has no Carrier under operators/; the nearest are Carriers",
      ],
    ],
    [
      "**Operator**: Zzzzzzzzzzz, of Nowhere",
      [
        "15 operator: Zzzzzzzzzzz",
        "15 unknown-entity: the record has no Zzzzzzzzzzz under operators/",
        '15 extra-text: "of Nowhere" is not part of the value',
      ],
    ],
    [
      "**Operator**: Zzzzzzzzzzz (of Nowhere)",
      [
        "15 operator: Zzzzzzzzzzz",
        "15 unknown-entity: the record has no Zzzzzzzzzzz under operators/",
        '15 extra-text: "of Nowhere" is not part of the value',
      ],
    ],
    [
      "**Operator**: (none such)",
      ['15 unreadable-value: Operator is "(none such)"; write a name', "kept"],
    ],
    ["**Launch vehicle**: Cart 2.1", ["21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md"]],
    [
      "**Launch vehicle**: Cart 2.1 Long",
      ["21 launch.vehicle: Cart 2.1 Long → launch-vehicles/cart-2-1-long.md"],
    ],
    [
      "**Launch vehicle**: Cart 2.1 long rocket",
      ["21 launch.vehicle: Cart 2.1 Long → launch-vehicles/cart-2-1-long.md"],
    ],
    [
      "**Launch vehicle**: the big Cart 2.1 rocket",
      [
        "21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md",
        '21 extra-text: "the big rocket" is not part of the value',
      ],
    ],
    [
      "**Launch vehicle**: Wagon 5ES",
      ["21 launch.vehicle: Wagon 5 ES → launch-vehicles/wagon-5-es.md"],
    ],
    [
      "**Launch vehicle**: Red Wagon",
      [
        "21 launch.vehicle: Red Wagon",
        "21 unknown-entity: the record has no Red Wagon under launch-vehicles/",
      ],
    ],
    [
      "**Launch vehicle**: [rocket](https://www.wikidata.org/wiki/Q101)",
      ["21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md"],
    ],
    [
      "**Launch vehicle**: [rocket](https://a.example/Q101), [Cart](https://www.wikidata.org/entity/Q101)",
      ["21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md"],
    ],
    ["**Launch vehicle**: B1059", ["21 launch.vehicleSerial: B1059"]],
    ["**Launch vehicle**: B1059.2", ["21 launch.vehicleSerial: B1059.2"]],
    [
      "**Launch vehicle**: BX-1059",
      [
        "21 launch.vehicle: BX-1059",
        "21 unknown-entity: the record has no BX-1059 under launch-vehicles/",
      ],
    ],
    [
      "**Launch vehicle**: [B1059](https://www.wikidata.org/wiki/Q101)",
      ["21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md"],
    ],
    [
      "**Launch vehicle**: No B1059",
      [
        "21 launch.vehicle: No B1059",
        "21 unknown-entity: the record has no No B1059 under launch-vehicles/",
      ],
    ],
    ["**Series**: Mule", ["13 series: Mule → series/mule.md"]],
    ["**Followed by**: Mule 2", ["18 next: Mule 2 → missions/mule/mule-2.md"]],
    [
      "**Followed by**: the cargo Mule 2",
      [
        "18 next: Mule 2 → missions/mule/mule-2.md",
        '18 extra-text: "the cargo" is not part of the value',
      ],
    ],
    [
      "**Followed by**: the big cargo Mule 2",
      [
        "18 next: the big cargo Mule 2",
        "18 unknown-entity: the record has no the big cargo Mule 2 under missions/",
      ],
    ],
    [
      "**Followed by**: the russian cargo Mule 2",
      [
        "18 next: the russian cargo Mule 2",
        "18 unknown-entity: the record has no the russian cargo Mule 2 under missions/",
      ],
    ],
    [
      "**Followed by**: the russian cargo ship Mule 2",
      [
        "18 next: the russian cargo ship Mule 2",
        "18 unknown-entity: the record has no the russian cargo ship Mule 2 under missions/",
      ],
    ],
    [
      "**Followed by**: Mule 22",
      [
        "18 next: Mule 22",
        "18 unknown-entity: the record has no Mule 22 under missions/; the nearest are Mule 2, Mule 1, Mule 3",
      ],
    ],
    [
      "**Followed by**: Mule 2-2",
      [
        "18 next: Mule 2-2",
        "18 unknown-entity: the record has no Mule 2-2 under missions/; the nearest are Mule 2, Mule 1, Mule 3",
      ],
    ],
    [
      "**Followed by**: Mule 2.5",
      [
        "18 next: Mule 2.5",
        "18 unknown-entity: the record has no Mule 2.5 under missions/; the nearest are Mule 2, Mule 1, Mule 3",
      ],
    ],
    ["**Followed by**: Mule 2.", ["18 next: Mule 2 → missions/mule/mule-2.md"]],
    ["**Followed by**: Mule-2", ["18 next: Mule 2 → missions/mule/mule-2.md"]],
    [
      "**Followed by**: 2031-02-03",
      ["18 next: 2031-02-03", "18 unknown-entity: the record has no 2031-02-03 under missions/"],
    ],
    [
      "**Followed by**: [Mule 2](https://4ort.xyz/entity/mule-2)",
      ["18 next: Mule 2 → missions/mule/mule-2.md"],
    ],
    [
      "**Followed by**: after it Mule 2",
      [
        "18 next: after it Mule 2",
        "18 unknown-entity: the record has no after it Mule 2 under missions/",
      ],
    ],
    [
      "**Operator**: Meadow, area 2A",
      [
        "15 operator: Meadow",
        "15 unknown-entity: the record has no Meadow under operators/",
        '15 extra-text: "area 2A" is not part of the value',
      ],
    ],
    [
      "**Operator**: Meadow",
      ["15 operator: Meadow", "15 unknown-entity: the record has no Meadow under operators/"],
    ],
    [
      "**Operator**: Carriers' hay",
      [
        "15 operator: Carriers → operators/carriers.md",
        '15 extra-text: "\' hay" is not part of the value',
      ],
    ],
    [
      "**Operator**: [hay](https://4ort.xyz/entity/nothing)",
      ["15 operator: hay", "15 unknown-entity: the record has no hay under operators/"],
    ],
    [
      "**Launch vehicle**: Cart 2.1 (Q101)",
      ["21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md"],
    ],
    [
      "**Launch vehicle**: Cart 2.1 (Wagon 5)",
      [
        "21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md",
        '21 extra-text: "Wagon 5" is not part of the value',
      ],
    ],
    [
      "**Launch vehicle**: Cart 2.1 (hay)",
      [
        "21 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md",
        '21 extra-text: "hay" is not part of the value',
      ],
    ],
    ["**Launch vehicle**: Wagon 5", ["21 launch.vehicle: Wagon 5 → launch-vehicles/wagon-5.md"]],
    [
      "**Launch vehicle**: Wagon-5",
      [
        "21 launch.vehicle: Wagon-5",
        "21 unknown-entity: the record has no Wagon-5 under launch-vehicles/; the nearest are Wagon 5, Wagon 5 ES",
      ],
    ],
    [
      "**Launch vehicle**: [hay](https://en.wikipedia.org/wiki/Wagon_5)",
      ["21 launch.vehicle: hay", "21 unknown-entity: the record has no hay under launch-vehicles/"],
    ],
    ["**Followed by**: 2032-007A", ["18 next: Mule 3 → missions/mule/mule-3.md"]],
    [
      "**Followed by**: Mule 2 of 2031",
      [
        "18 next: Mule 2 → missions/mule/mule-2.md",
        '18 extra-text: "of 2031" is not part of the value',
      ],
    ],
    [
      "**Followed by**: Mule 2 2",
      [
        "18 next: Mule 2 2",
        "18 unknown-entity: the record has no Mule 2 2 under missions/; the nearest are Mule 2, Mule 1, Mule 3",
      ],
    ],
    ["**Followed by**: Mule2", ["18 next: Mule 2 → missions/mule/mule-2.md"]],
    ["**Followed by**: Mule 2..", ["18 next: Mule 2 → missions/mule/mule-2.md"]],
    [
      "**Operator**: Carriers.' hay",
      [
        "15 operator: Carriers → operators/carriers.md",
        '15 extra-text: "\' hay" is not part of the value',
      ],
    ],
    [
      "**Followed by**: Mu-le 2",
      [
        "18 next: Mu-le 2",
        "18 unknown-entity: the record has no Mu-le 2 under missions/; the nearest are Mule 2, Mule 1, Mule 3",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a launch site", () => {
  it.each([
    ["**Launch site**: Meadow 1", ["18 launch.site: Meadow 1 → launch-sites/meadow-1.md"]],
    ["**Launch site**: Meadow, Pad 2A", ["18 launch.site: Meadow 2A → launch-sites/meadow-2a.md"]],
    ["**Launch site**: Meadow 2A", ["18 launch.site: Meadow 2A → launch-sites/meadow-2a.md"]],
    [
      "**Launch site**: Meadow",
      [
        "18 launch.site: Meadow",
        "18 imprecise-site: Meadow is a spaceport; the record names the pad: Meadow 1 or Meadow 2A",
      ],
    ],
    [
      "**Launch site**: Meadow (Nowhere)",
      [
        "18 launch.site: Meadow",
        "18 imprecise-site: Meadow is a spaceport; the record names the pad: Meadow 1 or Meadow 2A",
        '18 extra-text: "Nowhere" is not part of the value',
      ],
    ],
    ["**Launch site**: Meadow, area 2A", ["18 launch.site: Meadow 2A → launch-sites/meadow-2a.md"]],
    [
      "**Launch site**: The pad 2A of Meadow",
      ["18 launch.site: Meadow 2A → launch-sites/meadow-2a.md"],
    ],
    [
      "**Launch site**: Pad 2A, Meadow, Nowhere",
      [
        "18 launch.site: Meadow 2A → launch-sites/meadow-2a.md",
        '18 extra-text: "Nowhere" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Meadow pad no. 1",
      [
        "18 launch.site: Meadow 1 → launch-sites/meadow-1.md",
        '18 extra-text: "pad no" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Hill Range",
      [
        "18 launch.site: Hill Range",
        "18 imprecise-site: Hill Range is a spaceport; the record names the pad: Hill Range 2A or Hill Range 7/12",
      ],
    ],
    [
      "**Launch site**: Hill",
      [
        "18 launch.site: Hill",
        "18 imprecise-site: Hill is a spaceport; the record names the pad: Hill Range 2A or Hill Range 7/12",
      ],
    ],
    [
      "**Launch site**: Hill, site 7/12",
      [
        "18 launch.site: Hill Range 7/12 → launch-sites/hill-range-7-12.md",
        '18 extra-text: "Hill, site" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Hill area 7/12",
      [
        "18 launch.site: Hill Range 7/12 → launch-sites/hill-range-7-12.md",
        '18 extra-text: "Hill area" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Uphill Range 5",
      [
        "18 launch.site: Uphill Range 5",
        "18 unknown-entity: the record has no Uphill Range 5 under launch-sites/; the nearest are Hill Range 2A, Hill Range 7/12",
      ],
    ],
    [
      "**Launch site**: on Hill Range",
      [
        "18 launch.site: on Hill Range",
        "18 imprecise-site: on Hill Range is a spaceport; the record names the pad: Hill Range 2A or Hill Range 7/12",
      ],
    ],
    [
      "**Launch site**: on Hill",
      [
        "18 launch.site: on Hill",
        "18 unknown-entity: the record has no on Hill under launch-sites/",
      ],
    ],
    [
      "**Launch site**: 7/12 (Hill Range)",
      ["18 launch.site: Hill Range 7/12 → launch-sites/hill-range-7-12.md"],
    ],
    [
      "**Launch site**: Hillock",
      [
        "18 launch.site: Hillock",
        "18 unknown-entity: the record has no Hillock under launch-sites/",
      ],
    ],
    [
      "**Launch site**: Pad 2A",
      [
        "18 launch.site: Pad 2A",
        "18 unknown-entity: the record has no Pad 2A under launch-sites/; the nearest are Meadow 2A, Hill Range 2A",
      ],
    ],
    [
      "**Launch site**: Meadow Pad 2A (new)",
      [
        "18 launch.site: Meadow 2A → launch-sites/meadow-2a.md",
        '18 extra-text: "new" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Hill Pad 2A (new)",
      [
        "18 launch.site: Hill Range 2A → launch-sites/hill-range-2a.md",
        '18 extra-text: "new" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Pad 2A Hill (new)",
      [
        "18 launch.site: Hill Range 2A → launch-sites/hill-range-2a.md",
        '18 extra-text: "new" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Pad 2A Hill Range (new)",
      [
        "18 launch.site: Hill Range 2A → launch-sites/hill-range-2a.md",
        '18 extra-text: "new" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Meadow or Hill Range, area 2A",
      [
        "18 launch.site: Meadow or Hill Range",
        "18 imprecise-site: Meadow or Hill Range is a spaceport; the record names the pad: Meadow 1 or Meadow 2A or Hill Range 2A or Hill Range 7/12",
        '18 extra-text: "area 2A" is not part of the value',
      ],
    ],
    ["**Launch site**: Pond", ["18 launch.site: Pond → launch-sites/pond.md"]],
    [
      "**Launch site**: Pond, area 12",
      [
        "18 launch.site: Pond → launch-sites/pond.md",
        '18 extra-text: "area 12" is not part of the value',
      ],
    ],
    [
      "**Launch site**: undefined",
      [
        "18 launch.site: undefined",
        "18 unknown-entity: the record has no undefined under launch-sites/",
      ],
    ],
    [
      "**Launch site**: Hill Range Pad 2A (new)",
      [
        "18 launch.site: Hill Range 2A → launch-sites/hill-range-2a.md",
        '18 extra-text: "new" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Hill, area 12",
      [
        "18 launch.site: Hill",
        "18 imprecise-site: Hill is a spaceport; the record names the pad: Hill Range 2A or Hill Range 7/12",
        '18 extra-text: "area 12" is not part of the value',
      ],
    ],
    [
      "**Launch site**: Lake, area 44",
      [
        "18 launch.site: Lake",
        "18 imprecise-site: Lake is a spaceport; the record names the pad: Lake North",
        '18 extra-text: "area 44" is not part of the value',
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a spacecraft, or what some call so", () => {
  it.each([
    ["**Spacecraft**: Mule ship", ["17 spacecraft: Mule ship → spacecraft/mule-ship.md"]],
    ["**Spacecraft**: Burro", ["17 spacecraft: Burro → spacecraft/burro.md"]],
    ["**Vehicle**: Cart 2.1", ["14 launch.vehicle: Cart 2.1 → launch-vehicles/cart-2-1.md"]],
    ["**Vehicle**: Mule ship", ["14 spacecraft: Mule ship → spacecraft/mule-ship.md"]],
    [
      "**Spacecraft**: Cart 2.1",
      [
        "17 spacecraft: Cart 2.1",
        "17 unknown-entity: the record has no Cart 2.1 under spacecraft/",
      ],
    ],
    [
      "**Vehicle**: Zzzzzzzzzz",
      [
        "14 spacecraft: Zzzzzzzzzz",
        "14 unknown-entity: the record has no Zzzzzzzzzz under spacecraft/",
      ],
    ],
    [
      "**Instance of**: cargo flight",
      [
        '18 no-field: the record has no field for the kind of thing; "cargo flight" goes to the body',
        "kept",
      ],
    ],
    ["**Is a**: Mule ship", ["11 spacecraft: Mule ship → spacecraft/mule-ship.md"]],
    [
      "**Subclass of**: thing",
      [
        '18 no-field: the record has no field for the kind of thing; "thing" goes to the body',
        "kept",
      ],
    ],
    [
      "**Class**: thing",
      ["12 spacecraft: thing", "12 unknown-entity: the record has no thing under spacecraft/"],
    ],
    [
      "**Spacecraft**: Muleship",
      [
        "17 spacecraft: Muleship",
        "17 unknown-entity: the record has no Muleship under spacecraft/; the nearest are Mule ship",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("the type of a flight", () => {
  it.each([
    [
      "**Mission type**: resupply of Barn",
      ["19 destination: Barn → stations/barn.md", "type resupply of Barn"],
    ],
    ["**Mission type**: cargo", ["type cargo"]],
    ["**Mission type**: uncrewed supply ship", ["type uncrewed supply ship"]],
    [
      "**Mission type**: crewed flight to Barn",
      ["19 kind: crewed", "19 destination: Barn → stations/barn.md", "type crewed flight to Barn"],
    ],
    ["**Type of mission**: unmanned test", ["22 kind: uncrewed", "type unmanned test"]],
    ["**Kind**: module", ["11 kind: module", "type module"]],
    ["**Destination**: Barn", ["18 destination: Barn → stations/barn.md"]],
    [
      "**Destination**: Barn (disputed: Shed, [Gazette](https://gazette.example/1); it says so)",
      ["18 destination: Barn → stations/barn.md [disputed 1]"],
    ],
    [
      "**Mission type**: Barn (disputed: Shed, [Gazette](https://gazette.example/1); it says so)",
      [
        "19 destination: Barn → stations/barn.md",
        "type Barn",
        '19 no-field: "Barn" names no kind of flight; Kind is one of cargo, crewed, uncrewed, module',
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});
