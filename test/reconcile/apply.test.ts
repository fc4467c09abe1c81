import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { apply } from "../../src/compiler/reconcile/apply/index.ts";
import { reconcile } from "../../src/compiler/reconcile/reconcile.ts";
import {
  citingSeeds,
  launchLog,
  linesOf,
  mule3,
  readerOf,
  reconcileText,
  recordOf,
  satelliteCatalogue,
  theirFlight,
} from "./support/catalogues.ts";

const GCAT = "[GCAT](https://planet4589.org/space/gcat/)";
const compiled = (seeds: readonly SeedFile[]) => compile(seeds, "seeds", { emit: () => [] });

async function applied(seeds: readonly SeedFile[], text: string) {
  const found = await reconcileText(recordOf(compiled(seeds).catalog), text);
  const { files, findings } = apply(found, { folder: "seeds", seeds, published: [] });
  const paths = new Set(files.map(({ path }) => path));
  const all = [...seeds.filter(({ path }) => !paths.has(path)), ...files];
  const textOf = (id: string) => all.find(({ path }) => path.endsWith(`/${id}.md`))?.content ?? "";
  return { found, files, findings, all, textOf };
}

/** The line of a label in a seed. */
const lineOf = (text: string, label: string) =>
  text.split("\n").find((line) => line.includes(`**${label}**`));

