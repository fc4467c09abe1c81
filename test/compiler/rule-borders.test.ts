import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { compileInvented, type Edit, inventedSeeds } from "../support/invented.ts";

const [mule1, mule2, mule3] = [1, 2, 3].map((number) => `missions/mule/mule-${number}.md`) as [
  string,
  string,
  string,
];
const edit = (path: string, replace: string, by: string): Edit => ({ path, replace, by });
const findingsOf = (...edits: readonly Edit[]) =>
  compileInvented(...edits).findings.map(({ rule, message }) => `${rule}: ${message}`);

describe("cargo-sum", () => {
  const total = (text: string) =>
    edit(mule1, "1000 kg ([Gazette](https://gazette.example/1))", text);
  const withoutGas = edit(mule1, "- **Gas**: 50 kg ([Gazette](https://gazette.example/1))\n", "");
  const wrong = (sum: number, stated: number) => [
    `cargo-sum: the parts add up to ${sum} kg, not ${stated} kg; state the sum as (disputed: ${sum} kg, [Source](…); sum of the parts)`,
  ];

  it.each([
    [
      "all parts, and less than the total",
      [total("1200 kg ([Gazette](https://gazette.example/1))")],
      wrong(1000, 1200),
    ],
    ["not all parts, and less than the total", [withoutGas], []],
    [
      "not all parts, and as much as the total",
      [withoutGas, total("950 kg ([Gazette](https://gazette.example/1))")],
      [],
    ],
    [
      "not all parts, and more than the total",
      [withoutGas, total("900 kg ([Gazette](https://gazette.example/1))")],
      wrong(950, 900),
    ],
    [
      "a sum that is stated beside the total",
      [
        total(
          "990 kg ([Gazette](https://gazette.example/1)) (disputed: 1000 kg, [Almanac](https://almanac.example/1); sum of the parts)",
        ),
      ],
      [],
    ],
    [
      "a sum that is stated beside a part",
      [
        total("990 kg ([Gazette](https://gazette.example/1))"),
        edit(
          mule1,
          "600 kg ([Gazette](https://gazette.example/1))",
          "600 kg ([Gazette](https://gazette.example/1)) (disputed: 1000 kg, [Almanac](https://almanac.example/1); a guess)",
        ),
      ],
      wrong(1000, 990),
    ],
    [
      "another figure beside the total",
      [
        total(
          "990 kg ([Gazette](https://gazette.example/1)) (disputed: 980 kg, [Almanac](https://almanac.example/1); a guess)",
        ),
      ],
      wrong(1000, 990),
    ],
    [
      "parts with tenths, which add up",
      [
        total("1000.3 kg ([Gazette](https://gazette.example/1))"),
        edit(mule1, "600 kg", "600.1 kg"),
        edit(mule1, "250 kg", "250.2 kg"),
      ],
      [],
    ],
  ])("%s", (_name, edits, findings) => expect(findingsOf(...edits)).toEqual(findings));
});

