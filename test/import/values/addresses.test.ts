import { describe, expect, it } from "vitest";
import {
  articlesIn,
  decodeTitle,
  englishArticleAddress,
  nameInAddress,
  titleIn,
  wikidataItemIn,
} from "../../../src/compiler/import/values/addresses.ts";

describe("an address", () => {
  it.each([
    ["https://www.wikidata.org/wiki/Q42", "Q42"],
    ["http://wikidata.org/entity/Q42", "Q42"],
    ["https://en.wikipedia.org/wiki/Mule_%284%29#History", "Mule_(4)"],
    ["https://en.m.wikipedia.org/wiki/Mule?x=1", "Mule"],
    ["https://4ort.xyz/entity/mule-4.md", "mule-4"],
    ["https://www.4ort.xyz/entity/mule-4/", "mule-4"],
    ["https://de.wikipedia.org/wiki/Maultier", undefined],
    ["https://a.example/wiki/Q42", undefined],
    ["http://4ort.xyz/entity/mule-4", "mule-4"],
    ["http://en.wikipedia.org/wiki/Mule", "Mule"],
    ["https://a.example/?https://4ort.xyz/entity/mule-4", undefined],
    ["https://a.example/?https://www.wikidata.org/wiki/Q42", undefined],
    ["https://a.example/?https://en.wikipedia.org/wiki/Mule", undefined],
  ])("%s names %s", (address, name) => {
    expect(nameInAddress(address)).toBe(name);
  });

  it.each([
    ["https://en.wikipedia.org/wiki/Mule", "Mule"],
    ["https://a.example/Mule", "https://a.example/Mule"],
  ])("%s has the title %s", (address, title) => {
    expect(titleIn(address)).toBe(title);
  });

  it("has articles in several languages", () => {
    const text = "https://en.wikipedia.org/wiki/A, [https://ru.m.wikipedia.org/wiki/Б]";
    expect(articlesIn(text)).toEqual([
      { language: "en", title: "A" },
      { language: "ru", title: "Б" },
    ]);
  });

  it("of an article has no bracket that ends a link", () => {
    expect(englishArticleAddress("Mule_(4)")).toBe("https://en.wikipedia.org/wiki/Mule_%284%29");
  });
});

describe("a title and an item", () => {
  it.each([
    ["Mule_%284%29", "Mule_(4)"],
    ["100%", "100%"],
    ["%E0%A4%A", "%E0%A4%A"],
  ])("%s is decoded as %s", (title, decoded) => {
    expect(decodeTitle(title)).toBe(decoded);
  });

  it.each([
    ["Q42", "Q42"],
    ["item Q42, Q43", "Q42"],
    ["Q0", undefined],
    ["BQ42", undefined],
  ])("%s has the item %s", (text, item) => {
    expect(wikidataItemIn(text)).toBe(item);
  });
});
