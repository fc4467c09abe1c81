import { getMission, missions } from "resupply";
import { type ProvenanceField, provenance } from "resupply/provenance";
import { expect, test } from "vitest";
import { factsOf } from "../src/flight/facts.ts";
import { whyOf } from "../src/flight/why.ts";

test("each field of each flight that has a source is among the facts of its page", () => {
  const missing = missions.flatMap((mission) => {
    const shown = new Set(
      factsOf(mission, provenance(mission.id)).flatMap(({ facts }) =>
        facts.flatMap(({ fields }) => fields),
      ),
    );
    const fields = Object.keys(provenance(mission.id)) as ProvenanceField[];
    return fields.filter((field) => !shown.has(field)).map((field) => `${mission.id}: ${field}`);
  });
  expect(missing).toEqual([]);
});

test("other values are shown in their units, with their sources and the reason", () => {
  const mission = getMission("progress-ms-04");
  const facts = factsOf(mission, provenance(mission.id)).flatMap(({ facts }) => facts);
  const why = (name: string) => {
    const fact = facts.find((one) => one.name === name);
    return fact && whyOf(fact, provenance(mission.id));
  };
  expect(why("Brought up in all")).toMatchObject({ mark: "3 sources", doubt: "disputed" });
  expect(why("Brought up in all")?.html).toContain(
    "<b>2,450 kg</b>. Not used here: equals the sum",
  );
  expect(why("Launched")?.html).toContain("<b>1 Dec 2016, 14:52:51</b>");
  expect(why("Kind")).toBeUndefined();
});

test("a value without a source says why it was assumed", () => {
  const kristall = factsOf(getMission("kristall"), provenance("kristall")).flatMap(
    ({ facts }) => facts,
  );
  const whys = kristall.flatMap((fact) => whyOf(fact, provenance("kristall")) ?? []);
  const assumed = whys.find(({ doubt }) => doubt === "assumed");
  expect(assumed?.mark).toBe("no source");
  expect(assumed?.html).toMatch(/^<p>Assumed: .+\.<\/p>$/);
});
