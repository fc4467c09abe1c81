import { missions, progressMs04, progressMs05, toJsonLd, toJsonLdGraph } from "resupply";
import { people } from "resupply/people";
import { describe, expect, it } from "vitest";

const all = toJsonLdGraph(missions)["@graph"];

/** The objects inside a value, itself included. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}

describe("toJsonLdGraph", () => {
  it("describes each thing once", () => {
    const described = all
      .flatMap(objectsIn)
      .flatMap((node) => ("@id" in node && Object.keys(node).length > 1 ? [node["@id"]] : []));
    expect(described).toEqual(all.map((node) => node["@id"]));
    expect(new Set(described).size).toBe(described.length);
  });

  it("mentions nothing that it does not describe", () => {
    const described = new Set(all.map((node) => node["@id"]));
    const mentioned = all
      .flatMap(objectsIn)
      .flatMap((node) =>
        "@id" in node && Object.keys(node).length === 1 ? [String(node["@id"])] : [],
      );
    expect(mentioned.length).toBeGreaterThan(6 * missions.length);
    expect(mentioned.filter((id) => !described.has(id))).toEqual([]);
  });

  it("has each flight as a thing and as an event, and all that they share", () => {
    const count = (type: string) => all.filter((node) => node["@type"] === type).length;
    const distinct = (of: (mission: (typeof missions)[number]) => object) =>
      new Set(missions.map(of)).size;
    expect({
      Thing: count("Thing"),
      Event: count("Event"),
      Place: count("Place"),
      Organization: count("Organization"),
      EventSeries: count("EventSeries"),
      ProductModel: count("ProductModel"),
      Person: count("Person"),
      Country: count("Country"),
    }).toEqual({
      Thing: missions.length + distinct(({ destination }) => destination),
      Event: missions.length,
      Place: distinct(({ launch }) => launch.site),
      Organization: distinct(({ operator }) => operator),
      EventSeries: distinct(({ series }) => series),
      ProductModel:
        distinct(({ launch }) => launch.vehicle) + distinct(({ spacecraft }) => spacecraft),
      Person: people.length,
      Country: new Set(people.flatMap(({ country }) => country.split(" / "))).size,
    });
  });

  it("describes each like a document of its own, with references in place of descriptions", () => {
    const graph = toJsonLdGraph([progressMs05]);
    const { "@context": context, ...thing } = toJsonLd(progressMs05);
    const { "@context": _, location, ...event } = toJsonLd(progressMs05, { as: "event" });
    expect(graph["@context"]).toBe(context);
    expect(graph["@graph"]).toContainEqual(thing);
    expect(graph["@graph"]).toContainEqual(location);
    expect(graph["@graph"]).toContainEqual({
      ...event,
      location: { "@id": location["@id"] },
      organizer: { "@id": event.organizer["@id"] },
      superEvent: { "@id": event.superEvent["@id"] },
      about: event.about.map((one) => ({ "@id": one["@id"] })),
    });
  });

  it("returns only things, or events with the entities that they share", () => {
    const chosen = [progressMs04, progressMs05];
    const things = toJsonLdGraph(chosen, { as: "thing" })["@graph"];
    const events = toJsonLdGraph(chosen, { as: "event" })["@graph"];
    expect(things.map(({ name }) => name)).toEqual(["Progress MS-04", "Progress MS-05"]);
    expect(events.filter((node) => node["@type"] === "Event")).toHaveLength(2);
    expect(events.some((node) => node["@id"] === things[0]?.["@id"])).toBe(false);
    const both = toJsonLdGraph(chosen)["@graph"];
    expect(both).toHaveLength(things.length + events.length);
    expect(both).toEqual(expect.arrayContaining([...things, ...events]));
  });

  it("describes a duplicate flight once, and accepts an empty list", () => {
    expect(toJsonLdGraph([progressMs05, progressMs05])).toEqual(toJsonLdGraph([progressMs05]));
    expect(toJsonLdGraph([])).toEqual({ "@context": "https://schema.org", "@graph": [] });
  });

  it.each([undefined, null, 4, "progress-ms-04", {}, progressMs04, [{}], [null], [[]], ["x"]])(
    "throws a TypeError for %j",
    (value) => {
      expect(() => toJsonLdGraph(value as never)).toThrow(
        /^toJsonLdGraph takes a list of missions/,
      );
      expect(() => toJsonLdGraph(value as never)).toThrow(TypeError);
    },
  );

  it("throws a TypeError for a form that it does not know", () => {
    expect(() => toJsonLdGraph([], { as: "poem" } as never)).toThrow(
      new TypeError('JSON-LD options must be like { as: "thing" } or { as: "event" }, not "poem"'),
    );
  });
});
