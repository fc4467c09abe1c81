import { describe, expect, it } from "vitest";
import { aliasesIn } from "../../../src/compiler/import/values/aliases.ts";

const written = (text: string, known?: Parameters<typeof aliasesIn>[1]) =>
  aliasesIn(text, known).map(({ name, language, kind }) => `${name} (${language}): ${kind}`);

describe("aliases", () => {
  it.each([
    ["", []],
    ["Progress 65P, Old Grey", ["Progress 65P (en): agency-number", "Old Grey (en): variant"]],
    ["ISS-65P; 4P (NASA)", ["ISS-65P (en): agency-number", "4P (en): agency-number"]],
    ['"Old Grey", and Mule.', ["Old Grey (en): variant", "Mule (en): variant"]],
    ["Прогресс МС-04 (Russian)", ["Прогресс МС-04 (ru): native"]],
    ["Progress (Russian designation)", ["Progress (en): variant"]],
    ["Прогрес (Ukrainian)", ["Прогрес (uk): native"]],
    ["天舟一号", ["天舟一号 (zh): native"]],
    ["こうのとり6号機、HTV-6", ["こうのとり6号機 (ja): native", "HTV-6 (en): variant"]],
    ["프로그레스", ["프로그레스 (ko): native"]],
    ["プログレス, Прогресс", ["プログレス (ja): variant", "Прогресс (ru): native"]],
    ["Мул(ru)", ["Мул (ru): native"]],
    ["天舟 (Russian)", ["天舟 (zh): native"]],
    ['the "Grey", "Grey" one', ['the "Grey" (en): variant', '"Grey" one (en): variant']],
    ["Salt and Pepper, St. Mule", ["Salt and Pepper (en): variant", "St. Mule (en): variant"]],
    [
      "Mule (grey (old), tame), 4P",
      ["Mule (grey (old), tame) (en): variant", "4P (en): agency-number"],
    ],
    ["Mule) 1, 4P", ["Mule) 1 (en): variant", "4P (en): agency-number"]],
    ["Mule (de), Maultier (German)", ["Mule (de): variant", "Maultier (de): variant"]],
    [
      "Прогресс МС-04 (ru), Прогресс МС № 434 (ru)",
      ["Прогресс МС-04 (ru): native", "Прогресс МС № 434 (ru): native"],
    ],
    ["65P / Old Grey", ["65P (en): agency-number", "Old Grey (en): variant"]],
    [
      "Мул-4 · Mule 4 • Muli (fi)",
      ["Мул-4 (ru): native", "Mule 4 (en): variant", "Muli (fi): variant"],
    ],
    ["Grey/Old, A/B", ["Grey/Old (en): variant", "A/B (en): variant"]],
    [
      "Old Grey, Vieux Gris (French), Mule",
      ["Old Grey (en): variant", "Vieux Gris (fr): variant", "Mule (en): variant"],
    ],
    ["天舟一号（中文）", ["天舟一号 (zh): native"]],
    ["Noseul (Korean)", ["Noseul (ko): variant"]],
    ["Progress (ru)", ["Progress (ru): variant"]],
    ["Mule, the (grey, old) mule", ["Mule (en): variant", "the (grey, old) mule (en): variant"]],
  ])("%s", (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it.each([
    "4P",
    "65P",
    "ISS65P",
    "ISS 65",
    "12",
    "12A",
    "12AB",
    "Progress 65",
    "ISS-Progress 65P",
  ])("are numbers of an agency: %s", (name) => {
    expect(written(name)).toEqual([`${name} (en): agency-number`]);
  });

  it.each(["4P of old", "1234", "12abc", "Old Progress 65P", "Progress 65P two", "Progress M-65"])(
    "are only variants: %s",
    (name) => {
      expect(written(name)).toEqual([`${name} (en): variant`]);
    },
  );

  it("are native in the language of the spacecraft, where that is known", () => {
    expect(written("プログレス", { native: "ru" })).toEqual(["プログレス (ja): variant"]);
    expect(written("プログレス", { native: "ja" })).toEqual(["プログレス (ja): native"]);
    expect(written("Tianzhou (Chinese)", { native: "zh" })).toEqual(["Tianzhou (zh): variant"]);
  });

  it("are of the kind that their label gives", () => {
    expect(written("John Glenn", { kind: "ship-name" })).toEqual(["John Glenn (en): ship-name"]);
  });

  it("have the places at which they begin", () => {
    expect(aliasesIn("Mule,  4P , и Мул").map(({ index }) => index)).toEqual([0, 7, 14]);
  });
});
