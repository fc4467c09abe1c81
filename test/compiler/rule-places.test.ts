import { describe, expect, it } from "vitest";
import { compileInvented, type Edit, inventedSeeds } from "../support/invented.ts";

const mule = (number: number) => `missions/mule/mule-${number}.md`;
const edit = (path: string, replace: string, by: string): Edit => ({ path, replace, by });
const after = (path: string, line: string, added: string) =>
  edit(path, line, `${line}\n- ${added}`);

/** The findings of one rule: its id, the flight's file, and what stands there. */
function marked(rule: string, edits: readonly Edit[]): string[] {
  const contents = new Map(inventedSeeds(...edits).map(({ path, content }) => [path, content]));
  return compileInvented(...edits)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ path, line, column }) => {
      const lines = contents.get(path.replace("seeds/", ""))?.split("\n") ?? [];
      return `${path.split("/").at(-1)}: ${lines[line - 1]?.slice(column - 1)}`;
    });
}

const barn = "stations/barn.md";
const front = "**Position**: forward\n- **Open from**: 2028-05-01";

/** Who reads a finding wants to be where the fact is that it is about, and not at some other. */
describe("a finding stands at the fact that it is about:", () => {
  it.each<[what: string, rule: string, edits: readonly Edit[], places: readonly string[]]>([
    [
      "the class of a flight",
      "in-service",
      [edit("spacecraft/mule-ship.md", "2030-01-10", "2030-01-11")],
      ["mule-1.md: [Mule ship](../../spacecraft/mule-ship.md)"],
    ],
    [
      "the launch vehicle",
      "in-service",
      [edit("launch-vehicles/cart-2-1.md", "**First flight**: 2029", "**First flight**: 2030-02")],
      [
        "mule-1.md: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ([Almanac](https://almanac.example/1))",
      ],
    ],
    [
      "the launch site",
      "in-service",
      [after("launch-sites/meadow-1.md", "- **In service from**: 2020", "**In service to**: 2031")],
      [
        "mule-3.md: [Meadow 1](../../launch-sites/meadow-1.md) ([Almanac](https://almanac.example/3))",
      ],
    ],
    [
      "the operator",
      "in-service",
      [after("operators/carriers.md", "- **Country**: Nowhere", "**Active to**: 2031")],
      ["mule-3.md: [Carriers](../../operators/carriers.md)"],
    ],
    [
      "the station",
      "in-service",
      [after(barn, "- **Launched**: 2028-05-01", "**Deorbited**: 2031")],
      ["mule-3.md: [Barn](../../stations/barn.md)"],
    ],
    [
      "arrival at a port that was closed, and departure",
      "in-service",
      [after(barn, front, "**Open to**: 2030-01-11")],
      [
        "mule-1.md: 2030-01-12T10:00Z ([Almanac](https://almanac.example/1))",
        "mule-1.md: 2030-03-01 ([Almanac](https://almanac.example/1))",
      ],
    ],
    [
      "a name that another flight has",
      "unique",
      [
        edit(mule(3), "# Mule 3", "# Mule 1"),
        edit(mule(2), "[Mule 3](mule-3.md)", "[Mule 1](mule-3.md)"),
      ],
      ["mule-3.md: # Mule 1"],
    ],
    [
      "a COSPAR designator that another flight has",
      "unique",
      [edit(mule(3), "2032-007A", "2030-001A")],
      ["mule-3.md: 2030-001A ([Almanac](https://almanac.example/3))"],
    ],
    [
      "a Wikidata item that another flight has",
      "unique",
      [
        edit(
          mule(3),
          "> Still at the station\n",
          "> Still at the station\n\n**Wikidata**: [Q201](https://www.wikidata.org/wiki/Q201) ([Almanac](https://almanac.example/3))\n",
        ),
      ],
      [
        "mule-3.md: [Q201](https://www.wikidata.org/wiki/Q201) ([Almanac](https://almanac.example/3))",
      ],
    ],
    [
      "an article that another flight has",
      "unique",
      [
        edit(
          mule(3),
          "> Still at the station\n",
          "> Still at the station\n\n**Wikipedia**: [English](https://en.wikipedia.org/wiki/Mule_1)\n",
        ),
      ],
      ["mule-3.md: [English](https://en.wikipedia.org/wiki/Mule_1)"],
    ],
    [
      "a stay of a craft that never was in orbit",
      "never-in-orbit",
      [
        edit(
          mule(2),
          "- **Outcome**",
          "- **Docking**: [Barn](../../stations/barn.md)\n- **COSPAR designator**: 2031-003A ([Almanac](https://almanac.example/2))\n- **Outcome**",
        ),
      ],
      [
        "mule-2.md: **Docking**: [Barn](../../stations/barn.md)",
        "mule-2.md: 2031-003A ([Almanac](https://almanac.example/2))",
      ],
    ],
    [
      "the time of a failure",
      "time-order",
      [
        after(
          mule(2),
          "- **Failure phase**: launch ([Almanac](https://almanac.example/2))",
          "**Failure time**: 2031-02-02 ([Almanac](https://almanac.example/2))",
        ),
      ],
      ["mule-2.md: 2031-02-02 ([Almanac](https://almanac.example/2))"],
    ],
    [
      "an end that is out of order",
      "time-order",
      [edit(mule(1), "2030-04-03 (assumed", "2030-04-01 (assumed")],
      ["mule-1.md: 2030-04-01 (assumed: the day after it left)"],
    ],
  ])("%s", (_what, rule, edits, places) => expect(marked(rule, edits)).toEqual(places));
});
