import { describe, expect, it } from "vitest";
import { type StayPart, stayFact } from "../../../src/compiler/import/values/stay-fact.ts";
import type { ReadStayPart } from "../../../src/compiler/import/values/value-result.ts";
import { factLine, statedFact, writtenOn } from "../support/read-value.ts";

const almanac = "([Almanac](https://almanac.example/1))";

function part(
  name: ReadStayPart["part"],
  value: string,
  { on = `${name}: ${value} ${almanac}`, ...rest }: Partial<ReadStayPart> & { on?: string } = {},
): StayPart {
  return { part: name, value, isBerthing: false, ...rest, written: writtenOn(on) };
}

const lines = (parts: readonly StayPart[], destination?: Parameters<typeof stayFact>[1]) => {
  const fact = stayFact(parts, destination);
  return fact && [fact, ...fact.children].map(factLine);
};

describe("the lines on one stay", () => {
  const port = part("port", "Barn front", { target: "stations/barn.md#barn-front" });
  const from = part("from", "2030-01-12");
  const to = part("to", "2030-03-01");

  it("are one fact, its times in their order", () => {
    expect(lines([to, from, port])).toEqual([
      "7 stays/Docking: Barn front → stations/barn.md#barn-front [cited 1]",
      "7 from: 2030-01-12 [cited 1]",
      "5 to: 2030-03-01 [cited 1]",
    ]);
  });

  it("are a berthing, where one of them says so", () => {
    const captured = part("captured", "2030-01-11", { isBerthing: true });
    const released = part("released", "2030-03-02", { isBerthing: true });
    expect(lines([from, captured, released])).toEqual([
      "11 stays/Berthing: unknown",
      "11 captured: 2030-01-11 [cited 1]",
      "7 from: 2030-01-12 [cited 1]",
      "11 released: 2030-03-02 [cited 1]",
    ]);
  });

  it("count by the first of each kind", () => {
    expect(lines([from, part("from", "2030-01-13"), port, part("port", "Barn back")])).toEqual([
      "7 stays/Docking: Barn front → stations/barn.md#barn-front [cited 1]",
      "7 from: 2030-01-12 [cited 1]",
    ]);
  });

  it("are at the destination, where no port is named", () => {
    const barn = statedFact("destination", "Barn", "stations/barn.md");
    expect(lines([from], barn)).toEqual([
      "7 stays/Docking: Barn → stations/barn.md",
      "7 from: 2030-01-12 [cited 1]",
    ]);
    expect(lines([from])).toEqual(["7 stays/Docking: unknown", "7 from: 2030-01-12 [cited 1]"]);
  });

  it("can name only the port", () => {
    expect(lines([port])).toEqual([
      "7 stays/Docking: Barn front → stations/barn.md#barn-front [cited 1]",
    ]);
    expect(lines([])).toBeUndefined();
  });

  it("are placed at their first label, and keep disputes with the times", () => {
    const disputed =
      "from: 2030-01-12 (disputed: 2030-01-13, [Gazette](https://gazette.example/1); no)";
    const fact = stayFact([
      part("port", "Barn front", {
        on: `  port: Barn front (disputed: Barn back, [Gazette](https://gazette.example/1); no)`,
      }),
      part("from", "2030-01-12", { on: disputed }),
    ]);
    expect(fact?.disputes).toEqual([]);
    expect(fact?.labelPlace.column).toBe(1);
    expect(fact?.children.map(({ disputes }) => disputes.length)).toEqual([1]);
  });
});
