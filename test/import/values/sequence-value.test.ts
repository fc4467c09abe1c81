import { describe, expect, it } from "vitest";
import { read } from "../support/read-value.ts";

describe("the flights before and after", () => {
  it.each([
    [
      "**Mission sequence**: Follows Mule 1 and precedes Mule 3",
      [
        "31 previous: Mule 1 → missions/mule/mule-1.md",
        "51 next: Mule 3 → missions/mule/mule-3.md",
      ],
    ],
    [
      "**Mission sequence**: Follows [Mule 1](https://4ort.xyz/entity/mule-1) and precedes [Mule 3](https://4ort.xyz/entity/mule-3) ([Almanac](https://almanac.example/1))",
      [
        "31 previous: Mule 1 → missions/mule/mule-1.md [cited 1]",
        "85 next: Mule 3 → missions/mule/mule-3.md [cited 1]",
      ],
    ],
    [
      "**Mission sequence**: Preceded by the first and followed by Mule 3",
      [
        "35 previous: the first",
        "61 next: Mule 3 → missions/mule/mule-3.md",
        "35 unknown-entity: the record has no the first under missions/",
      ],
    ],
    [
      "**Mission sequence**: Followed by Mule 4",
      [
        "35 next: Mule 4",
        "35 unknown-entity: the record has no Mule 4 under missions/; the nearest are Mule 1, Mule 2, Mule 3",
      ],
    ],
    [
      "**Mission sequence**: hay",
      [
        '23 unreadable-value: Mission sequence is "hay"; write the previous flight after Preceded by and the next one after Followed by',
        "kept",
      ],
    ],
    [
      "**Mission sequence**: Follows Mule 1 with hay and precedes Mule 3 with oats",
      [
        "31 previous: Mule 1 → missions/mule/mule-1.md",
        "60 next: Mule 3 → missions/mule/mule-3.md",
        '23 extra-text: "with hay" is not part of the value',
        '23 extra-text: "with oats" is not part of the value',
      ],
    ],
    [
      "**Mission sequence**: Follows -",
      [
        '23 unreadable-value: Mission sequence is "Follows -"; write the previous flight after Preceded by and the next one after Followed by',
        "kept",
      ],
    ],
    [
      "**Mission sequence**: Follows - and precedes Mule 3",
      ["46 next: Mule 3 → missions/mule/mule-3.md"],
    ],
    [
      "**Mission sequence**: Follows Mule 1 (assumed: a guess)",
      [
        "31 previous: Mule 1 → missions/mule/mule-1.md (assumed: a guess)",
        "23 assumed: Preceded by is assumed: a guess; find a source that states it",
      ],
    ],
    [
      "**Mission sequence**: Follows [the first](https://4ort.xyz/entity/mule-1) and precedes [the third](https://4ort.xyz/entity/mule-3)",
      [
        "31 previous: Mule 1 → missions/mule/mule-1.md",
        "88 next: Mule 3 → missions/mule/mule-3.md",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});
