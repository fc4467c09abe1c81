import { describe, expect, it } from "vitest";
import { publishedTitles, titleOf } from "../../../src/compiler/import/labels/section-titles.ts";

describe("the title of a section", () => {
  it.each([
    ["Summary", "Summary"],
    ["1. OVERVIEW:", "Summary"],
    ["**Key facts**", "Key Facts"],
    ["❓ Frequently Asked Questions", "FAQs"],
    ["Q&A", "FAQs"],
    ["Häufige Fragen", "FAQs"],
    ["Почему это важно", "Why It Matters"],
    ["Notability", "Notable For"],
    ["本文", "Body"],
    ["JSON-LD", "Schema Markup"],
    ["Quellen", "References"],
    [" Summary : ", "Summary"],
    [`Summary${" ".repeat(80)}of it`, "Summary"],
    [`${"*".repeat(80)}Summary`, undefined],
    ["Trivia", undefined],
    ["", undefined],
  ])("%s is %s", (heading, title) => {
    expect(titleOf(heading)).toBe(title);
  });

  it("is known as it is in a seed", () => {
    expect(publishedTitles.map(titleOf)).toEqual(publishedTitles);
  });
});
