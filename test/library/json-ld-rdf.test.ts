import { missions, progressMs05, toJsonLd, toJsonLdGraph } from "resupply";
import { articles, toFaqJsonLd } from "resupply/articles";
import { describe, expect, it } from "vitest";
import { expand, type Quad, toRdf } from "../support/json-ld-processor.ts";

const base = "https://example.org/missions/";
const schema = (term: string) => `http://schema.org/${term}`;

describe("a JSON-LD processor", () => {
  it.each([
    ["things", missions.map((mission) => toJsonLd(mission))],
    ["events", missions.map((mission) => toJsonLd(mission, { as: "event" }))],
    ["questions", articles.map((article) => toFaqJsonLd(article))],
    ["graphs", [toJsonLdGraph(missions)]],
    ["things at a base", missions.map((mission) => toJsonLd(mission, { base }))],
    ["questions at a base", articles.map((article) => toFaqJsonLd(article, { base }))],
    ["graphs at a base", [toJsonLdGraph(missions, { base })]],
  ])("drops no term of %s", async (_name, documents) => {
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) await expand(document);
  });

  it("is one that would say so", async () => {
    const document = { "@context": "https://schema.org", "@id": "no address", name: "x" };
    await expect(expand(document)).rejects.toThrow();
    await expect(expand({ ...document, "@context": "https://example.org" })).rejects.toThrow();
  });
});

describe("the RDF", () => {
  const documents = [
    toJsonLdGraph(missions),
    ...articles.map((article) => toFaqJsonLd(article)),
    ...missions.map((mission) => toJsonLd(mission, { as: "event" })),
    toJsonLdGraph(missions, { base }),
  ];
  const objectsOf = (quads: readonly Quad[], property: string) =>
    quads
      .filter(({ predicate }) => predicate.value === schema(property))
      .map(({ object }) => object);

  it("has an address for each thing with a name", async () => {
    const quads = (await Promise.all(documents.map(toRdf))).flat();
    const named = quads.filter(({ predicate }) => predicate.value === schema("name"));
    expect(named.length).toBeGreaterThan(missions.length);
    expect(named.filter(({ subject }) => subject.termType !== "NamedNode")).toEqual([]);
  });

  it("has dates as dates, coordinates as numbers, and pages elsewhere as addresses", async () => {
    const quads = await toRdf(toJsonLdGraph(missions));
    const datatypes = (...properties: string[]) => [
      ...new Set(
        properties.flatMap((one) => objectsOf(quads, one)).map(({ datatype }) => datatype?.value),
      ),
    ];
    expect(datatypes("startDate", "endDate")).toEqual([schema("Date")]);
    expect(datatypes("latitude", "longitude")).toEqual(["http://www.w3.org/2001/XMLSchema#double"]);
    const pages = objectsOf(quads, "sameAs");
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ termType }) => termType !== "NamedNode")).toEqual([]);
  });

  it("has the page of a flight as an address, and nothing at 4ort.xyz, where a base is given", async () => {
    const quads = await toRdf(toJsonLdGraph(missions, { base }));
    for (const property of ["url", "mainEntityOfPage"]) {
      const pages = objectsOf(quads, property);
      expect(pages).toHaveLength(2 * missions.length);
      expect(pages.filter(({ termType }) => termType !== "NamedNode")).toEqual([]);
    }
    const named = quads.flatMap(({ subject, object }) => [subject.value, object.value]);
    expect(named.filter((one) => one.startsWith("https://4ort.xyz"))).toEqual([]);
  });

  it("joins an event to the craft, where both are stated apart", async () => {
    const craft = toJsonLd(progressMs05);
    const event = await toRdf(toJsonLd(progressMs05, { as: "event" }));
    expect(objectsOf(event, "about").map(({ value }) => value)).toContain(craft["@id"]);
    const subjects = (await toRdf(craft)).map(({ subject }) => subject.value);
    expect(subjects).toContain(craft["@id"]);
  });

  it("is the same of the graph as of all flights one by one", async () => {
    const withoutBlanks = (quads: readonly Quad[]) =>
      [
        ...new Set(
          quads
            .filter(({ subject, object }) => ![subject, object].some(isBlank))
            .map(({ subject, predicate, object }) =>
              [subject.value, predicate.value, object.value].join(" "),
            ),
        ),
      ].sort();
    const isBlank = ({ termType }: Quad["subject"]) => termType === "BlankNode";
    const chosen = missions.filter((_mission, index) => index % 10 === 0);
    const apart = chosen.flatMap((mission) => [
      toJsonLd(mission),
      toJsonLd(mission, { as: "event" }),
    ]);
    expect(withoutBlanks(await toRdf(toJsonLdGraph(chosen)))).toEqual(
      withoutBlanks((await Promise.all(apart.map(toRdf))).flat()),
    );
  });
});
