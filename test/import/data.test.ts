import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { importRecord } from "../support/sound.ts";

const { catalog } = compile(importRecord);

/** The facts of an entry as `line field: value`, with its name and description. */
function read(content: string) {
  const entry = readEntry("entry.md", content, catalog);
  return {
    id: entry.id,
    name: entry.name,
    description: entry.prose.description,
    facts: entry.facts.map(({ line, field, value }) => `${line} ${field}: ${value}`),
    notes: entry.findings
      .filter(({ rule }) => !["missing-section", "no-address", "title"].includes(rule))
      .map(({ line, rule, message }) => `${line} ${rule}: ${message}`),
  };
}

describe("front matter", () => {
  it("has labels in any spelling, lists and nested keys", () => {
    const content = `---
layout: post
title: "Mule 4"

# the launch
launchDate: 2033-12
launch:
  date: 2033-12-01T10:00Z
  vehicle: "[[Cart 2.1]]"
  launch_mass_kg: 7250
params: { operator: Carriers }
aliases:
  - "Мул-4"
  - { name: 骡四号, lang: zh }
  - /old/address
cospar_id: 2033-007A
source: "[this](https://entries.example/entity/mule-4)"
tags: [hay, barn]
license: CC BY-SA 4.0
---

Mule 4 brought hay.
`;
    expect(read(content)).toEqual({
      id: "mule-4",
      name: "Mule 4",
      description: "",
      facts: [
        "8 launch.time: 2033-12-01T10:00Z",
        "9 launch.vehicle: cart-2-1",
        "10 launch.mass: 7250",
        "11 operator: carriers",
        "12 aliases[0].name: Мул-4",
        "12 aliases[1].name: 骡四号",
        "16 identifiers.cospar: 2033-007A",
      ],
      notes: [
        '19 no-field: "license: CC BY-SA 4.0" in the front matter is left aside; the entry itself is read',
      ],
    });
  });

  it.each([
    [
      "TOML",
      '+++\ntitle = "Mule 4"\ndescription = "Fourth ship"\n\n[launch]\ndate = 2033-12-01T10:00:00Z\nvehicle = "Cart 2.1"\n+++\n\nHay.\n',
      ["6 launch.time: 2033-12-01T10:00:00Z", "7 launch.vehicle: cart-2-1"],
    ],
    [
      "TOML with a day",
      '+++\ntitle = "Mule 4"\ndescription = "Fourth ship"\nlaunched = 2033-12-01\n+++\n',
      ["4 launch.time: 2033-12-01"],
    ],
    [
      "JSON",
      '{\n  "title": "Mule 4",\n  "description": "Fourth ship",\n  "rocket": "Cart 2.1"\n}\n\nHay.\n',
      ["4 launch.vehicle: cart-2-1"],
    ],
    [
      "YAML that ends with dots",
      "---\ntitle: Mule 4\nsummary: Fourth ship\nrocket: Cart 2.1\n...\n\nHay.\n",
      ["4 launch.vehicle: cart-2-1"],
    ],
  ])("can be %s", (_kind, content, facts) => {
    expect(read(content)).toEqual({
      id: "mule-4",
      name: "Mule 4",
      description: "Fourth ship",
      facts,
      notes: [],
    });
  });

  it("has names by their languages", () => {
    const content = "---\ntitle: Mule 4\nalternateName:\n  ru: Мул-4\n  en: Old Grey\n---\n";
    expect(read(content).facts).toEqual([
      "3 aliases[0].name: Мул-4",
      "3 aliases[1].name: Old Grey",
    ]);
  });

  it("keeps what it can't read in the body", () => {
    const entry = readEntry("a.md", "---\ntitle: Mule 4\nlaunched: soon\n---\n", catalog);
    const { seed } = importEntry(entry, importRecord);
    expect(seed.content).toContain("### As published\n- launched: soon\n");
  });

  it("is told, where its parts are endless", () => {
    const nested = `---\na: ${"[".repeat(20_000)}\n---\n`;
    expect(read(nested).notes).toEqual([
      expect.stringMatching(/^\d+ front-matter: .*does not parse/),
    ]);
    const names = Array.from(
      { length: 30 },
      (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`,
    );
    const repeated = `---\ntitle: Mule 4\nl0: &l0 [x, x]\n${names.join("\n")}\n---\n`;
    expect(read(repeated).name).toBe("Mule 4");
  });
});

describe("JSON", () => {
  it("has names with their languages", () => {
    const name = { "@type": "PronounceableText", textValue: "Мул-4", inLanguage: "ru" };
    const other = { "@value": "Old Grey", "@language": "en" };
    const thing = {
      "@context": "https://schema.org",
      name: "Mule 4",
      alternateName: [name, other],
    };
    expect(read(JSON.stringify(thing)).facts).toEqual([
      "1 aliases[0].name: Мул-4",
      "1 aliases[1].name: Old Grey",
    ]);
    expect(read(JSON.stringify({ ...thing, alternateName: [{ value: 4 }] })).notes).toEqual([
      '1 unreadable-value: a name in the JSON is not understood; write it as text, or with "textValue" and "inLanguage"',
    ]);
  });

  it("can be a list of flights, of which the entry is one", () => {
    const flights = [4, 5].map((number) => ({
      "@context": "https://schema.org",
      name: `Mule ${number}`,
      additionalType: "Spacecraft",
      identifier: [{ "@type": "PropertyValue", propertyID: "COSPAR", value: `203${number}-001A` }],
    }));
    const text = `# Mule 5\n\n\`\`\`json\n${JSON.stringify(flights)}\n\`\`\`\n`;
    expect(read(text).facts).toEqual(["4 identifiers.cospar: 2035-001A"]);
    expect(read(JSON.stringify(flights))).toMatchObject({
      name: "Mule 4",
      facts: ["1 identifiers.cospar: 2034-001A"],
      notes: [
        "1 second-entry: the JSON describes 1 more than Mule 4, which is read; give each flight a file of its own",
      ],
    });
  });

  it("can be a page of questions", () => {
    const mainEntity = [
      { "@type": "Question", name: "What did it bring?", acceptedAnswer: { text: "Hay." } },
    ];
    const page = { "@context": "https://schema.org", "@type": "FAQPage", name: "Q", mainEntity };
    const text = `# Mule 4\n\n<script type="application/ld+json">${JSON.stringify(page)}</script>\n`;
    const entry = readEntry("a.md", text, catalog);
    expect(entry.prose.faqs).toEqual([{ question: "What did it bring?", answer: "Hay." }]);
    expect(entry.name).toBe("Mule 4");
  });
});

describe("data of any shape", () => {
  const matter = (text: string) => read(`---\n${text}\n---\n\nMule 4 brought hay.\n`);
  const json = (value: unknown) =>
    read(
      `# Mule 4\n\n\`\`\`json\n${JSON.stringify({ "@type": "Event", name: "Mule 4", ...(value as object) })}\n\`\`\`\n`,
    );
  const valuesOf = ({ facts }: { facts: readonly string[] }) =>
    facts.map((fact) => fact.replace(/^\d+ /, ""));

  it.each([
    [
      "a link",
      "launch vehicle: { url: https://carts.example/, name: Cart 2.1 }",
      "launch.vehicle: cart-2-1",
    ],
    ["a name alone", "launch vehicle: { name: Cart 2.1 }", "launch.vehicle: cart-2-1"],
    ["a value and none", "launch vehicle: [~, Cart 2.1]", "launch.vehicle: cart-2-1"],
    ["a date of TOML or YAML", "launch date: 2033-12-01", "launch.time: 2033-12-01"],
    ["names by their languages", "aliases: { ru: Мул-4, zh: [] }", "aliases[0].name: Мул-4"],
  ])("of front matter: %s", (_what, text, fact) => {
    expect(valuesOf(matter(`title: Mule 4\n${text}`))).toEqual([fact]);
  });

  it("is read no further than any front matter goes", () => {
    const many = Array.from({ length: 600 }, (_, index) => `  - Hay ${index}`).join("\n");
    const { facts } = matter(`title: Mule 4\naliases:\n${many}\nlaunch date: 2033-12-01`);
    expect(facts.length).toBeLessThan(600);
    expect(facts.some((fact) => fact.includes("launch.time"))).toBe(false);
  });

  it.each([
    ["a list", "---\n- hay\n- oats\n---\n", "1 front-matter: the front matter has no keys"],
    ["broken YAML", "---\ntitle: [hay\n---\n", "2 front-matter: the front matter does not parse"],
    ["broken TOML", "+++\ntitle = hay\n+++\n", "2 front-matter: the front matter does not parse"],
  ])("is reported where front matter is %s", (_what, text, note) => {
    const { notes } = read(`${text}\n# Mule 4\n\nMule 4 brought hay.\n`);
    expect(notes.filter((one) => one.startsWith(note))).toHaveLength(1);
  });

  it.each([
    [{ identifier: { propertyID: "NORAD", value: 70004 } }, "identifiers.satcat: 70004"],
    [{ identifier: "2033-007A" }, "identifiers.cospar: 2033-007A"],
    [{ identifier: "Q204" }, "identifiers.wikidata: Q204"],
    [{ identifier: { name: "Wikidata", value: "Q204" } }, "identifiers.wikidata: Q204"],
    [{ sameAs: "https://www.wikidata.org/wiki/Q204" }, "identifiers.wikidata: Q204"],
    [{ sameAs: ["https://entries.example/entity/mule-4"] }, undefined],
    [{ location: "Meadow 1" }, "launch.site: meadow-1"],
    [{ location: { name: "Meadow 1" } }, "launch.site: meadow-1"],
    [{ about: { additionalType: "LaunchVehicle", name: "Cart 2.1" } }, "launch.vehicle: cart-2-1"],
    [{ alternateName: { "@value": "Мул-4", "@language": "ru" } }, "aliases[0].name: Мул-4"],
    [{ alternateName: { name: "Old Grey" } }, "aliases[0].name: Old Grey"],
  ])("of JSON: %j", (value, fact) => {
    expect(valuesOf(json(value))).toEqual(fact === undefined ? [] : [fact]);
  });

  it.each([
    [{ sameAs: "https://nowhere.example/" }, "https://nowhere.example/ in sameAs"],
    [{ identifier: { propertyID: "Hay", value: 1 } }, "the identifier Hay 1 in the JSON"],
    [{ identifier: {} }, "the identifier"],
    [{ location: { name: 1 } }, "location"],
    [{ about: "hay" }, "about"],
  ])("of JSON that has no field is named: %j", (value, what) => {
    const { facts, notes } = json(value);
    expect(facts).toEqual([]);
    expect(notes.filter((note) => note.includes(what))).toHaveLength(1);
  });
});
