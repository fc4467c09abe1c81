import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wikipedia } from "../../../src/compiler/reconcile/readers/wikipedia.ts";
import { fixture, misplaced, readText, textAt, valuesOf } from "./reading.ts";

const read = (text: string) => readText(wikipedia, text);
const box = (...parameters: string[]) =>
  `{{Infobox spaceflight\n| name = Mule 1\n${parameters.map((one) => `| ${one}\n`).join("")}}}`;

describe("the reader of Wikipedia", () => {
  it("reads an infobox with the boxes of its dockings", async () => {
    const { flights, problems } = await read(fixture("article.wikitext"));
    expect(problems).toEqual([]);
    expect(flights).toMatchObject([
      {
        keys: { cospar: "2099-001A", satcat: 99001, name: "Mule 1" },
        place: { line: 3, column: 1 },
        address: "https://en.wikipedia.org/wiki/Mule_1",
      },
    ]);
    expect(flights.map(valuesOf)).toEqual([
      {
        "identifiers.cospar": "2099-001A",
        "identifiers.satcat": 99001,
        "launch.time": "2099-01-10T08:00:05Z",
        "end.reentry": "2099-02-21T00:32:51Z",
        "launch.vehicle": "Cart 2.1",
        "launch.site": "Meadow, Site 1",
        previous: "Mule 0",
        next: "Mule 2",
        "launch.mass": 7020,
        "stays[0].from": "2099-01-12T09:22Z",
        "stays[0].to": "2099-02-01T17:46Z",
        "stays[0].port": "Core aft",
        "stays[1].from": "2099-02-01",
        "stays[1].to": "2099-02-20T03:04:05Z",
      },
    ]);
    // One has no zone, the other is planned.
    const vague = flights[0]?.facts.filter(({ isVague }) => isVague === true);
    expect(vague?.map(({ field }) => field)).toEqual(["stays[1].from", "stays[1].to"]);
  });

  it("says where each value stands", async () => {
    const text = fixture("article.wikitext");
    const [flight] = (await read(text)).flights;
    const at = Object.fromEntries(
      (flight?.facts ?? []).map(({ field, place }) => [field, textAt(text, place)]),
    );
    expect(at["launch.time"]).toBe("{{Start date|2099|1|10|8|00|5|7=Z|df=yes}}");
    expect(at["stays[1].to"]).toBe("February 20, 2099, 3:04:05 UTC (planned)");
  });

  it.each([
    ["10 January 2099, 08:00:05 UTC", "2099-01-10T08:00:05Z"],
    ["January 10, 2099, 08:00 [[UTC]]", "2099-01-10T08:00Z"],
    ["10&nbsp;January 2099,<br />08:00&nbsp;UTC<ref>x</ref>", "2099-01-10T08:00Z"],
    ["{{Start date|2099|1|10}}", "2099-01-10"],
    ["{{Start date|2099|1|10|8|5|7|7=Z}}", "2099-01-10T08:05:07Z"],
    ["{{start-date|10 January 2099, 08:00|timezone=yes}}&nbsp;UTC", "2099-01-10T08:00Z"],
    ["{{Start date and age|2099|1|10|08|00|TZ=UTC}}", "2099-01-10T08:00Z"],
    ["{{Start date|2099|1|10|08|00||Z}}", "2099-01-10T08:00Z"],
    ["{{Start date|2099|1}}", "2099-01"],
    ["January 9, 2099, 11:00 pm EST (04:00 UTC January 10)", "2099-01-10T04:00Z"],
    ["2099-01-10", "2099-01-10"],
  ])("reads the time %s", async (written, time) => {
    const { flights, problems } = await read(box(`launch_date = ${written}`));
    expect(problems).toEqual([]);
    expect(flights[0]?.facts).toMatchObject([{ field: "launch.time", value: time }]);
    expect(flights[0]?.facts[0]?.isVague).toBeUndefined();
  });

  it.each([
    ["7,020 kg (15,480 lb)", 7020],
    ["{{convert|7020|kg|lb}}", 7020],
    ["7020.5 kg", 7020],
  ])("reads the mass %s", async (written, mass) => {
    const { flights } = await read(box(`launch_mass = ${written}`));
    expect(flights.map(valuesOf)).toEqual([{ "launch.mass": mass }]);
  });

  it.each(["TBD", "TBA", "", "—", "<!-- none yet -->"])(
    "takes %j for no value",
    async (written) => {
      const { flights, problems } = await read(
        box(`landing_date = ${written}`, `COSPAR_ID = ${written}`, `launch_mass = ${written}`),
      );
      expect([flights.map(valuesOf), problems]).toEqual([[{}], []]);
    },
  );

  it("takes a zone for that of its own parameter, although all are on one line", async () => {
    const { flights } = await read(
      "{{Infobox spaceflight|name = Mule 1|launch_date = 10 January 2099, 08:00|landing_date = {{End date|2099|2|1|17|46|7=Z}}}}",
    );
    expect(flights[0]?.facts.map(({ value, isVague }) => [value, isVague])).toEqual([
      ["2099-01-10", true],
      ["2099-02-01T17:46Z", undefined],
    ]);
  });

  it("reads several articles, each with its own dockings", async () => {
    const second = fixture("article.wikitext").replaceAll("Mule 1", "Mule 9");
    const { flights } = await read(`${fixture("article.wikitext")}\n${second}`);
    expect(flights.map(({ keys }) => keys.name)).toEqual(["Mule 1", "Mule 9"]);
    const [one, other] = flights.map(valuesOf);
    expect(other).toEqual(one);
  });

  it("takes the name from the text where the infobox has none", async () => {
    const { flights } = await read("{{Infobox spaceflight\n}}\n'''Mule 1''' flew.");
    expect(flights[0]?.keys).toEqual({ name: "Mule 1" });
  });

  it.each([
    ["No infobox", "the text has no {{Infobox spaceflight}}", "No infobox"],
    [
      "<!-- {{Infobox spaceflight}} -->",
      "the text has no {{Infobox spaceflight}}",
      "<!-- {{Infobox spaceflight}} -->",
    ],
    [
      "a\n {{Infobox spaceflight\n| name = Mule",
      "the infobox is not closed with }}; fetch the article again",
      "{{Infobox spaceflight",
    ],
    [
      "{{Infobox spaceflight}}",
      "the infobox has no `name`, and the article none in bold",
      "{{Infobox spaceflight}}",
    ],
    [
      box("launch_date = soon"),
      '`launch_date` is "soon", which can\'t be read as one time',
      "soon",
    ],
    [
      box("docking = {{Infobox spaceflight/Dock | docking_date = 30 February 2099 }}"),
      '`docking_date` is "30 February 2099", which can\'t be read as one time',
      "30 February 2099 }}",
    ],
    [box("SATCAT = none yet"), '"none" is not a SATCAT number, like 52795', "none yet"],
    [box("COSPAR_ID = 2099"), '"2099" is not a COSPAR designator, like 2022-059A', "2099"],
    [
      `${box()}\n{{Infobox spaceflight\nx\n| name = Mule 2 }}`,
      '"Infobox spaceflight\nx" is not the name of an infobox, which ends before the first |; fetch the article again',
      "{{Infobox spaceflight",
    ],
    [
      `${box()}\n<!-- ${box()}`,
      "this is not closed, and hides an infobox; fetch the article again",
      "<!-- {{Infobox spaceflight",
    ],
    [
      `${box()}\n<nowiki>\n${box()}`,
      "this is not closed, and hides an infobox; fetch the article again",
      "<nowiki>",
    ],
    [
      `${box()}\n{{Infobox spaceflight/Dock|docking_date = 6 March 2032`,
      "the infobox is not closed with }}; fetch the article again",
      "{{Infobox spaceflight/Dock|docking_date = 6 March 2032",
    ],
    [
      box("operator = [[Carriers", "launch_mass = 900 kg"),
      "this link is not closed with ]], so the infobox can't be read; fetch the article again",
      "[[Carriers",
    ],
    [
      `${box()}\n{{Infobox spaceflight/Dock|docking_port = [[Barn|docking_date = 6 March 2032}}`,
      "this link is not closed with ]], so the infobox can't be read; fetch the article again",
      "[[Barn|docking_date = 6 March 2032}}",
    ],
    [
      `{{Infobox spaceflight/Dock|docking_date = 6 March 2032}}\n${box()}`,
      "the infobox of this docking is missing above it",
      "{{Infobox spaceflight/Dock|docking_date = 6 March 2032}}",
    ],
    [
      box(
        "launch_date = {{Start datex|2099|1|10}}",
        "landing_date = {{citation needed|date=May 2099}}",
      ),
      '`launch_date` is "{{Start datex|2099|1|10}}", which can\'t be read',
      "{{Start datex|2099|1|10}}",
    ],
    [box("launch_mass = heavy"), '`launch_mass` is "heavy", which names no kilograms', "heavy"],
  ])("reports what is wrong with %j", async (text, message, at) => {
    const { problems } = await read(text);
    expect(problems.map((one) => [one.message, textAt(text, one.place)])).toEqual([[message, at]]);
  });

  it.each(["Infobox spaceflight/Instruments", "Infobox person"])(
    "reads an infobox around a {{%s}}",
    async (name) => {
      const nested = `instruments = {{${name}|name = Hay|launch_date = 1 May 2031}}`;
      const { flights, problems } = await read(box(nested, "launch_date = 10 January 2030"));
      expect(problems).toEqual([]);
      expect(flights[0]?.keys).toEqual({ name: "Mule 1" });
      expect(flights.map(valuesOf)).toEqual([{ "launch.time": "2030-01-10" }]);
    },
  );

  it("reads no infobox that is longer than any is", async () => {
    const { flights, problems } = await read(
      `${box(`operator = ${"[[File:a|[[b|".repeat(2000)}`)}\n${box()}`,
    );
    expect(flights.map(({ place }) => place.line)).toEqual([5]);
    expect(problems.map(({ message }) => message)).toEqual([
      "the infobox is longer than 20000 characters, which none should be; check where it is closed",
    ]);
  });

  it("knows its format", () => {
    expect(wikipedia.recognizes(fixture("article.wikitext"))).toBe(true);
    for (const name of ["launch-2.3.json", "entities.json", "query.json"]) {
      expect(wikipedia.recognizes(fixture(name)), name).toBe(false);
    }
  });

  it("never throws, whatever the wikitext, and places what it says in the file", async () => {
    const text = fixture("article.wikitext");
    const pieces = [
      ...new Set(text.match(/\{\{[^|}]*|\}\}|\[\[|\]\]|\||[\w ]+=|\n|'''|<[^>]*>|\w+/g)),
    ];
    const wikitext = fc.array(
      fc.constantFrom(...pieces, "<!--", "<nowiki>", "{|", "|}", "\u{1F680}"),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(wikitext, fc.boolean(), async (parts, hasBox) => {
        const written = `${hasBox ? "{{Infobox spaceflight\n| " : ""}${parts.join(" ")}`;
        expect(misplaced(written, await read(written))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("has a problem for an article that breaks off in its infobox", async () => {
    const text = fixture("article.wikitext");
    const from = text.indexOf("{{Infobox spaceflight") + "{{Infobox spaceflight".length;
    const to = text.indexOf("\n}}\n'''");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: from, max: to }), async (length) => {
        const cut = text.slice(0, length);
        const reading = await read(cut);
        expect(reading.problems.length).toBeGreaterThan(0);
        expect(reading.flights).toEqual([]);
        expect(misplaced(cut, reading)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
