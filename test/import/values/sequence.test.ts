import { describe, expect, it } from "vitest";
import { sequenceIn } from "../../../src/compiler/import/values/sequence.ts";

describe("a sentence on the order of flights", () => {
  it.each([
    ["Follows Mule 3 and precedes Mule 5", "Mule 3", "Mule 5"],
    ["Precedes Mule 5 and follows Mule 3", "Mule 3", "Mule 5"],
    ["Follows Mule 3 and is followed by Mule 5.", "Mule 3", "Mule 5"],
    ["Preceded by Mule 3, succeeded by Mule 5", "Mule 3", "Mule 5"],
    ["between Mule 3 and Mule 5", "Mule 3", "Mule 5"],
    ["the successor of Mule 3", "Mule 3", undefined],
    ["predecessor to Mule 5", undefined, "Mule 5"],
    ["comes before Mule 5", undefined, "Mule 5"],
    ["Follows Mule 1, follows Mule 2", "Mule 1", undefined],
    ["Follows Mule 3 , and , is followed by Mule 5", "Mule 3", "Mule 5"],
    ["Follows Mule 3 and it was followed by Mule 5", "Mule 3", "Mule 5"],
    ["Follows Mule 3; and", "Mule 3", undefined],
    ["Follows Mule between Mule 3 and Mule 5", "Mule between Mule 3 and Mule 5", undefined],
    [`Follows Mule 3${" ".repeat(400)}and precedes Mule 5`, "Mule 3", undefined],
    ["hay", undefined, undefined],
    ["follows", undefined, undefined],
  ])("%s", (text, previous, next) => {
    const found = sequenceIn(text);
    expect([found.previous?.text, found.next?.text]).toEqual([previous, next]);
    for (const part of [found.previous, found.next]) {
      if (part !== undefined) expect(text.slice(part.index)).toMatch(new RegExp(`^${part.text}`));
    }
  });
});