describe("in-service", () => {
  const spacecraft = "spacecraft/mule-ship.md";
  it.each([
    [
      "a class before its first flight",
      [edit(spacecraft, "2030-01-10", "2030-01-11")],
      [
        "in-service: Mule ship was not in service before 2030-01-11, but this was on 2030-01-10T08:00:00Z",
      ],
    ],
    [
      "a class after its last flight",
      [
        edit(
          spacecraft,
          "2030-01-10",
          "2030-01-10 ([Almanac](https://almanac.example/0))\n- **Last flight**: 2032-03-03",
        ),
      ],
      [
        "in-service: Mule ship was out of service after 2032-03-03, but this was on 2032-03-04T05:06:07Z",
      ],
    ],
    [
      "a pad before its first launch",
      [edit("launch-sites/meadow-1.md", "2020", "2030-01-11")],
      [
        "in-service: Meadow 1 was not in service before 2030-01-11, but this was on 2030-01-10T08:00:00Z",
      ],
    ],
    [
      "an operator before it was founded",
      [
        edit(
          "operators/carriers.md",
          "**Country**: Nowhere",
          "**Country**: Nowhere\n- **Active from**: 2030-01-11 ([Almanac](https://almanac.example/0))",
        ),
      ],
      [
        "in-service: Carriers was not in service before 2030-01-11, but this was on 2030-01-10T08:00:00Z",
      ],
    ],
    [
      "a station that is not there yet",
      [edit("stations/barn.md", "**Launched**: 2028-05-01", "**Launched**: 2030-01-11")],
      [
        "in-service: Barn was not in service before 2030-01-11, but this was on 2030-01-10T08:00:00Z",
      ],
    ],
    [
      "a port that was closed before a flight left it",
      [
        edit(
          "stations/barn.md",
          "**Position**: aft\n",
          "**Position**: aft\n- **Open to**: 2030-04-01 ([Almanac](https://almanac.example/0))\n",
        ),
      ],
      [
        "in-service: Barn back was out of service after 2030-04-01, but this was on 2030-04-02T09:00Z",
      ],
    ],
    [
      "a port where a module was in the way",
      [
        edit(
          "stations/barn.md",
          "**Position**: aft\n",
          "**Position**: aft\n- **Taken from**: 2030-02-01 ([Almanac](https://almanac.example/0))\n- **Taken to**: 2030-03-15 ([Almanac](https://almanac.example/0))\n",
        ),
      ],
      ["in-service: Barn back was taken from 2030-02-01 to 2030-03-15, but this was on 2030-03-01"],
    ],
    [
      "a port on the day on which a module came",
      [
        edit(
          "stations/barn.md",
          "**Position**: aft\n",
          "**Position**: aft\n- **Taken from**: 2030-03-01 ([Almanac](https://almanac.example/0))\n- **Taken to**: 2030-03-15 ([Almanac](https://almanac.example/0))\n",
        ),
      ],
      [],
    ],
    [
      "a port on the day on which a module left",
      [
        edit(
          "stations/barn.md",
          "**Position**: aft\n",
          "**Position**: aft\n- **Taken from**: 2030-02-01 ([Almanac](https://almanac.example/0))\n- **Taken to**: 2030-03-01 ([Almanac](https://almanac.example/0))\n",
        ),
      ],
      [],
    ],
    [
      "a port on its last day",
      [
        edit(
          "stations/barn.md",
          "**Position**: aft\n",
          "**Position**: aft\n- **Open to**: 2030-04-02 ([Almanac](https://almanac.example/0))\n",
        ),
      ],
      [],
    ],
  ])("%s", (_name, edits, findings) => expect(findingsOf(...edits)).toEqual(findings));
});

describe("port-free", () => {
  const at = (port: string) =>
    edit(
      mule3,
      "[Barn](../../stations/barn.md) (",
      `[Barn ${port}](../../stations/barn.md#barn-${port}) (`,
    );
  const longer = [
    edit(mule1, "2030-04-02T09:00Z", "2032-03-07"),
    edit(mule1, "2030-04-03 (assumed", "2032-03-08 (assumed"),
  ];

  it.each([
    ["another port at the same time", [at("front"), ...longer]],
    ["no known port", longer],
    [
      "two unknown ports at the same time",
      [
        edit(
          mule1,
          "[Barn back](../../stations/barn.md#barn-back)",
          "[Barn](../../stations/barn.md)",
        ),
        ...longer,
      ],
    ],
    [
      "a port with opening hours at an unknown time",
      [
        at("front"),
        edit(mule3, "  - **Docked**: 2032-03-06 ([Almanac](https://almanac.example/3))\n", ""),
      ],
    ],
    [
      "the same day, on which the other leaves",
      [
        at("back"),
        edit(mule1, "2030-04-02T09:00Z", "2032-03-06"),
        edit(mule1, "2030-04-03 (assumed", "2032-03-08 (assumed"),
      ],
    ],
    [
      "a port at an unknown time",
      [
        at("back"),
        ...longer,
        edit(mule3, "  - **Docked**: 2032-03-06 ([Almanac](https://almanac.example/3))\n", ""),
      ],
    ],
  ])("nothing to find: %s", (_name, edits) => expect(findingsOf(...edits)).toEqual([]));

  it("goes by arrival, not by launch, and by who leaves last", () => {
    const back = "[Barn back](../../stations/barn.md#barn-back)";
    const stay = (from: string, to: string) =>
      `- **Docking**: ${back} ([Almanac](https://almanac.example/3))\n  - **Docked**: ${from} ([Almanac](https://almanac.example/3))\n  - **Undocked**: ${to} ([Almanac](https://almanac.example/3))\n`;
    const findings = findingsOf(
      ...longer,
      edit(
        mule3,
        "- **Docking**: [Barn](../../stations/barn.md) ([Almanac](https://almanac.example/3))\n  - **Docked**: 2032-03-06 ([Almanac](https://almanac.example/3))\n",
        stay("2032-03-05", "2032-03-05T12:00Z") + stay("2032-03-06", "2032-03-06T12:00Z"),
      ),
    );
    const there =
      "Mule 1 was at this port from 2030-03-01 to 2032-03-07; one of the times is wrong";
    expect(findings).toEqual([`port-free: ${there}`, `port-free: ${there}`]);
  });
});

