import { describe, expect, it } from "vitest";
import { rules } from "../../src/compiler/check/index.ts";
import { compile } from "../../src/compiler/compile.ts";
import { formatFinding } from "../../src/compiler/model/finding.ts";
import { compileInvented, type Edit, inventedSeeds, placeOf } from "../support/invented.ts";

const mule = (number: number) => `missions/mule/mule-${number}.md`;
const edit = (path: string, replace: string, by: string): Edit => ({ path, replace, by });

const source = (number: number) => `([Almanac](https://almanac.example/${number}))`;

/** A line about somebody in a crew. */
const crew = (label: string, name: string, number: number) =>
  `- **${label}**: [${name}](../../people/${name.toLowerCase().replace(" ", "-")}.md) ${source(number)}\n`;

/** Makes a flight a crewed one. */
const crewed = (number: number, lines: string): Edit =>
  edit(mule(number), "- **Series**", `- **Kind**: crewed\n${lines}- **Series**`);

/** For each rule: what breaks it, where the finding stands (at this text), and what it says. */
const failing: readonly (readonly [
  rule: string,
  edits: readonly Edit[],
  at: string,
  message: string,
])[] = [
  [
    "mission-id",
    [edit(mule(3), "# Mule 3", "# Mule Three"), edit(mule(2), "[Mule 3]", "[Mule Three]")],
    "# Mule Three",
    '"Mule Three" does not match the file name; rename the file to mule-three.md',
  ],
  [
    "link-target",
    [edit(mule(2), "cart-2-1.md", "cart-2-2.md")],
    "[Cart 2.1](../../launch-vehicles/cart-2-2.md)",
    "there is no launch vehicle cart-2-2; the nearest are cart-2-1",
  ],
  [
    "link-target",
    [edit(mule(1), "#barn-front", "#barn-top")],
    "[Barn front]",
    "Barn has no port barn-top; the nearest are barn-back, barn-front",
  ],
  [
    "link-target",
    [edit(mule(2), "[Carriers]", "[Carrier]")],
    "[Carrier]",
    "this links to Carriers; write [Carriers](../../operators/carriers.md)",
  ],
  [
    "neighbours",
    [
      edit(
        mule(3),
        "- **Preceded by**: [Mule 2](mule-2.md)\n",
        "- **Preceded by**: [Mule 1](mule-1.md)\n",
      ),
    ],
    "[Mule 1](mule-1.md)",
    "the previous flight by launch date is Mule 2; write - **Preceded by**: [Mule 2](mule-2.md)",
  ],
  [
    "neighbours",
    [
      edit(
        mule(3),
        "- **Preceded by**",
        "- **Followed by**: [Mule 1](mule-1.md)\n- **Preceded by**",
      ),
    ],
    "[Mule 1](mule-1.md)",
    "this is the last flight of the programme by launch date; remove Followed by",
  ],
  [
    "time-order",
    [edit(mule(1), "**Docked**: 2030-01-12T10:00Z", "**Docked**: 2030-01-09")],
    "2030-01-09",
    "Docked, 2030-01-09, is before Launch date, 2030-01-10T08:00:00Z; one of the two is wrong",
  ],
  [
    "unique",
    [edit(mule(3), "70003", "70001")],
    "70001",
    "70001 is also used by Mule 1 (seeds/missions/mule/mule-1.md); one of the two is wrong",
  ],
  [
    "unique",
    [edit(mule(3), "**Serial number**: 3", "**Serial number**: 1")],
    "1 ([Almanac]",
    "1 is also used by Mule 1 (seeds/missions/mule/mule-1.md); one of the two is wrong",
  ],
  [
    "shared-time",
    [
      edit(
        mule(3),
        "**Launch date**: 2032-03-04T05:06:07Z",
        "**Launch date**: 2031-02-03T04:05:06Z",
      ),
      edit(mule(3), "2032-007A", "2031-007A"),
    ],
    "**Launch date**: ‸2031-02-03T04:05:06Z",
    "2031-02-03T04:05:06Z is also a time of Mule 2; one of the two was copied",
  ],
  [
    "cospar-year",
    [edit(mule(3), "2032-007A", "2031-007A")],
    "2031-007A",
    "2031-007A does not begin with 2032, the year of the launch; one of the two is wrong",
  ],
  [
    "in-service",
    [edit("launch-vehicles/cart-2-1.md", "2035-12-31", "2032-03-03")],
    "[Cart 2.1]",
    "Cart 2.1 was out of service after 2032-03-03, but this was on 2032-03-04T05:06:07Z",
  ],
  [
    "in-service",
    [
      edit(
        "stations/barn.md",
        "**Position**: aft\n",
        "**Position**: aft\n- **Open from**: 2030-03-02 ([Almanac](https://almanac.example/0))\n",
      ),
    ],
    "2030-03-01 ([Almanac](https://almanac.example/1))\n  - **Undocked**: 2030-04-02",
    "Barn back was not in service before 2030-03-02, but this was on 2030-03-01",
  ],
  [
    "port-free",
    [
      edit(
        mule(3),
        "[Barn](../../stations/barn.md) (",
        "[Barn back](../../stations/barn.md#barn-back) (",
      ),
      edit(mule(1), "2030-04-02T09:00Z", "2032-03-07"),
      edit(mule(1), "2030-04-03 (assumed", "2032-03-08 (assumed"),
    ],
    "**Docked**: ‸2032-03-06",
    "Mule 1 was at this port from 2030-03-01 to 2032-03-07; one of the times is wrong",
  ],
  [
    "crew-named",
    [edit(mule(1), "- **Series**", "- **Kind**: crewed\n- **Series**")],
    "crewed",
    "a crewed flight has a crew; add a line Crew for each of them",
  ],
  [
    "crew-named",
    [edit(mule(1), "- **Destination**", `${crew("Crew", "Ada North", 1)}- **Destination**`)],
    "**Crew**",
    "the crew was launched in it, so its kind is crewed, not cargo",
  ],
  [
    "crew-return",
    [
      crewed(3, crew("Crew", "Ben South", 3) + crew("Crew at landing", "Ada North", 3)),
      crewed(1, crew("Crew", "Ada North", 1)),
      edit(mule(3), "in-flight (assumed: nothing was heard of it since)", "success"),
    ],
    "**Crew at landing**: ‸[Ada North]",
    "Ada North landed here, but was not in space: no flight launched Ada North before",
  ],
  [
    "crew-return",
    [
      crewed(2, crew("Crew", "Ben South", 2) + crew("Crew at landing", "Ada North", 2)),
      crewed(1, `${crew("Crew", "Ada North", 1)}- **Crew at landing**: none ${source(1)}\n`),
    ],
    "**Crew at landing**: ‸[Ada North]",
    "Ada North was launched in Mule 1, which was never at a station with this ship",
  ],
  [
    "one-ship",
    [
      crewed(3, crew("Crew", "Ada North", 3)),
      crewed(1, `${crew("Crew", "Ada North", 1)}- **Crew at landing**: none ${source(1)}\n`),
    ],
    `**Crew**: ‸[Ada North](../../people/ada-north.md) ${source(3)}`,
    "Ada North was launched in Mule 1 and had not landed yet; one of the two is wrong",
  ],
  [
    "never-in-orbit",
    [
      edit(
        mule(2),
        "- **Launch date**",
        "- **SATCAT number**: 70002 ([Almanac](https://almanac.example/2))\n- **Launch date**",
      ),
    ],
    "70002",
    "this craft never reached orbit; remove this, or correct its end",
  ],
  [
    "never-in-orbit",
    [edit(mule(2), "**Failure phase**: launch", "**Failure phase**: docking")],
    "failed-to-orbit",
    "a craft that failed to reach orbit has the outcome failure and the failure phase launch",
  ],
  [
    "cargo-sum",
    [edit(mule(1), "1000 kg", "990 kg")],
    "990 kg",
    "the parts add up to 1000 kg, not 990 kg; state the sum as (disputed: 1000 kg, [Source](…); sum of the parts)",
  ],
  [
    "sourced",
    [edit(mule(1), "**Gas**: 50 kg ([Gazette](https://gazette.example/1))", "**Gas**: 50 kg")],
    "**Gas**: ‸50 kg",
    "Gas has no source; add ([Source](address)), or (assumed: why)",
  ],
  [
    "sourced",
    [
      edit(
        mule(1),
        "2030-04-03 (assumed",
        "2030-04-03 ([Gazette](https://gazette.example/1)) (assumed",
      ),
    ],
    "2030-04-03",
    "Re-entry is assumed and has a source; keep either the source or the assumption",
  ],
  [
    "one-witness",
    [
      edit(
        mule(1),
        "**Gas**: 50 kg ([Gazette](https://gazette.example/1))",
        "**Gas**: 50 kg ([Echo](https://echo.example/1), [Gazette](https://gazette.example/1))",
      ),
    ],
    "(‸[Echo](https",
    "Echo is a copy of Gazette; cite Gazette alone",
  ],
  [
    "one-witness",
    [
      edit(
        mule(1),
        "**Gas**: 50 kg ([Gazette](https://gazette.example/1))",
        "**Gas**: 50 kg ([Almanac](https://almanac.example/1), [Echo](https://echo.example/1))",
      ),
    ],
    "‸[Echo](https",
    "Echo repeats what others wrote; cite Almanac alone",
  ],
  [
    "prose-figures",
    [edit(mule(1), "Mule 1 brought hay.", "Mule 1 lifted off at 08:02 UTC.")],
    "08:02",
    'the facts say 08:01, not 08:02; correct one of the two, record the other as disputed, or write "about"',
  ],
  [
    "prose-figures",
    [edit(mule(1), "Mule 1 brought hay.", "Mule 1 brought 1,010 kg of hay.")],
    "1,010",
    'the facts say 1,000, not 1,010; correct one of the two, record the other as disputed, or write "about"',
  ],
  [
    "announced",
    [
      edit(
        mule(1),
        "2030-04-03 (assumed: the day after it left)",
        "2030-04-03 ([Gazette](https://gazette.example/2030/03/29/plans))",
      ),
    ],
    "2030-04-03",
    "Re-entry happened on 2030-04-03, but its sources were published earlier and can only announce it; cite a report, or write (assumed: announced …)",
  ],
  [
    "known-source",
    [
      edit(
        mule(2),
        "[Almanac](https://almanac.example/2))\n- **Failure cause**",
        "[Almanach](https://almanac.example/2))\n- **Failure cause**",
      ),
    ],
    "[Almanach]",
    "this address belongs to Almanac; write [Almanac](…) instead of [Almanach](…)",
  ],
  [
    "known-source",
    [edit(mule(1), "https://gazette.example/3", "https://herald.example/3")],
    "[Gazette](https://herald",
    "no source under seeds/sources covers https://herald.example/3; add one with an address that this one begins with (the nearest name is Gazette)",
  ],
  [
    "clean-text",
    [edit(mule(1), "Мул-1", "Мyл-1")],
    "Мyл",
    '"Мyл" mixes Latin and Cyrillic letters that look alike; write "Мул", all in one script',
  ],
  [
    "clean-text",
    [edit(mule(1), "Mule 1 brought hay.", "See https://gazette.example/9 on hay.")],
    "https://gazette.example/9",
    "an address must be inside a link: write [name](https://gazette.example/9)",
  ],
];

