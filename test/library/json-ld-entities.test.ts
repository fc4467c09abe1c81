import { progressMs05, toJsonLd, toJsonLdGraph } from "resupply";
import { expect, it } from "vitest";
import { mule } from "../support/invented-missions.ts";

it("each entity says what it is, and has an address of its own", () => {
  const nodes = toJsonLdGraph([progressMs05])["@graph"].map((node) => [
    node["@id"].replace(/^.*\//, ""),
    node["@type"],
    "additionalType" in node ? node.additionalType : undefined,
  ]);
  expect(nodes).toEqual(
    expect.arrayContaining([
      ["roscosmos#operator", "Organization", undefined],
      ["progress-ms#series", "EventSeries", undefined],
      ["progress-ms#spacecraft", "ProductModel", "SpacecraftClass"],
      ["soyuz-u#launch-vehicle", "ProductModel", "LaunchVehicle"],
      ["iss#station", "Thing", "SpaceStation"],
      ["baikonur-site-1-5#launch-site", "Place", "LaunchSite"],
    ]),
  );
});

it.each([
  [
    "both are known",
    { latitude: 1, longitude: 2 },
    { "@type": "GeoCoordinates", latitude: 1, longitude: 2 },
  ],
  ["one is unknown", { latitude: 1 }, undefined],
  ["the other is unknown", { longitude: 2 }, undefined],
])("a place has coordinates where %s", (_name, coordinates, geo) => {
  const { launch } = mule(1, {});
  const site = {
    id: "meadow",
    name: "Meadow",
    identifiers: {},
    spaceport: "Meadow",
    country: "Nowhere",
  };
  const flight = mule(1, { launch: { ...launch, site: { ...site, ...coordinates } } });
  expect(toJsonLd(flight, { as: "event" }).location.geo).toEqual(geo);
});

it("a flight without other names has no list of them", () => {
  expect("alternateName" in toJsonLd(mule(1, {}))).toBe(false);
});
