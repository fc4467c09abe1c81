import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { importRecord } from "../support/sound.ts";

const { catalog } = compile(importRecord);

/** What becomes of an entry about a new flight: the key facts of its seed, its body and all findings. */
function imported(content: string, seeds = importRecord) {
  const entry = readEntry("mule-4.md", content, catalog);
  const { seed, findings } = importEntry(entry, seeds);
  return {
    seed,
    facts: /## Key Facts\n\n([^#]*)/.exec(seed.content)?.[1]?.trim().split("\n") ?? [],
    notes: findings.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

const source = "**Source**: https://entries.example/entity/mule-4";
const withFacts = (...facts: readonly string[]) =>
  `# Mule 4\n\n${source}\n\n## Key Facts\n\n${facts.map((fact) => `- ${fact}\n`).join("")}`;
const cited = "([Entries](https://entries.example/entity/mule-4))";

describe("what an entry does not say", () => {
  it("is taken from its series, as a new flight has it, or is to be filled in", () => {
    const { facts, seed, notes } = imported(withFacts("**Launch date**: 2034-01-02"));
    expect(seed.path).toBe("missions/mule/mule-4.md");
    expect(seed.content).toMatch(/^# Mule 4\n\n> …\n/);
    expect(facts).toEqual([
      "- **Series**: [Mule](../../series/mule.md)",
      "- **Spacecraft class**: [Mule ship](../../spacecraft/mule-ship.md)",
      "- **Operator**: [Carriers](../../operators/carriers.md)",
      `- **Launch date**: 2034-01-02 ${cited}`,
      "- **Launch vehicle**: …",
      "- **Launch site**: …",
      "- **Destination**: [Barn](../../stations/barn.md)",
      "- **Outcome**: …",
    ]);
    expect(notes.filter((note) => !note.startsWith("placeholder: "))).toEqual([
      "derived: the series is not stated; by its name it is Mule",
      "derived: what the entry does not state is taken from the other flights of Mule: Spacecraft class: Mule ship, Operator: Carriers, Destination: Barn",
    ]);
  });

  it("is filled in by the next entry about the flight", () => {
    const first = imported(withFacts("**Launch date**: 2034-01-02")).seed;
    const text = withFacts("**Launch vehicle**: Cart 2.1", "**Outcome**: success");
    const second = imported(text.replace("\n\n**S", "\n\n> Fourth ship\n\n**S"), [
      ...importRecord,
      first,
    ]);
    expect(second.seed.content).toContain("\n> Fourth ship\n");
    expect(second.facts).toContain(
      `- **Launch vehicle**: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ${cited}`,
    );
    expect(second.facts).toContain(`- **Outcome**: success ${cited}`);
    expect(second.facts).toContain("- **Launch site**: …");
  });

  it("is not taken from the series where the entry says something else", () => {
    const { facts, seed } = imported(withFacts("**Operator**: Careers"));
    expect(facts).toContain("- **Operator**: …");
    expect(seed.content).toContain("### As published\n- Operator: Careers\n");
  });

  it("is the station of its port", () => {
    const seeds = importRecord.filter(({ path }) => !path.startsWith("missions/"));
    const { facts } = imported(withFacts("**Docking port**: Barn front"), seeds);
    expect(facts).toContain("- **Destination**: [Barn](../../stations/barn.md)");
  });
});

describe("a fact that a seed can't hold", () => {
  it.each([
    ["an unknown docking", ["**Docking**: unknown"], []],
    ["a time without a port", ["**Docked**: 2034-01-04"], []],
    ["a place that no port is at", ["**Docking**: nowhere\n  - **Docked**: 2034-01-04"], []],
    ["a flight that is not there", ["**Preceded by**: Mule 0"], ["Preceded by: Mule 0"]],
    ["a spaceport", ["**Launch site**: Meadow"], ["Launch site: Meadow"]],
    [
      "a failure of a success",
      ["**Outcome**: success", "**Failure cause**: mice"],
      ["Failure cause: mice"],
    ],
    ["a failure without its cause", ["**Outcome**: failure"], []],
    ["an end without its kind", ["**End place**: the sea"], []],
    [
      "a value that is rejected alone",
      [
        "**Launch site**: unknown (disputed: Meadow 2, [Almanac](https://almanac.example/4); it says so)",
      ],
      [],
    ],
    ["a placeholder", ["**Launch date**: …", "**Serial number**: …"], []],
  ])("is left open or goes to the body: %s", (_what, facts, left) => {
    const { seed, notes } = imported(withFacts(...facts));
    const rules = notes.map((note) => note.slice(0, note.indexOf(":")));
    expect(rules.filter((rule) => !["derived", "placeholder", "unfit"].includes(rule))).toEqual([]);
    for (const line of left) expect(seed.content).toContain(`\n- ${line}\n`);
  });
});

describe("the payloads of an entry", () => {
  it("join those of the record, each once", () => {
    const first = imported(withFacts("**Payload**: Plough", "**Launch date**: 2034-01-02")).seed;
    const { facts } = imported(withFacts("**Payload**: PLOUGH", "**Payload**: Harrow"), [
      ...importRecord,
      first,
    ]);
    expect(facts.filter((fact) => fact.includes("Payload"))).toEqual([
      `- **Payload**: Plough ${cited}`,
      `- **Payload**: Harrow ${cited}`,
    ]);
  });
});

describe("the crew of an entry", () => {
  const north = "**Crew**: [Ada North](../../people/ada-north.md)";
  const south = "**Crew**: [Ben South](../../people/ben-south.md)";
  const crewIn = (facts: readonly string[]) => facts.filter((fact) => fact.includes("**Crew**"));
  const without = imported(withFacts("**Launch date**: 2034-01-02")).seed;
  const withNorth = imported(withFacts(north), [...importRecord, without]);

  it("is taken where the record has none", () => {
    expect(crewIn(withNorth.facts)).toEqual([`- ${north} ${cited}`]);
  });

  it("is compared by hand where the record has another", () => {
    const { facts, notes } = imported(withFacts(north, south), [...importRecord, withNorth.seed]);
    expect(crewIn(facts)).toEqual([`- ${north} ${cited}`]);
    expect(notes).toContain(
      "conflict: Crew of the record does not include Ben South; compare the two crews by hand, nothing was changed",
    );
  });
});