/** The flight that the finding is about: the edited one, or else the one that holds the text. */
function pathWith(at: string, edits: readonly Edit[]): string {
  const edited = edits.find(({ path }) => path.startsWith("missions/"))?.path;
  const holding = inventedSeeds(...edits).filter(
    ({ path, content }) => path.startsWith("missions/") && content.includes(at.replace("‸", "")),
  );
  return edited ?? holding.at(-1)?.path ?? "";
}

describe("the invented world", () => {
  it("breaks no rule", () => {
    expect(compileInvented().findings).toEqual([]);
  });
});

describe("each rule", () => {
  it.each(failing)("%s: %#", (rule, edits, at, message) => {
    const path = pathWith(at, edits);
    const content = inventedSeeds(...edits).find((seed) => seed.path === path)?.content ?? "";
    expect(compileInvented(...edits).findings.map(formatFinding)).toEqual([
      `seeds/${path}:${placeOf(content, at)} error ${message} (${rule})`,
    ]);
  });

  it("has a failing example", () => {
    expect([...new Set([...failing.map(([rule]) => rule), "constant-name"])].sort()).toEqual(
      rules.map((rule) => rule.id).sort(),
    );
  });
});

describe("constant-name", () => {
  it("is broken by two entries that become the same constant", () => {
    const station = inventedSeeds().find(({ path }) => path === "stations/barn.md");
    const operator = {
      path: "operators/barn.md",
      content: "# Barn\n\n> A made-up company\n\n## Key Facts\n\n- **Country**: Nowhere\n",
    };
    expect(station).toBeDefined();
    expect(compile([...inventedSeeds(), operator]).findings.map(formatFinding)).toEqual([
      "seeds/operators/barn.md:1:1 error this and seeds/stations/barn.md would both become the constant barn; name this file barn-operator.md (constant-name)",
    ]);
  });
});