describe("port-free", () => {
  const almanac = "([Almanac](https://almanac.example/3))";
  const stays = (...times: readonly (readonly [from: string, to: string])[]) =>
    edit(
      mule3,
      `- **Docking**: [Barn](../../stations/barn.md) ${almanac}\n  - **Docked**: 2032-03-06 ${almanac}\n`,
      times
        .map(
          ([from, to]) =>
            `- **Docking**: [Barn back](../../stations/barn.md#barn-back) ${almanac}\n  - **Docked**: ${from} ${almanac}\n  - **Undocked**: ${to} ${almanac}\n`,
        )
        .join(""),
    );
  const portFree = (...edits: readonly Edit[]) =>
    compileInvented(...edits)
      .findings.filter(({ rule }) => rule === "port-free")
      .map(({ path, message }) => `${path.split("/").at(-1)}: ${message}`);

  it("goes on to the next that stays longer", () => {
    expect(portFree(stays(["2032-03-06", "2032-03-10"], ["2032-03-08", "2032-03-11"]))).toEqual([
      "mule-3.md: Mule 3 was at this port from 2032-03-06 to 2032-03-10; one of the times is wrong",
    ]);
  });

  it.each([
    [
      "was only let go at a known time",
      "- **Berthing**: [Barn back](../../stations/barn.md#barn-back)",
      "  - **Berthed**: 2030-03-01 ([Almanac](https://almanac.example/1))\n  - **Released**: 2032-03-07",
    ],
    [
      "never undocked",
      "- **Relocation**: [Barn back](../../stations/barn.md#barn-back)",
      "  - **Docked**: 2030-03-01 ([Almanac](https://almanac.example/1))\n  - **Undocked**: never",
    ],
  ])("finds an arrival while another is there that %s", (_what, label, times) => {
    expect(
      portFree(
        stays(["2032-03-06", "2032-03-10"]),
        edit(mule1, "- **Relocation**: [Barn back](../../stations/barn.md#barn-back)", label),
        edit(
          mule1,
          "  - **Docked**: 2030-03-01 ([Almanac](https://almanac.example/1))\n  - **Undocked**: 2030-04-02T09:00Z",
          times,
        ),
        edit(mule1, "2030-04-03 (assumed: the day after it left)", "2032-03-07 (assumed: so)"),
      ),
    ).toEqual([
      "mule-3.md: Mule 1 was at this port from 2030-03-01 to 2032-03-07; one of the times is wrong",
    ]);
  });

  it("finds a departure while another is there", () => {
    expect(
      portFree(
        stays(["2032-03-06", "2032-03-11"]),
        edit(
          mule1,
          "  - **Docked**: 2030-03-01 ([Almanac](https://almanac.example/1))\n  - **Undocked**: 2030-04-02T09:00Z",
          "  - **Undocked**: 2032-03-08",
        ),
      ),
    ).toEqual([
      "mule-1.md: Mule 3 was at this port from 2032-03-06 to 2032-03-11; one of the times is wrong",
    ]);
  });

  it("finds the later arrival, of a flight that was launched before", () => {
    expect(
      portFree(
        stays(["2032-03-06", "2032-03-11"]),
        edit(
          mule1,
          "  - **Docked**: 2030-03-01 ([Almanac](https://almanac.example/1))\n  - **Undocked**: 2030-04-02T09:00Z",
          "  - **Docked**: 2032-03-10 ([Almanac](https://almanac.example/1))\n  - **Undocked**: 2032-03-12",
        ),
      ),
    ).toEqual([
      "mule-1.md: Mule 3 was at this port from 2032-03-06 to 2032-03-11; one of the times is wrong",
    ]);
  });
});

