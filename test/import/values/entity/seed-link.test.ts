import { describe, expect, it } from "vitest";
import { missionFields } from "../../../../src/compiler/fields/mission.ts";
import {
  pathOf,
  relative,
  rooted,
} from "../../../../src/compiler/import/values/entity/seed-link.ts";
import type { Fact } from "../../../../src/compiler/model/seed.ts";
import { catalog, statedFact } from "../../support/read-value.ts";

function docking(target: string): Fact {
  const field = missionFields.find(({ label }) => label === "Docking");
  if (field === undefined) throw new Error("no docking");
  return { ...statedFact("destination", "Barn", target), field };
}

describe("a link to a seed", () => {
  it.each([
    ["launch.vehicle", "../../launch-vehicles/cart-2-1.md", "launch-vehicles/cart-2-1.md"],
    ["launch.vehicle", "cart-2-1.md", "launch-vehicles/cart-2-1.md"],
    ["launch.vehicle", "./cart-2-1.md", "launch-vehicles/cart-2-1.md"],
    ["launch.vehicle", "https://a.example/seeds/cart-2-1.md", "launch-vehicles/cart-2-1.md"],
    ["launch.vehicle", "../rockets/cart-9.md", "launch-vehicles/cart-9.md"],
    ["launch.vehicle", "../cart-9.md#top", "launch-vehicles/cart-9.md"],
    ["launch.vehicle", "https://www.wikidata.org/wiki/Q1", "https://www.wikidata.org/wiki/Q1"],
    ["launch.vehicle", "cart-9.md.txt", "cart-9.md.txt"],
    ["launch.vehicle", "cart 9.md", "cart 9.md"],
    ["previous", "mule-1.md", "missions/mule/mule-1.md"],
    ["previous", "../mule/mule-9.md", "missions/mule/mule-9.md"],
    ["previous", "mule-9.md", "missions/unknown/mule-9.md"],
    ["identifiers.wikidata", "a/b.md", "a/b.md"],
  ])("leads from the folder of seeds: %s, %s", (path, target, expected) => {
    expect(rooted(catalog, statedFact(path, "x", target)).target).toBe(expected);
  });

  it.each([
    ["../../stations/barn.md#barn-front", "stations/barn.md#barn-front"],
    ["barn.md", "stations/barn.md"],
    ["../barn.md#", "../barn.md#"],
  ])("to a port keeps its anchor: %s", (target, expected) => {
    expect(rooted(catalog, docking(target)).target).toBe(expected);
  });

  it("leads from a seed again", () => {
    const fact = docking("stations/barn.md#barn-front");
    expect(relative("missions/mule/mule-1.md", fact).target).toBe(
      "../../stations/barn.md#barn-front",
    );
    const cited = statedFact("identifiers.wikidata", "Q1", "https://www.wikidata.org/wiki/Q1");
    expect(relative("missions/mule/mule-1.md", cited)).toEqual(cited);
  });

  it("is changed in the facts below a fact, and none is made", () => {
    const parent = { ...docking("barn.md"), children: [statedFact("previous", "x", "mule-1.md")] };
    expect(rooted(catalog, parent).children.map(({ target }) => target)).toEqual([
      "missions/mule/mule-1.md",
    ]);
    const plain = statedFact("launch.vehicle", "Cart");
    expect(rooted(catalog, plain)).toEqual(plain);
    expect(rooted(catalog, plain)).not.toHaveProperty("target");
  });

  it("is the path below the folder of seeds", () => {
    const known = catalog.find("stations", "barn");
    expect(known && pathOf(known)).toBe("stations/barn.md");
  });
});