describe("constant-name among entries of other kinds", () => {
  const source = (id: string) => ({
    path: `sources/${id}.md`,
    content: `# ${id}\n\n> A made-up source\n\n## Key Facts\n\n- **Kind**: press\n- **Address**: [${id}.example](https://${id}.example/)\n`,
  });
  const messages = (...added: readonly { path: string; content: string }[]) =>
    compile([...inventedSeeds(), ...added]).findings.map(formatFinding);

  it("is broken by two sources of the same name", () => {
    expect(messages(source("a-1"), source("a1"))).toEqual([
      "seeds/sources/a1.md:1:1 error this and seeds/sources/a-1.md would both become the constant sourceA1; name this file a1-source.md (constant-name)",
    ]);
  });

  it("is broken by a series that is called like a module", () => {
    expect(
      messages({
        path: "series/index.md",
        content: "# Index\n\n> Made-up ships\n\n## Key Facts\n\n- **Programme**: Index\n",
      }),
    ).toEqual([
      "seeds/series/index.md:1:1 error index is the name of a module of the library; name this file index-series.md (constant-name)",
    ]);
  });

  it("is found in the seed where the other entry is published", () => {
    const barn = compile(inventedSeeds()).catalog.entries("operators");
    const station = {
      path: "stations/carriers.md",
      content:
        "# Carriers\n\n> A made-up station\n\n## Key Facts\n\n- **Country**: Nowhere\n- **Launched**: 2029 (assumed: a made-up year)\n",
    };
    const { findings, files } = compile([station], "seeds", { published: barn });
    expect(findings.map(formatFinding)).toEqual([
      "seeds/stations/carriers.md:1:1 error this and the published Carriers would both become the constant carriers; name this file carriers-station.md (constant-name)",
    ]);
    expect(files).toEqual([]);
  });

  it("is found for a flight that has the number of a published flight launched later", () => {
    const published = compile(inventedSeeds()).catalog.all.filter(
      ({ kind, id }) => kind !== "missions" || id === "mule-3",
    );
    const [one] = inventedSeeds().filter(({ path }) => path === mule(1));
    const [three] = compile(inventedSeeds()).catalog.missions.filter(({ id }) => id === "mule-3");
    const content = (one?.content ?? "").replace("70001", String(three?.record.identifiers.satcat));
    const found = compile([{ path: mule(1), content }], "seeds", { published }).findings;
    expect(found.map(({ rule }) => rule)).toContain("unique");
  });
});

