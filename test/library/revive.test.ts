import { expect, it } from "vitest";
import { withReferences } from "../../src/compiler/model/with-references.ts";
import { revive } from "../../src/library/runtime/revive.ts";
import { missionReferences } from "../../src/schema/index.ts";

const port = { id: "barn-door" };
const record = () => ({
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
  const [mission, mule, cart, door] = revive(record()) as [
    Record<string, unknown>,
    ...[object, object, object, object],
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
  const all = revive(record()) as [
    { stays: object[]; launch: object },
    ...[object, { of: object }, object, object],
  ];
  const [mission, , cart] = all;
  expect([...all, cart.of, mission.launch, ...mission.stays].every(Object.isFrozen)).toBe(true);
});

it("puts an entity in the place of its number wherever a flight can refer to one", () => {
  const berths = [{ port: "barn-door" }, { station: "barn" }, {}];
  const flight = {
    ...{ series: "mule", spacecraft: "cart", operator: "carriers", destination: "barn" },
    launch: { vehicle: "wagon", site: "meadow" },
    crew: { launched: [{ person: "ann" }, { person: "bob" }], landed: [{ person: "ann" }] },
    stays: berths,
    attempts: berths,
  };
  const ids: unknown[] = [];
  const kinds = new Set<string>();
  const numbered = withReferences(flight, (kind, id) => {
    kinds.add(kind);
    return id === undefined ? undefined : ids.push(id) - 1;
  });
  expect([...kinds].toSorted()).toEqual([...new Set(Object.values(missionReferences))].toSorted());
  const entities = ids.map((id) => ({ id }));
  const revived = revive({ entities, missions: [numbered] } as never)[0];
  expect(revived).toEqual(withReferences(flight, (_kind, id) => ({ id })));
});
