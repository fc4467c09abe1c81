import { describe, expect, it } from "vitest";
import { read } from "../support/read-value.ts";

describe("a value that says that there is none", () => {
  it.each([
    ["**Operator**:", ["13 no-value: Operator has no value"]],
    ["**Crew**:", ["9 no-value: Crew has no value"]],
    ["**Operator**: unknown", ['15 no-value: Operator is "unknown", which is not a value']],
    [
      "**Operator**: unknown (disputed: Carriers, [Gazette](https://gazette.example/1); it says so)",
      [],
    ],
    ["**Wikidata**: [](https://www.wikidata.org/wiki/Q5)", ["15 no-value: Wikidata has no value"]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a value without a field of its own", () => {
  it.each([
    [
      "**Country**: Nowhere",
      ['14 no-field: the record has no field for the country; "Nowhere" goes to the body', "kept"],
    ],
    [
      "**Crew size**: 3",
      ['16 no-field: the record has no field for the description; "3" goes to the body', "kept"],
    ],
    [
      "**Crew**: Ada North, Ben South",
      [
        '11 unreadable-value: Crew is "Ada North, Ben South"; write a line for each of them, - **Crew**: [Name](../../people/name.md); a person without an entry needs one first',
        "kept",
      ],
    ],
    [
      "**Cargo**: hay and oats",
      [
        '12 unreadable-value: Cargo is "hay and oats"; write a line for each payload that has a name, like - **Payload**: SAGE III; it goes to the body',
        "kept",
      ],
    ],
    ["**Cargo**: 2442 kg", ["12 cargo.total: 2442 kg"]],
    [
      "**Cargo**: 2442 kg of hay",
      ["12 cargo.total: 2442 kg", '12 extra-text: "of hay" is not part of the value'],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a source outside the record", () => {
  it.each([
    [
      "**Serial number**: 303 ([1](https://unknown.example/1)) ([Almanac](https://almanac.example/1))",
      [
        "20 serial: 303 [cited 2]",
        "20 unknown-source: https://unknown.example/1 belongs to no source under seeds/sources; the entry is cited instead",
      ],
    ],
    [
      "**Docked**: 2030-01-12 ([1](https://unknown.example/1))",
      [
        "docking from: 2030-01-12",
        "13 unknown-source: https://unknown.example/1 belongs to no source under seeds/sources; the entry is cited instead",
      ],
    ],
    [
      "**Operator**: unknown ([1](https://unknown.example/1))",
      ['15 no-value: Operator is "unknown", which is not a value'],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a name of the flight", () => {
  it.each([["**Name**: Mule 9", ["called Mule 9"]]])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a name beside the title", () => {
  it.each([
    ["**Name**: mule-9", []],
    ["**Full name**: Mule Nine", ["16 aliases/Also known as: Mule Nine (en)"]],
  ])("%s", (line, expected) => {
    expect(read(line, { name: "Mule 9" })).toEqual(expected);
  });
});
