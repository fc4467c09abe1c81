import { missions, toJsonLd, toJsonLdGraph, toJsonLdScript, toJsonLdText } from "resupply";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { readEntry } from "../../src/compiler/import/index.ts";

const { catalog } = compile(await readSeeds("seeds"), "seeds", { emit: () => [] });

type Flight = (typeof missions)[number];

const identity = ({ name, description, identifiers, aliases }: Flight) => ({
  name,
  description,
  ...identifiers,
  aliases: aliases.map((alias) => alias.name).toSorted(),
});

const course = ({
  name,
  description,
  launch,
  operator,
  series,
  spacecraft,
  destination,
}: Flight) => ({
  name,
  description,
  launched: launch.time,
  vehicle: launch.vehicle.id,
  site: launch.site.id,
  operator: operator.id,
  series: series.id,
  spacecraft: spacecraft.id,
  destination: destination.id,
});

/** What is read of a text, of the same shape; nothing of what it was not written to say. */
function readBack(text: string) {
  const entry = readEntry("flight.md", text, catalog);
  const { name } = entry;
  const { description } = entry.prose;
  const at = (field: string) => entry.facts.find((fact) => fact.field === field)?.value;
  const said = (paths: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(paths).flatMap(([key, path]) => {
        const value = at(path);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const aliases = entry.facts.filter(({ field }) => field.startsWith("aliases["));
  return {
    identity: {
      name,
      description,
      ...said({
        cospar: "identifiers.cospar",
        satcat: "identifiers.satcat",
        wikidata: "identifiers.wikidata",
        wikipedia: "identifiers.wikipedia",
      }),
      aliases: aliases.map(({ value }) => value).toSorted(),
    },
    course: {
      name,
      description,
      ...said({
        launched: "launch.time",
        vehicle: "launch.vehicle",
        site: "launch.site",
        operator: "operator",
        series: "series",
        spacecraft: "spacecraft",
        destination: "destination",
      }),
    },
    notes: entry.findings
      .filter(({ rule }) => !["missing-section", "no-address", "title"].includes(rule))
      .map(({ message }) => message)
      .filter((message) => !message.includes("endDate") && !message.includes('"attendee"')),
    // Who was launched and who landed is one list there, so the people are told and not taken.
    isCrewTold: entry.findings.some(({ message }) => message.includes('"attendee"')),
  };
}

describe("what the library writes as JSON-LD is read back", () => {
  it.each([
    ["a thing", (flight: Flight) => toJsonLdText(flight)],
    ["a script", (flight: Flight) => toJsonLdScript(flight)],
    [
      "a block in an entry",
      (flight: Flight) =>
        `# ${flight.name}\n\n\`\`\`json\n${JSON.stringify(toJsonLd(flight), null, 2)}\n\`\`\`\n`,
    ],
  ])("%s", (_form, write) => {
    for (const flight of missions) {
      const { identity: found, notes } = readBack(write(flight));
      expect({ ...found, notes }).toEqual({ ...identity(flight), notes: [] });
    }
  });

  it("an event", () => {
    for (const flight of missions) {
      const { course: found, notes, isCrewTold } = readBack(toJsonLdText(flight, { as: "event" }));
      expect({ ...found, notes }).toEqual({ ...course(flight), notes: [] });
      expect(isCrewTold).toBe(flight.crew !== undefined);
    }
  });

  it("a graph", () => {
    for (const flight of missions) {
      const { isCrewTold, ...found } = readBack(JSON.stringify(toJsonLdGraph([flight])));
      const expected = { identity: identity(flight), course: course(flight), notes: [] };
      expect(isCrewTold).toBe(flight.crew !== undefined);
      expect(found).toEqual(expected);
    }
  });
});