describe("applying a catalogue", () => {
  it("writes what is missing, with its source", async () => {
    const text = satelliteCatalogue({
      JCAT: "S70003",
      Piece: "2032-007A",
      Name: "Mule 3",
      TotMass: "7000",
    });
    const { files, findings, all, textOf } = await applied(citingSeeds(), text);
    expect(files.map(({ path }) => path)).toEqual(["missions/mule/mule-3.md"]);
    expect(lineOf(textOf("mule-3"), "Launch mass")).toBe(`- **Launch mass**: 7000 kg (${GCAT})`);
    expect(findings).toEqual([]);
    expect(compiled(all).findings).toEqual([]);
  });

  it("puts a more precise value in front of the one that was there, which it keeps", async () => {
    const text = satelliteCatalogue({
      JCAT: "S70003",
      Piece: "2032-007A",
      Name: "Mule 3",
      DDate: "2032 Mar  6 1011",
      Status: "DK",
    });
    const { all, textOf } = await applied(citingSeeds(), text);
    expect(lineOf(textOf("mule-3"), "Docked")).toBe(
      `  - **Docked**: 2032-03-06T10:11Z (${GCAT}) (disputed: 2032-03-06, [Almanac](https://almanac.example/3); less precise than the value of GCAT, which agrees with it)`,
    );
    expect(compiled(all).findings).toEqual([]);
  });

  it("writes a contradiction as disputed, and keeps what the seed says", async () => {
    const { found, all, textOf } = await applied(
      citingSeeds(),
      launchLog({ ...mule3, Launch_Date: "2032 Mar  4 0506:09", LV_Type: "Wagon (7)" }),
    );
    expect(found.differences.map(({ is }) => is)).toEqual(["contradicts", "contradicts"]);
    expect(lineOf(textOf("mule-3"), "Launch date")).toBe(
      `- **Launch date**: 2032-03-04T05:06:07Z ([Almanac](https://almanac.example/3)) (disputed: 2032-03-04T05:06:09Z, ${GCAT}; the value of Almanac is kept until the two have been looked into)`,
    );
    expect(lineOf(textOf("mule-3"), "Launch vehicle")).toContain("(disputed: Wagon 7, [GCAT]");
    expect(compiled(all).findings).toEqual([]);
  });

  it.each([
    ["Piece", "2032-007B", "COSPAR designator"],
    ["JCAT", "S70009", "SATCAT number"],
    ["PLName", "Mule No. 4", "Serial number"],
    ["Launch_Code", "OF", "Outcome"],
  ])("can write that %s is %s as disputed", async (column, value, label) => {
    const text = launchLog({ ...mule3, [column]: value });
    const { all, findings, textOf } = await applied(citingSeeds(), text);
    expect(lineOf(textOf("mule-3"), label)).toContain("(disputed: ");
    expect(findings).toEqual([]);
    expect(compiled(all).findings).toEqual([]);
    expect((await applied(all, text)).files).toEqual([]);
  });

  it("writes what Wikidata and Wikipedia add", async () => {
    const seeds = citingSeeds();
    const record = recordOf(compiled(seeds).catalog);
    const facts = { "identifiers.wikidata": "Q203", "identifiers.wikipedia": "Mule 3 (ship)" };
    const flight = {
      ...theirFlight({ satcat: 70003 }, facts),
      address: "https://www.wikidata.org/wiki/Q203",
    };
    const found = await reconcile(
      record,
      [{ path: "a", lines: linesOf("") }],
      [readerOf([flight])],
    );
    const { files, findings } = apply(found, { folder: "seeds", seeds, published: [] });
    expect(findings).toEqual([]);
    const text = files.find(({ path }) => path.endsWith("mule-3.md"))?.content ?? "";
    expect(text).toContain(
      "**Wikidata**: [Q203](https://www.wikidata.org/wiki/Q203) ([Wikidata](https://www.wikidata.org/wiki/Q203))",
    );
    expect(text).toContain(
      "**Wikipedia**: [English](https://en.wikipedia.org/wiki/Mule_3_%28ship%29)",
    );
    expect(files.map(({ path }) => path)).toContain("sources/wikidata.md");
  });

  it("takes a doubtful mass for an assumption", async () => {
    const row = {
      JCAT: "S70003",
      Piece: "2032-007A",
      Name: "Mule 3",
      TotMass: "7000",
      TotFlag: "?",
    };
    const { all, textOf } = await applied(citingSeeds(), satelliteCatalogue(row));
    expect(lineOf(textOf("mule-3"), "Launch mass")).toBe(
      "- **Launch mass**: 7000 kg (assumed: as in GCAT, which marks it as uncertain)",
    );
    expect(compiled(all).findings).toEqual([]);
  });

  it("takes no doubtful time as the one of the record", async () => {
    const row = { JCAT: "S70003", Piece: "2032-007A", Name: "Mule 3" };
    const { all, textOf } = await applied(
      citingSeeds(),
      satelliteCatalogue({ ...row, DDate: "2032 Sep  4 0506?", Status: "R" }),
    );
    expect(lineOf(textOf("mule-3"), "Re-entry")).toBe(
      `- **Re-entry**: unknown (disputed: 2032-09-04T05:06Z, ${GCAT}; GCAT marks it as uncertain)`,
    );
    expect(compiled(all).findings).toEqual([]);
  });

  it("changes nothing the second time", async () => {
    const texts = [
      launchLog({
        ...mule3,
        Launch_Date: "2032 Mar  4 0506:09",
        LV_Type: "Wagon (7)",
        Flight_ID: "A 15000-145",
      }),
      satelliteCatalogue({
        JCAT: "S70003",
        Piece: "2032-007A",
        Name: "Mule 3",
        TotMass: "7000",
        TotFlag: "?",
        DDate: "2032 Mar  6 1011",
        Status: "DK",
      }),
      launchLog({
        ...mule3,
        Name: "Mule 4",
        Piece: "2033-001A",
        JCAT: "S70020",
        Launch_Date: "2033 Jan  2 0304",
      }),
    ];
    for (const text of texts) {
      const first = await applied(citingSeeds(), text);
      expect(first.files).not.toEqual([]);
      const second = await applied(first.all, text);
      expect(second.files).toEqual([]);
      expect(second.found.differences.filter(({ is }) => is === "contradicts")).toEqual([]);
    }
  });

  it("begins flights that continue a series, each after the one before it", async () => {
    const row = { ...mule3, Launch_Tag: "-", LV_Type: "Cart 2.1" };
    const { all, textOf } = await applied(
      citingSeeds(),
      launchLog(
        {
          ...row,
          Name: "Mule 5",
          PLName: "Mule No. 5",
          Piece: "2034-001A",
          JCAT: "S70021",
          Launch_Date: "2034 Jan  2",
        },
        {
          ...row,
          Name: "Mule 4",
          PLName: "Mule No. 4",
          Piece: "2033-001A",
          JCAT: "S70020",
          Launch_Date: "2033 Jan  2",
        },
      ),
    );
    expect(lineOf(textOf("mule-3"), "Followed by")).toBe("- **Followed by**: [Mule 4](mule-4.md)");
    expect(lineOf(textOf("mule-4"), "Followed by")).toBe("- **Followed by**: [Mule 5](mule-5.md)");
    expect(lineOf(textOf("mule-5"), "Preceded by")).toBe("- **Preceded by**: [Mule 4](mule-4.md)");
    expect(lineOf(textOf("mule-5"), "Launch date")).toBe(`- **Launch date**: 2034-01-02 (${GCAT})`);
    expect(lineOf(textOf("mule-5"), "Launch site")).toBe(
      `- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md) (${GCAT})`,
    );
    expect(lineOf(textOf("mule-5"), "Outcome")).toBe("- **Outcome**: …");
    // What is left is to be filled in by hand.
    expect(new Set(compiled(all).findings.map(({ rule }) => rule))).toEqual(
      new Set(["placeholder"]),
    );
  });

  it("leaves out what would break a rule, and says so", async () => {
    // Re-entry before the docking.
    const row = { JCAT: "S70003", Piece: "2032-007A", Name: "Mule 3", TotMass: "7000" };
    const text = satelliteCatalogue({ ...row, DDate: "2032 Mar  5", Status: "R" });
    const { all, textOf, findings } = await applied(citingSeeds(), text);
    expect(lineOf(textOf("mule-3"), "Re-entry")).toBeUndefined();
    expect(lineOf(textOf("mule-3"), "Launch mass")).toBeDefined();
    expect(findings).toMatchObject([
      {
        path: "log.tsv",
        line: 3,
        severity: "warning",
        rule: "not-applied",
        message: expect.stringMatching(
          /^mule-3: 2032-03-05 as end\.reentry is not written, as it would break a rule: /,
        ),
      },
    ]);
    expect(compiled(all).findings).toEqual([]);
  });

  it("begins the source, if the record can't cite the catalogue yet", async () => {
    const seeds = citingSeeds().filter(({ path }) => path !== "sources/gcat.md");
    const text = satelliteCatalogue({
      ...{ JCAT: "S70003", Piece: "2032-007A", Name: "Mule 3", TotMass: "7000" },
    });
    const { files, findings, all } = await applied(seeds, text);
    expect(files.map(({ path }) => path)).toEqual(["missions/mule/mule-3.md", "sources/gcat.md"]);
    expect(findings).toEqual([]);
    expect(compiled(all).findings).toEqual([]);
    expect((await applied(all, text)).files).toEqual([]);
  });

  it("says which source is missing", async () => {
    const seeds = citingSeeds();
    const flight = theirFlight({ satcat: 70003 }, { "launch.mass": 7000 });
    const elsewhere = readerOf([{ ...flight, address: "https://elsewhere.example/1" }]);
    const record = recordOf(compiled(seeds).catalog);
    const found = await reconcile(record, [{ path: "a", lines: linesOf("") }], [elsewhere]);
    const { files, findings } = apply(found, { folder: "seeds", seeds, published: [] });
    expect(files).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", rule: "no-source" }]);
  });

  it("says what a seed has no place for, and leaves a seed alone that it can't read", async () => {
    const facts = { "stays[4].from": "2032-04-01T00:00Z" };
    const seeds = citingSeeds();
    const record = recordOf(compiled(seeds).catalog);
    const one = readerOf([theirFlight({ satcat: 70003 }, facts)]);
    const found = await reconcile(record, [{ path: "a", lines: linesOf("") }], [one]);
    const { files, findings } = apply(found, { folder: "seeds", seeds, published: [] });
    expect(files).toEqual([]);
    expect(findings).toMatchObject([
      {
        rule: "not-applied",
        message:
          "mule-3: the seed has no place for 2032-04-01T00:00Z as stays[4].from; write it by hand",
      },
    ]);
    const broken = seeds.map((seed) =>
      seed.path.endsWith("mule-3.md")
        ? { ...seed, content: `${seed.content}\n- **Nonsense**: 1\n` }
        : seed,
    );
    const more = await reconcile(
      record,
      [{ path: "a", lines: linesOf("") }],
      [readerOf([theirFlight({ satcat: 70003 }, { "launch.mass": 7000 })])],
    );
    expect(apply(more, { folder: "seeds", seeds: broken, published: [] }).files).toEqual([]);
  });
});
