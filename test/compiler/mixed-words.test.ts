import { describe, expect, it } from "vitest";
import { mixedWords } from "../../src/compiler/model/mixed-words.ts";

describe("a word of two scripts", () => {
  it.each([
    ["Прогресс МC-04", "МC", "МС", 9],
    ["Мyл", "Мyл", "Мул", 0],
    ["Progrеss", "Progrеss", "Progress", 0],
    ["MС alone", "MС", "MC", 0],
    ["Mулi", "Mулi", undefined, 0],
  ])("in %s is %s, and meant is %s", (text, word, fixed, index) => {
    expect(mixedWords(text)).toEqual([{ index, word, ...(fixed === undefined ? {} : { fixed }) }]);
  });

  it.each(["Прогресс MS-04", "Progress", "天舟", ""])("is not in %j", (text) => {
    expect(mixedWords(text)).toEqual([]);
  });

  it("is read by the line that it is in", () => {
    expect(mixedWords("Прогресс\nMС\nПрогресс МC")).toEqual([
      { index: 9, word: "MС", fixed: "MC" },
      { index: 21, word: "МC", fixed: "МС" },
    ]);
  });
});
