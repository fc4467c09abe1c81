import { describe, expect, it } from "vitest";
import { read } from "../support/read-value.ts";

describe("names", () => {
  it.each([
    [
      "**Aliases**: Old Grey, Мул-9 ([Almanac](https://almanac.example/1))",
      ["14 aliases/Also known as: Old Grey (en)", "24 aliases/Native name: Мул-9 (ru)"],
    ],
    [
      "**Aliases**: Old Grey (disputed: New Grey, [Gazette](https://gazette.example/1); it says so)",
      ["14 aliases/Also known as: Old Grey (en)"],
    ],
    [
      "**Ship's name**: John Glenn, an astronaut",
      [
        "18 aliases/Ship's name: John Glenn (en)",
        '18 extra-text: "an astronaut" is not part of the value',
      ],
    ],
    ["**Ship's name**: John Glenn", ["18 aliases/Ship's name: John Glenn (en)"]],
    ["**Native name**: Мул-9", ["18 aliases/Native name: Мул-9 (ru)"]],
    ["**NASA number**: 9P", ["18 aliases/Agency number: 9P (en)"]],
    ["**Aliases**: .", ["14 no-value: Aliases has no value"]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("names of a flight whose spacecraft is from Russia", () => {
  it.each([
    [
      "**Aliases**: ブロ, Бурро",
      ["14 aliases/Also known as: ブロ (ja)", "18 aliases/Native name: Бурро (ru)"],
    ],
    ["**Aliases**: ブロ", ["14 aliases/Also known as: ブロ (ja)"]],
    ["**Aliases**: Burro (Russian)", ["14 aliases/Also known as: Burro (en)"]],
  ])("%s", (line, expected) => {
    expect(read(line, { name: "Burro 5" })).toEqual(expected);
  });
});