describe("mission-id", () => {
  const renamed = (name: string) => [
    edit(mule3, "# Mule 3", `# ${name}`),
    edit(mule2, "[Mule 3]", `[${name}]`),
  ];

  it.each([
    ["begins like the name", renamed("Mule 3 Grey")],
    [
      "is an alias",
      [
        ...renamed("Grey"),
        edit(mule3, "- **Series**", "- **Agency number**: Mule 3 (en)\n- **Series**"),
      ],
    ],
  ])("a file name that %s is in order", (_name, edits) => expect(findingsOf(...edits)).toEqual([]));

  it.each(["Mule 30", "Grey mule 3", "Grey"])("a flight called %s is not", (name) => {
    const file = name.toLowerCase().replaceAll(" ", "-");
    expect(findingsOf(...renamed(name))).toEqual([
      `mission-id: "${name}" does not match the file name; rename the file to ${file}.md`,
    ]);
  });

  it("a flight lies in the folder of its series", () => {
    const moved = inventedSeeds().map(({ path, content }) => ({
      path: path.replace("missions/mule/", "missions/donkey/"),
      content,
    }));
    const { findings } = compile(moved);
    expect(findings.map(({ message }) => message)).toEqual(
      Array(3).fill("a flight of mule belongs in missions/mule/, not in donkey/"),
    );
    const lineOf = ({ path, line }: (typeof findings)[number]) =>
      moved.find((seed) => `seeds/${seed.path}` === path)?.content.split("\n")[line - 1];
    expect(findings.map(lineOf)).toEqual(
      Array(3).fill("- **Series**: [Mule](../../series/mule.md)"),
    );
  });

  it("a flight does not lie deeper", () => {
    const moved = inventedSeeds().map(({ path, content }) =>
      path === mule1
        ? {
            path: "missions/mule/old/mule-1.md",
            content: content.replaceAll("../../", "../../../").replace("(mule-2", "(../mule-2"),
          }
        : { path, content },
    );
    expect(compile(moved).findings.map(({ message }) => message)).toContain(
      "a flight of mule belongs in missions/mule/, not in old/",
    );
  });
});

describe("clean-text", () => {
  it.each([
    ["hМay", "hMay"],
    ["М1ay", "M1ay"],
    ["hayМ", "hayM"],
    ["aМb", "aMb"],
  ])("finds the whole word %s, once", (word, latin) => {
    expect(findingsOf(edit(mule1, "Mule 1 brought hay.", `It brought ${word}, or so.`))).toEqual([
      `clean-text: "${word}" mixes Latin and Cyrillic letters that look alike; write "${latin}", all in one script`,
    ]);
  });

  it.each(["http", "https"])("finds an address that begins with %s", (scheme) => {
    const address = `${scheme}://gazette.example/9`;
    expect(findingsOf(edit(mule1, "Mule 1 brought hay.", `See ${address}`))).toEqual([
      `clean-text: an address must be inside a link: write [name](${address})`,
    ]);
  });

  it.each(["Мул", "hay Мул", "Мул-hay", "М1"])("takes %s", (text) => {
    expect(findingsOf(edit(mule1, "Mule 1 brought hay.", `It brought ${text}.`))).toEqual([]);
  });
});

describe("sourced", () => {
  const almanac = (number: number) => ` ([Almanac](https://almanac.example/${number}))`;
  const gazette = (number: number) => ` ([Gazette](https://gazette.example/${number}))`;

  it.each([
    [mule3, "Launch date", "2032-03-04T05:06:07Z", almanac(3)],
    [mule3, "COSPAR designator", "2032-007A", almanac(3)],
    [mule3, "SATCAT number", "70003", almanac(3)],
    [mule3, "Serial number", "3", almanac(3)],
    [mule3, "Docked", "2032-03-06", almanac(3)],
    [mule1, "Undocked", "2030-04-02T09:00Z", almanac(1)],
    [mule1, "Cargo", "1000 kg", gazette(1)],
    [mule1, "Re-entry", "2030-04-03", " (assumed: the day after it left)"],
    [mule2, "Failure phase", "launch", almanac(2)],
    [mule2, "Failure cause", "a wheel came off", gazette(2)],
  ])("asks in %s where this is from: %s, %s", (path, label, value, source) => {
    const fact = `**${label}**: ${value}`;
    expect(findingsOf(edit(path, `${fact}${source}`, fact))).toEqual([
      `sourced: ${label} has no source; add ([Source](address)), or (assumed: why)`,
    ]);
  });
});

