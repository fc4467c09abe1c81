import { missions, toJsonLd, toJsonLdGraph } from "resupply";
import { articles, toFaqJsonLd } from "resupply/articles";
import { describe, expect, it } from "vitest";
import { readVocabulary } from "../support/schema-org.ts";
import { type TypeOf, vocabularyProblems } from "../support/vocabulary-problems.ts";

const vocabulary = readVocabulary();
const flights = new Set(missions.map((mission) => toJsonLd(mission)["@id"]));
const flightsAreThings: TypeOf = (id) => (flights.has(id) ? "Thing" : undefined);

describe("each term is valid for its type in the vocabulary of schema.org", () => {
  it("of all flights as things", () => {
    const problems = missions.flatMap((mission) =>
      vocabularyProblems(vocabulary, toJsonLd(mission), flightsAreThings),
    );
    expect(problems).toEqual([]);
  });

  it("of all flights as events", () => {
    const problems = missions.flatMap((mission) =>
      vocabularyProblems(vocabulary, toJsonLd(mission, { as: "event" }), flightsAreThings),
    );
    expect(problems).toEqual([]);
  });

  it("of the questions of all articles", () => {
    const problems = articles.flatMap((article) =>
      vocabularyProblems(vocabulary, toFaqJsonLd(article), flightsAreThings),
    );
    expect(problems).toEqual([]);
  });

  it("of the graph of all flights, where mentions have the type of what they mention", () => {
    const { "@graph": nodes } = toJsonLdGraph(missions);
    const types = new Map(nodes.map((node) => [node["@id"], node["@type"]]));
    const problems = nodes.flatMap((node) =>
      vocabularyProblems(vocabulary, node, (id) => types.get(id)),
    );
    expect(problems).toEqual([]);
  });
});

describe("with addresses of your own, each term is valid too", () => {
  const base = "https://example.org/missions/";
  it.each([
    ["things", missions.map((mission) => toJsonLd(mission, { base }))],
    ["events", missions.map((mission) => toJsonLd(mission, { as: "event", base }))],
    ["questions", articles.map((article) => toFaqJsonLd(article, { base }))],
  ])("of %s", (_name, documents: readonly object[]) => {
    const flightsThere: TypeOf = (id) =>
      missions.some((mission) => id === base + mission.id) ? "Thing" : undefined;
    expect(documents.flatMap((one) => vocabularyProblems(vocabulary, one, flightsThere))).toEqual(
      [],
    );
  });
});

describe("the check against the vocabulary", () => {
  it.each([
    [{ "@type": "Spaceship" }, 'no class "Spaceship"'],
    [{ "@type": "Thing", mass: 1 }, "no property mass"],
    [{ "@type": "Thing", startDate: "2020" }, "startDate is no property of Thing"],
    [{ "@type": "Event", startDate: "soon" }, 'Event.startDate: "soon" is no value'],
    [{ "@type": "Event", eventStatus: "Launched" }, 'Event.eventStatus: "Launched" is no value'],
    [{ "@type": "Thing", sameAs: "Mir" }, 'Thing.sameAs: "Mir" is no value'],
    [{ "@type": "GeoCoordinates", latitude: true }, "GeoCoordinates.latitude: true is no value"],
    [
      { "@type": "Event", organizer: { "@type": "Place" } },
      'Event.organizer: {"@type":"Place"} is of no type',
    ],
    [
      { "@type": "Event", about: { "@id": "https://example.org/" } },
      'Event.about: {"@id":"https://example.org/"} is of no type',
    ],
    [{ "@type": "Event", location: { "@type": "Place", maker: "x" } }, "no property maker"],
  ])("finds what is wrong in %j", (node, problem) => {
    expect(vocabularyProblems(vocabulary, node, () => undefined)).toEqual([problem]);
  });

  it("accepts what is right", () => {
    const event = {
      "@type": "BusinessEvent",
      startDate: ["2020-02", "2020-02-01T00:00Z"],
      eventStatus: "EventScheduled",
      location: { "@type": "Airport", geo: { "@type": "GeoCoordinates", latitude: 1.5 } },
      alternateName: [{ "@type": "PronounceableText", inLanguage: "ru" }, "x"],
    };
    expect(vocabularyProblems(vocabulary, event, () => undefined)).toEqual([]);
  });
});