describe("an id", () => {
  it("is that of one seed of its kind, wherever that lies", () => {
    const [mule1] = inventedSeeds().filter((seed) => seed.path === mule(1));
    const copy = { path: "missions/donkey/mule-1.md", content: mule1?.content ?? "" };
    expect(compile([copy, ...inventedSeeds()]).findings.map(formatFinding)).toContain(
      "seeds/missions/mule/mule-1.md:1:1 error seeds/missions/donkey/mule-1.md already has the id mule-1; give one of the two files another name (duplicate-id)",
    );
  });

  it("is that of one port, of whatever station", () => {
    const shed = {
      path: "stations/shed.md",
      content:
        "# Shed\n\n> A made-up station\n\n## Key Facts\n\n- **Country**: Nowhere\n- **Launched**: 2029\n\n## Ports\n\n### Barn back\n- **Module**: Loft\n- **Position**: aft\n",
    };
    expect(compile([...inventedSeeds(), shed]).findings.map(formatFinding)).toContain(
      "seeds/stations/shed.md:1:1 error this and seeds/stations/barn.md would both become the constant barnBack; give the port Barn back another name (constant-name)",
    );
  });
});

describe("an exception", () => {
  const late = edit("launch-vehicles/cart-2-1.md", "2035-12-31", "2032-03-03");
  const excuse = (text: string) =>
    edit(
      mule(3),
      "- **Preceded by**: [Mule 2](mule-2.md)\n",
      `- **Preceded by**: [Mule 2](mule-2.md)\n- **Exception**: ${text}\n`,
    );

  it("takes the findings of its rule away", () => {
    expect(
      compileInvented(late, excuse("in-service: a last rocket was found in a shed")).findings,
    ).toEqual([]);
  });

  it.each([
    [
      "in-service: a last rocket was found in a shed",
      "nothing here breaks in-service any longer; remove the exception (stale-exception)",
    ],
    [
      "in-servis: a last rocket was found in a shed",
      "there is no rule in-servis; the nearest are in-service, ",
    ],
    ["because", "an exception is a rule id and a reason, like "],
  ])("is a finding where it is not needed, not known or not explained: %s", (text, message) => {
    const [finding, ...others] = compileInvented(excuse(text)).findings.map(formatFinding);
    expect(others).toEqual([]);
    expect(finding).toContain(` error ${message}`);
  });
});