describe("link-target", () => {
  it("names the nearest three", () => {
    expect(findingsOf(edit(mule3, "[Mule 2](mule-2.md)", "[Mule 2](mule-20.md)"))).toContain(
      "link-target: there is no flight mule-20; the nearest are mule-2, mule-1, mule-3",
    );
  });

  it("has nothing to say of a link that is unknown", () => {
    const unknown =
      "- **Preceded by**: unknown (disputed: Mule 0, [Gazette](https://gazette.example/1); nobody saw it)\n";
    expect(findingsOf(edit(mule1, "- **Followed by**", `${unknown}- **Followed by**`))).toEqual([]);
  });

  it.each(["spacecraft/", "launch-vehicles/", "launch-sites/", "operators/", "stations/"])(
    "is the only rule that tells of a missing seed in %s",
    (folder) => {
      const rest = inventedSeeds().filter(({ path }) => !path.startsWith(folder));
      const broken = compile(rest).findings.map(({ rule }) => rule);
      expect([...new Set(broken)]).toEqual(["link-target"]);
    },
  );
});

describe("constant-name", () => {
  it("is broken by a port that is called like a flight", () => {
    expect(
      findingsOf(
        edit(
          "stations/barn.md",
          "**Position**: aft",
          "**Position**: aft\n\n### Mule 3\n- **Module**: Hall\n- **Position**: zenith",
        ),
      ),
    ).toEqual([
      "constant-name: this and seeds/stations/barn.md would both become the constant mule3; give the flight an alias, and name this file after it",
    ]);
  });
});

describe("known-source", () => {
  it("names no nearest source where there is none", () => {
    const rest = inventedSeeds().filter(({ path }) => !path.startsWith("sources/"));
    expect(compile(rest).findings.map(({ message }) => message)).toContain(
      "no source under seeds/sources covers https://gazette.example/3; add one with an address that this one begins with",
    );
  });

  it("waits until all sources can be read: who knows what the broken one says", () => {
    const findings = findingsOf(
      edit("sources/gazette.md", "**Kind**: press", "**Kind**: rumour"),
      edit(mule1, "https://gazette.example/3", "https://herald.example/3"),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^shape: /);
  });

  it("does not wait for other seeds", () => {
    const findings = findingsOf(
      edit("operators/carriers.md", "- **Country**: Nowhere\n", ""),
      edit(mule1, "https://gazette.example/3", "https://herald.example/3"),
    );
    expect(findings.filter((finding) => finding.startsWith("known-source"))).toHaveLength(1);
  });
});

describe("time-order", () => {
  const failed = (time: string) =>
    edit(
      mule2,
      "- **Failure cause**",
      `- **Failure time**: ${time} ([Almanac](https://almanac.example/2))\n- **Failure cause**`,
    );

  it("holds the time of a failure against the launch", () => {
    expect(findingsOf(failed("2031-02-03T04:07Z"))).toEqual([]);
    expect(findingsOf(failed("2031-02-03T04:04Z"))).toEqual([
      "time-order: Failure time, 2031-02-03T04:04Z, is before Launch date, 2031-02-03T04:05:06Z; one of the two is wrong",
    ]);
  });

  it.each([["Deorbit burn", "2030-04-02T08:00Z", "Undocked", "2030-04-02T09:00Z"]])(
    "holds a %s against what came before",
    (label, time, earlier, before) => {
      expect(
        findingsOf(
          edit(
            mule1,
            "- **Re-entry**",
            `- **${label}**: ${time} ([Almanac](https://almanac.example/1))\n- **Re-entry**`,
          ),
        ),
      ).toEqual([
        `time-order: ${label}, ${time}, is before ${earlier}, ${before}; one of the two is wrong`,
      ]);
    },
  );
});

