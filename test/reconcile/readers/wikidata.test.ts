import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wikidata } from "../../../src/compiler/reconcile/readers/wikidata.ts";
import { queryVariables } from "../../../src/compiler/reconcile/readers/wikidata-query.ts";
import { timeOfWikidata } from "../../../src/compiler/reconcile/readers/wikidata-times.ts";
import { missions } from "../../../src/generated/registry.ts";
import { fixture, jsonLike, misplaced, readText, valuesOf } from "./reading.ts";

const read = (value: unknown) => readText(wikidata, JSON.stringify(value, null, 1));

const entities = () => JSON.parse(fixture("entities.json")).entities;

const facts = {
  "identifiers.wikidata": "Q900000001",
  "identifiers.cospar": "2022-059A",
  "identifiers.satcat": 52795,
  "launch.time": "2022-06-03",
  "end.reentry": "2023-02-07T08:37Z",
  "launch.vehicle": "Soyuz-2.1a",
  "identifiers.wikipedia": "Progress_MS-20",
};

describe("the reader of Wikidata", () => {
  it("reads the flights among entities, with the names of the others", async () => {
    const { flights, problems } = await readText(wikidata, fixture("entities.json"));
    expect(problems).toEqual([]);
    expect(flights).toMatchObject([
      {
        keys: {
          cospar: "2022-059A",
          satcat: 52795,
          wikidata: "Q900000001",
          wikipedia: "Progress_MS-20",
          name: "Progress MS-20",
        },
        place: { line: 3, column: 19 },
        address: "https://www.wikidata.org/wiki/Q900000001",
      },
    ]);
    expect(flights.map(valuesOf)).toEqual([facts]);
  });

  it("reads one entity and a list of them alike", async () => {
    const { Q900000001: flight, Q13220030: vehicle } = entities();
    const list = await read([vehicle, flight]);
    expect(list.flights.map(valuesOf)).toEqual([facts]);
    const one = await read(flight);
    // Without its entity, a vehicle is only a number.
    const { "launch.vehicle": _, ...own } = facts;
    expect(one.flights.map(valuesOf)).toEqual([own]);
    expect([...list.problems, ...one.problems]).toEqual([]);
  });

  it("marks what is circa, and what has several values", async () => {
    const { Q900000001: flight } = entities();
    flight.claims.P619[0].rank = "normal";
    const { flights } = await read(flight);
    const vague = flights[0]?.facts.filter(({ isVague }) => isVague === true);
    expect(vague?.map(({ field, value }) => [field, value])).toEqual([
      ["launch.time", "2022-06-03"],
      ["launch.time", "2022-06-04"],
      ["end.reentry", "2023-02-07T08:37Z"],
    ]);
  });

  it("believes nothing deprecated", async () => {
    const { Q900000001: flight } = entities();
    flight.claims.P247[0].rank = "deprecated";
    const { flights } = await read(flight);
    expect(flights[0]?.keys.cospar).toBeUndefined();
  });

  it.each([
    ["+2022-06-03T09:32:16Z", 14, "2022-06-03T09:32:16Z"],
    ["+2022-06-03T09:32:00Z", 13, "2022-06-03T09:32Z"],
    ["+2022-06-03T09:00:00Z", 12, "2022-06-03"],
    ["+2022-06-03T00:00:00Z", 11, "2022-06-03"],
    ["+2022-06-00T00:00:00Z", 10, "2022-06"],
    ["+2022-00-00T00:00:00Z", 9, "2022"],
  ])("keeps the precision of %s, %i", (stamp, precision, time) => {
    expect(timeOfWikidata(stamp, precision)).toEqual({ time });
  });

  it("reads the reply to the query, all rows of an item together", async () => {
    const { flights, problems } = await readText(wikidata, fixture("query.json"));
    expect(problems).toEqual([]);
    expect(flights).toMatchObject([
      {
        keys: {
          cospar: "2099-001A",
          satcat: 99001,
          wikidata: "Q900000003",
          wikipedia: "Mule_1_(spacecraft)",
          name: "Mule 1",
        },
      },
    ]);
    expect(flights[0]?.facts.map(({ field, value, isVague }) => [field, value, isVague])).toEqual([
      ["identifiers.wikidata", "Q900000003", undefined],
      ["identifiers.cospar", "2099-001A", undefined],
      ["identifiers.satcat", 99001, undefined],
      ["launch.time", "2099-01-10T08:00:05Z", undefined],
      ["end.landing", "2099-03", undefined],
      ["end.reentry", "2099-03-01", undefined],
      ["launch.vehicle", "Cart 2.1", true],
      ["launch.vehicle", "Cart 2", true],
      ["launch.site", "Meadow 1", undefined],
      ["previous", "Mule 0", undefined],
      ["next", "Mule 2", undefined],
      ["identifiers.wikipedia", "Mule_1_(spacecraft)", undefined],
    ]);
  });

  const claim = (datavalue: unknown) => ({ P247: [{ mainsnak: { datavalue } }] });
  const time = (value: unknown) => ({ P619: [{ mainsnak: { datavalue: { value } } }] });

  it.each([
    [{ id: 5, labels: {} }, "id is a number; it should be a text"],
    [{ labels: {} }, "the entity has no item number, like Q190795"],
    [{ id: "Q5", claims: [] }, "claims is a list; it should be an object"],
    [
      { id: "Q5", claims: claim({ value: "2022" }) },
      '"2022" is not a COSPAR designator, like 2022-059A',
    ],
    [{ id: "Q5", claims: claim({}) }, "P247 has no text as its value"],
    [
      { id: "Q5", claims: claim({ value: 5 }) },
      "claims.P247[0].mainsnak.datavalue.value is a number; it should be a text",
    ],
    [
      { id: "Q5", claims: time({ time: "+2022-06-03T00:00:00Z" }) },
      "P619 has no time with a precision",
    ],
    [
      { id: "Q5", claims: time({ time: "+2022-13-03T00:00:00Z", precision: 11 }) },
      '"+2022-13-03T00:00:00Z" is not a time in UTC, like +2022-06-03T00:00:00Z',
    ],
    [
      { id: "Q5", claims: time({ time: "+2020-00-00T00:00:00Z", precision: 8 }) },
      '"+2020-00-00T00:00:00Z" has the precision 8; the record has none coarser than a year (9) or finer than a second (14)',
    ],
    [{ results: { bindings: [{}] } }, "the row has no ?item; run the query of docs/wikidata.rq"],
    [
      { results: { bindings: [{ item: { value: "https://example.org/" } }] } },
      '"https://example.org/" is not an item, like http://www.wikidata.org/entity/Q190795',
    ],
    [
      {
        results: {
          bindings: [{ item: { value: "x/Q5" }, launch: { value: "2022-06-03T00:00:00Z" } }],
        },
      },
      "?launch has no ?launchPrecision; run docs/wikidata.rq",
    ],
    [
      {
        results: {
          bindings: [
            { item: { value: "x/Q5" }, article: { value: "https://en.wikipedia.org/wiki/%" } },
          ],
        },
      },
      '"https://en.wikipedia.org/wiki/%" is not the address of an article',
    ],
    [
      { results: { bindings: [{ item: { value: "x/Q5" }, satcat: { value: "five" } }] } },
      '"five" is not a SATCAT number, like 52795',
    ],
    [
      { batchcomplete: true },
      "this is neither an entity (with `claims`), entities (`entities`) nor the reply to a query (`results`)",
    ],
  ])("reports what is wrong with %j", async (value, message) => {
    const { problems } = await read(value);
    expect(problems.map((one) => one.message)).toContain(message);
  });

  it("says nothing of what somebody knows to exist, but not which it is", async () => {
    const value = "http://www.wikidata.org/.well-known/genid/0123";
    const { flights, problems } = await read({
      results: { bindings: [{ item: { value: "x/Q5" }, cospar: { type: "uri", value } }] },
    });
    expect([flights.map(valuesOf), problems]).toEqual([[{ "identifiers.wikidata": "Q5" }], []]);
  });

  it("knows its format", () => {
    for (const name of ["entities.json", "query.json"]) {
      expect(wikidata.recognizes(fixture(name).slice(0, 300)), name).toBe(true);
    }
    for (const name of [
      "launch-2.3.json",
      "flight-2.2.json",
      "dockings-2.2.json",
      "article.wikitext",
    ]) {
      expect(wikidata.recognizes(fixture(name)), name).toBe(false);
    }
  });

  it("never throws, whatever the JSON, and places what it says in the file", async () => {
    const value = jsonLike(fixture("entities.json") + fixture("query.json"));
    await fc.assert(
      fc.asyncProperty(value, async (json) => {
        const written = JSON.stringify(json, null, 1);
        expect(misplaced(written, await readText(wikidata, written))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    // The title of the page, the number of a statement, and a value that another is preferred to.
    ["entities.json", ['"Q900000001"', '"Q900000001$1"', '"+2022-06-04T00:00:00Z"']],
    ["query.json", []],
  ])(
    "reports each text in %s that becomes a list, but those that it doesn't read",
    async (name, unread) => {
      const text = fixture(name);
      const silent: string[] = [];
      for (const found of text.matchAll(/(?<="(?:value|time|id|title|rank)": )"[^"]*"/g)) {
        const [value] = found;
        const changed = `${text.slice(0, found.index)}[]${text.slice(found.index + value.length)}`;
        const reading = await readText(wikidata, changed);
        expect(misplaced(changed, reading)).toEqual([]);
        if (reading.problems.length === 0) silent.push(value);
      }
      expect(silent).toEqual(unread);
    },
  );
});

describe("docs/wikidata.rq", () => {
  const query = readFileSync("docs/wikidata.rq", "utf8").replace(/^\s*#.*$/gm, "");

  it("asks for the variables that the reader knows, and for no others", () => {
    const [, selected = ""] = /SELECT([^{]*)WHERE/.exec(query) ?? [];
    expect(selected.match(/\w+/g)).toEqual(queryVariables);
    for (const name of queryVariables) {
      expect(query.split(new RegExp(`\\?${name}\\b`)).length, name).toBeGreaterThan(2);
    }
  });

  it("asks for nothing that the reader doesn't use", async () => {
    const readings = new Map<string, string>();
    for (const without of ["", ...queryVariables]) {
      const reply = JSON.parse(fixture("query.json"));
      for (const row of reply.results.bindings) delete row[without];
      const { flights } = await read(reply);
      const said = flights.map(({ keys, facts }) => [keys, facts.map(({ value }) => value)]);
      readings.set(without, JSON.stringify(said));
    }
    expect(queryVariables.filter((name) => readings.get(name) === readings.get(""))).toEqual([]);
  });

  it("asks for items that are called like each flight of the record", () => {
    const [, pattern = ""] = /REGEX\(STR\(\?itemLabel\), "([^"]*)"\)/.exec(query) ?? [];
    const called = new RegExp(pattern);
    const missed = missions.filter(
      ({ name, aliases }) =>
        ![name, ...aliases.map((alias) => alias.name)].some((one) => called.test(one)),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
