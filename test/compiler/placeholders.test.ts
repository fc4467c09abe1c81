import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { missionRequires } from "../../src/compiler/fields/mission.ts";
import { scaffold } from "../../src/compiler/scaffold/scaffold.ts";
import { missionRecord } from "../../src/schema/mission.ts";
import { inventedSeeds } from "../support/invented.ts";

describe("what a new seed leaves open", () => {
  it("is every fact that a flight has to have", () => {
    const lists = { id: "a", name: "A", description: "A", identifiers: {}, aliases: [] };
    const bare = { ...lists, stays: [], attempts: [], outcome: "success", launch: {} };
    const missing = (missionRecord.safeParse(bare).error?.issues ?? []).map(({ path }) =>
      path.join("."),
    );
    expect([...missing, "outcome"].toSorted()).toEqual(missionRequires.toSorted());
  });

  it("has no finding but that it is to be filled in", () => {
    const seeds = inventedSeeds();
    const { catalog } = compile(seeds);
    const series = catalog.find("series", "mule");
    if (series === undefined) throw new Error("no series");
    const { path, content } = scaffold({ id: "mule-9", name: "Mule 9", series }, catalog);
    const { findings } = compile([...seeds, { path, content }]);
    const own = findings.filter((finding) => finding.path === `seeds/${path}`);
    expect(new Set(own.map(({ rule }) => rule))).toEqual(new Set(["placeholder"]));
  });
});