describe("a craft that never undocked", () => {
  const never = "**Undocked**: never ([Almanac](https://almanac.example/1))";
  const last = "**Undocked**: 2030-04-02T09:00Z ([Almanac](https://almanac.example/1))";

  it("needs a source", () => {
    expect(findingsOf(edit(mule1, last, "**Undocked**: never"))).toEqual([
      "sourced: Undocked has no source; add ([Source](address)), or (assumed: why)",
    ]);
  });

  it("did not leave", () => {
    const both = `${never}\n  - ${last}`;
    expect(findingsOf(edit(mule1, last, both))).toEqual([
      "time-order: it never undocked here, but left or returned on 2030-04-02T09:00Z; one of the two is wrong",
    ]);
  });

  it("did not come again", () => {
    expect(findingsOf(edit(mule1, "**Undocked**: 2030-03-01", never))).toEqual([
      "time-order: it never undocked here, but left or returned on 2030-03-01; one of the two is wrong",
    ]);
  });
});

describe("never-in-orbit", () => {
  it("wants an outcome that says so", () => {
    const findings = findingsOf(
      edit(
        mule2,
        "- **Outcome**: failure\n- **Failure phase**: launch ([Almanac](https://almanac.example/2))\n- **Failure cause**: a wheel came off ([Gazette](https://gazette.example/2))\n",
        "- **Outcome**: success\n",
      ),
    );
    expect(findings).toEqual([
      "never-in-orbit: a craft that failed to reach orbit has the outcome failure and the failure phase launch",
    ]);
  });
});

describe("an exception", () => {
  it("of no rule is stale", () => {
    expect(
      findingsOf(
        edit(mule3, "- **Preceded by**", "- **Exception**: port-fre: a guess\n- **Preceded by**"),
      ),
    ).toEqual([
      expect.stringMatching(
        /^stale-exception: there is no rule port-fre; the nearest are port-free,/,
      ),
    ]);
  });

  it("is for its own rule, and no other", () => {
    const findings = findingsOf(
      edit("launch-vehicles/cart-2-1.md", "2035-12-31", "2032-03-03"),
      edit(
        mule3,
        "- **Preceded by**: [Mule 2](mule-2.md)\n",
        "- **Preceded by**: [Mule 2](mule-2.md)\n- **Exception**: cospar-year: counted anew\n",
      ),
    );
    expect(findings.toSorted()).toEqual([
      "in-service: Cart 2.1 was out of service after 2032-03-03, but this was on 2032-03-04T05:06:07Z",
      "stale-exception: nothing here breaks cospar-year any longer; remove the exception",
    ]);
  });
});

describe("prose-figures", () => {
  const prose = (text: string) => edit(mule1, "Mule 1 brought hay.", text);

  it.each([
    "Mule 1 lifted off at 08:00 UTC.",
    "Mule 1 lifted off at 08:00:00 UTC; the newspaper has 08:01 UTC.",
    "Mule 1 lifted off at about 08:02 UTC.",
    "Nobody saw Mule 1 until 08:30 UTC.",
    "Mule 1 brought 1,000 kg, or 600 kg without the propellant.",
    "Mule 1 brought about 1,010 kg.",
    "Mule 1 weighed 7,000 kg.",
    "Mule 1 brought 1,010 bales.",
  ])("leaves alone: %s", (text) => {
    expect(findingsOf(prose(text))).toEqual([]);
  });

  it("takes rounded figures for those that they are rounded from", () => {
    const exact = edit(mule1, "2030-01-12T10:00Z", "2030-01-12T10:00:41Z");
    const total = edit(mule1, "1000 kg ([", "1004 kg ([");
    const rest = edit(mule1, "600 kg ([", "604 kg ([");
    const text = prose("It docked at 10:01 UTC, or 10:00 UTC, with 1,000 kg.");
    expect(findingsOf(exact, total, rest, text)).toEqual([]);
  });
});

describe("announced", () => {
  const reentry = (address: string) =>
    edit(
      mule1,
      "2030-04-03 (assumed: the day after it left)",
      `2030-04-03 ([Gazette](https://gazette.example${address}))`,
    );

  it.each(["/2030/04/02/gone", "/2030/04/04/gone", "/2030/04/gone", "/news/20300101", "/1"])(
    "leaves alone what can be a report: %s",
    (address) => {
      expect(findingsOf(reentry(address))).toEqual([]);
    },
  );

  it.each(["/2030/04/01/plan", "/2030/03/plan", "/news-2030-03-30-plan"])(
    "knows an announcement by the day in its address: %s",
    (address) => {
      expect(findingsOf(reentry(address)).join()).toContain(
        "announced: Re-entry happened on 2030-04-03",
      );
    },
  );
});
