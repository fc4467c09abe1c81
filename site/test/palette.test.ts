import { missions } from "resupply";
import { expect, test } from "vitest";
import { palette } from "../src/lib/palette.ts";
import { stations } from "../src/lib/stations.ts";
import { contrast, leastDistance } from "./support/colour-vision.ts";

test("every programme has a colour, and a name can be read on it", () => {
  const programmes = new Set(missions.map(({ series }) => series.programme));
  expect(Object.keys(palette).sort()).toEqual([...programmes].sort());
  for (const [programme, { fill, ink }] of Object.entries(palette))
    expect(contrast(fill, ink === "#fff" ? "#ffffff" : "#000000"), programme).toBeGreaterThan(4.5);
});

test.each(stations)(
  "the programmes at $name can be told apart without a kind of cone",
  ({ id }) => {
    const here = missions.filter(({ destination }) => destination.id === id);
    const programmes = [...new Set(here.map(({ series }) => series.programme))];
    for (const [index, one] of programmes.entries())
      for (const other of programmes.slice(index + 1)) {
        const { vision, distance } = leastDistance(
          palette[one]?.fill ?? "",
          palette[other]?.fill ?? "",
        );
        expect(distance, `${one} and ${other}, ${vision}`).toBeGreaterThan(0.085);
      }
  },
);