describe("a value that is written as unknown", () => {
  const weigh = (text: string) =>
    edit(mule(3), "- **Outcome**", `- **Cargo**: ${text}\n- **Outcome**`);

  it("is absent from the record, and keeps the rejected values", () => {
    const { catalog, findings } = compileInvented(
      weigh(
        "unknown (disputed: 900 kg, [Gazette](https://gazette.example/9); the figure of Mule 1)",
      ),
    );
    expect(findings).toEqual([]);
    const mission = catalog.find("missions", "mule-3");
    expect(mission?.record.cargo).toBeUndefined();
    expect(
      mission?.provenance.find(({ field }) => field === "cargo.total")?.disputes,
    ).toMatchObject([{ value: 900 }]);
  });

  it("is left out where none was rejected", () => {
    expect(compileInvented(weigh("unknown")).findings.map(({ message }) => message)).toEqual([
      "leave Cargo out; write unknown only if a value was rejected: unknown (disputed: …)",
    ]);
  });
});

describe("times of limited precision", () => {
  it("are not out of order while they may be in order", () => {
    const sameDay = edit(mule(1), "**Docked**: 2030-01-12T10:00Z", "**Docked**: 2030-01-10");
    expect(compileInvented(sameDay).findings).toEqual([]);
    const sameYear = edit(mule(1), "**Undocked**: 2030-04-02T09:00Z", "**Undocked**: 2030");
    expect(compileInvented(sameYear).findings).toEqual([]);
  });
});
