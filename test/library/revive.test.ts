import { expect, it } from "vitest";
import { revive } from "../../src/library/runtime/revive.ts";

const port = { id: "barn-door" };
const text = JSON.stringify({
  entities: [{ id: "mule" }, { id: "cart", of: { id: "inside" } }, port, { id: "spare" }],
  missions: [
    {
      ...{ series: 0, spacecraft: 1, operator: 0, destination: 1 },
      launch: { time: "2031", vehicle: 1, site: 0 },
      stays: [{ port: 2, from: "2031" }, { from: "2032" }],
      attempts: [{ port: 2 }, {}],
    },
  ],
});

it("puts entities in the place of their numbers, the same object each time", () => {
  const [mule, cart, door, , mission] = revive(text) as [
    ...[object, object, object, object],
    Record<string, unknown>,
  ];
  expect(mission).toEqual({
    ...{ series: mule, spacecraft: cart, operator: mule, destination: cart },
    launch: { time: "2031", vehicle: cart, site: mule },
    stays: [{ port, from: "2031" }, { from: "2032" }],
    attempts: [{ port }, {}],
  });
  expect(Object.keys((mission.stays as object[])[1] ?? {})).toEqual(["from"]);
  expect((mission.stays as { port: object }[])[0]?.port).toBe(door);
  expect(mission.series).toBe(mule);
});

it("freezes all of it, an entity that no flight names too", () => {
  const all = revive(text) as [
    ...[object, { of: object }, object, object],
    { stays: object[]; launch: object },
  ];
  const [, cart, , , mission] = all;
  expect([...all, cart.of, mission.launch, ...mission.stays].every(Object.isFrozen)).toBe(true);
});
