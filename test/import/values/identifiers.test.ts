import { describe, expect, it } from "vitest";
import { read } from "../support/read-value.ts";

describe("an item of Wikidata", () => {
  it.each([
    ["**Wikidata**: Q42", ["15 identifiers.wikidata: Q42 → https://www.wikidata.org/wiki/Q42"]],
    [
      "**Wikidata**: [Q42](https://www.wikidata.org/wiki/Q42)",
      ["15 identifiers.wikidata: Q42 → https://www.wikidata.org/wiki/Q42"],
    ],
    [
      "**Wikidata**: [the item](https://www.wikidata.org/wiki/Q42)",
      ["15 identifiers.wikidata: Q42 → https://www.wikidata.org/wiki/Q42"],
    ],
    [
      "**Wikidata**: [Q7](https://a.example/Q9)",
      ["15 identifiers.wikidata: Q7 → https://www.wikidata.org/wiki/Q7"],
    ],
    [
      "**Wikidata**: [Q7](https://a.example/Q9) [Q8](https://www.wikidata.org/wiki/Q8)",
      [
        "15 identifiers.wikidata: Q8 → https://www.wikidata.org/wiki/Q8",
        '15 extra-text: "Q7" is not part of the value',
      ],
    ],
    [
      "**Wikidata**: Q42 or Q43",
      [
        '15 unreadable-value: Wikidata is "Q42 or Q43"; these are several items; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**Wikidata**: Q42, the flight",
      [
        "15 identifiers.wikidata: Q42 → https://www.wikidata.org/wiki/Q42",
        '15 extra-text: "the flight" is not part of the value',
      ],
    ],
    [
      "**Wikidata**: hay",
      [
        '15 unreadable-value: Wikidata is "hay"; write a link to the item, [Q1](https://www.wikidata.org/wiki/Q1)',
        "kept",
      ],
    ],
    [
      "**Wikidata**: Q42/Q43",
      [
        '15 unreadable-value: Wikidata is "Q42/Q43"; these are several items; write the one that is meant',
        "kept",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("an article", () => {
  it.each([
    [
      "**Wikipedia**: [Mule](https://en.wikipedia.org/wiki/Mule_(4))",
      ["16 identifiers.wikipedia: English → https://en.wikipedia.org/wiki/Mule_%284%29"],
    ],
    [
      "**Wikipedia**: https://en.wikipedia.org/wiki/Mule",
      ["16 identifiers.wikipedia: English → https://en.wikipedia.org/wiki/Mule"],
    ],
    [
      "**Wikipedia**: [Maultier](https://de.wikipedia.org/wiki/Maultier)",
      ["16 no-field: the record has no field for the article in the Wikipedia in de", "kept"],
    ],
    [
      "**Wikipedia**: [a](https://de.wikipedia.org/wiki/A) [b](https://fr.wikipedia.org/wiki/B) [c](https://en.wikipedia.org/wiki/C) [d](https://de.wikipedia.org/wiki/D)",
      [
        "16 identifiers.wikipedia: English → https://en.wikipedia.org/wiki/C",
        "16 no-field: the record has no field for the article in the Wikipedia in de and fr",
      ],
    ],
    [
      "**Wikipedia**: Mule",
      ['16 unreadable-value: Wikipedia is "Mule"; write a link to the English article', "kept"],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("an address", () => {
  it.each([
    [
      "**Source**: https://4ort.xyz/entity/mule-4",
      ["13 published: 4ort.xyz → https://4ort.xyz/entity/mule-4"],
    ],
    [
      "**Source**: www.4ort.xyz/entity/mule-4",
      ["13 published: 4ort.xyz → https://www.4ort.xyz/entity/mule-4"],
    ],
    [
      "**Source**: [4ort](https://www.4ort.xyz/entity/mule-4)",
      ["13 published: 4ort.xyz → https://www.4ort.xyz/entity/mule-4"],
    ],
    [
      "**Source**: see HTTP://4ort.xyz/entity/mule-4 (today)",
      [
        "13 published: 4ort.xyz → HTTP://4ort.xyz/entity/mule-4",
        '13 extra-text: "see (today)" is not part of the value',
      ],
    ],
    [
      "**Source**: [4ort.xyz](entity)",
      ['13 unreadable-value: Source is "4ort.xyz"; write the address of the entry', "kept"],
    ],
    [
      "**Source**: hay",
      ['13 unreadable-value: Source is "hay"; write the address of the entry', "kept"],
    ],
    [
      "**Source**: a.b/c",
      ['13 unreadable-value: Source is "a.b/c"; write the address of the entry', "kept"],
    ],
    [
      "**Source**: [x](https://www.a.example/www.b)",
      ["13 published: a.example → https://www.a.example/www.b"],
    ],
    [
      "**Source**: [x](https://a.www.b.example/x)",
      ["13 published: a.www.b.example → https://a.www.b.example/x"],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a COSPAR designator", () => {
  it.each([
    ["**COSPAR ID**: 2016-045A", ["16 identifiers.cospar: 2016-045A"]],
    ["**COSPAR ID**: 2016045a", ["16 identifiers.cospar: 2016-045A"]],
    ["**COSPAR ID**: 2016-045 A", ["16 identifiers.cospar: 2016-045A"]],
    [
      "**COSPAR ID**: 1986-017JE (old)",
      ["16 identifiers.cospar: 1986-017JE", '16 extra-text: "old" is not part of the value'],
    ],
    [
      "**COSPAR ID**: 2016-045A or 2016-046A",
      [
        '16 unreadable-value: COSPAR ID is "2016-045A or 2016-046A"; these are several designators; write the one that is meant',
        "kept",
      ],
    ],
    [
      "**COSPAR ID**: 2016-045",
      [
        '16 unreadable-value: COSPAR ID is "2016-045"; a COSPAR designator is year, launch and piece, like 2016-045A',
        "kept",
      ],
    ],
    [
      "**COSPAR ID**: 2016-045ABCD",
      [
        '16 unreadable-value: COSPAR ID is "2016-045ABCD"; a COSPAR designator is year, launch and piece, like 2016-045A',
        "kept",
      ],
    ],
    [
      "**COSPAR ID**: 12016-045A",
      [
        '16 unreadable-value: COSPAR ID is "12016-045A"; a COSPAR designator is year, launch and piece, like 2016-045A',
        "kept",
      ],
    ],
    [
      "**COSPAR ID**: 2116-045A",
      [
        '16 unreadable-value: COSPAR ID is "2116-045A"; a COSPAR designator is year, launch and piece, like 2016-045A',
        "kept",
      ],
    ],
    [
      "**COSPAR ID**: 2016-000A",
      [
        '16 unreadable-value: COSPAR ID is "2016-000A"; a COSPAR designator is year, launch and piece, like 2016-045A',
        "kept",
      ],
    ],
    [
      "**COSPAR ID**: about 2016-045A then",
      [
        "16 identifiers.cospar: 2016-045A (assumed: the entry says about 2016-045A then)",
        '16 extra-text: "then" is not part of the value',
        "16 approximate: COSPAR ID is approximate; find the exact value",
      ],
    ],
    [
      "**COSPAR ID**: 7th: 2016-045A",
      ["16 identifiers.cospar: 2016-045A", '16 extra-text: "7th:" is not part of the value'],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});
