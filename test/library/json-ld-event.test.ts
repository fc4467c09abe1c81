import {
  cygnusOrb3,
  getMission,
  missions,
  progressM10m,
  progressMs04,
  progressMs05,
  toJsonLd,
} from "resupply";
import { describe, expect, it } from "vitest";

const event = toJsonLd(progressMs05, { as: "event" });

describe("a flight as an event", () => {
  it("says what happened, when and where", () => {
    expect(event).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Event",
      "@id": "https://4ort.xyz/entity/progress-ms-05#event",
      name: "Progress MS-05",
      description: progressMs05.description,
      startDate: progressMs05.launch.time,
      endDate: progressMs05.end.reentry,
    });
  });

  it("has the launch site as its place, with coordinates and country", () => {
    expect(event.location).toEqual({
      "@type": "Place",
      "@id": "https://4ort.xyz/entity/baikonur-site-1-5#launch-site",
      name: "Baikonur Site 1/5",
      additionalType: "LaunchSite",
      address: { "@type": "PostalAddress", addressCountry: "Kazakhstan" },
      geo: { "@type": "GeoCoordinates", latitude: 45.920278, longitude: 63.342222 },
      sameAs: [
        "https://www.wikidata.org/wiki/Q2580456",
        "https://en.wikipedia.org/wiki/Gagarin's_Start",
      ],
    });
  });

  it("has the operator as organizer and the series as the event above", () => {
    expect(event.organizer).toMatchObject({ "@type": "Organization", name: "Roscosmos" });
    expect(event.superEvent).toMatchObject({ "@type": "EventSeries", name: "Progress MS" });
  });

  it("is about the craft, by its address, its class, the launch vehicle and the station", () => {
    const [craft, spacecraft, vehicle, station] = event.about;
    expect(craft).toEqual({ "@id": toJsonLd(progressMs05)["@id"] });
    expect(spacecraft).toMatchObject({ "@type": "ProductModel", name: "Progress MS" });
    expect(vehicle).toMatchObject({ additionalType: "LaunchVehicle", name: "Soyuz-U" });
    expect(station).toMatchObject({
      additionalType: "SpaceStation",
      name: "International Space Station",
      identifier: [{ propertyID: "COSPAR" }, { propertyID: "SATCAT" }],
    });
  });

  it("has no date, place or status that is not on record", () => {
    for (const mission of missions) {
      const { startDate, location, ...rest } = toJsonLd(mission, { as: "event" });
      expect(startDate).toBe(mission.launch.time);
      expect("endDate" in rest).toBe(
        [mission.end?.landing, mission.end?.impact, mission.end?.reentry].some(Boolean),
      );
      expect("geo" in location).toBe(mission.launch.site.latitude !== undefined);
      expect(rest).not.toHaveProperty("eventStatus");
    }
  });

  it("ends with a landing, else with what is last known of the craft, never with a burn", () => {
    const endOf = (mission: (typeof missions)[number]) =>
      toJsonLd(mission, { as: "event" }).endDate;
    expect(endOf(getMission("dragon-crs-8"))).toBe(getMission("dragon-crs-8").end.landing);
    expect(endOf(progressM10m)).toBe(progressM10m.end.impact);
    const burnt = {
      ...progressM10m,
      end: { kind: "deorbited", burn: "2011-10-29T11:00Z" },
    } as const;
    expect(endOf(burnt)).toBeUndefined();
  });

  it("has another address than the craft, and than any other event", () => {
    const addresses = missions.flatMap((mission) => [
      toJsonLd(mission)["@id"],
      toJsonLd(mission, { as: "event" })["@id"],
    ]);
    expect(new Set(addresses).size).toBe(2 * missions.length);
  });

  it("is there for a flight that failed", () => {
    expect(toJsonLd(cygnusOrb3, { as: "event" }).startDate).toMatch(/^2014-10-28/);
    expect(toJsonLd(progressMs04, { as: "event" }).startDate).toMatch(/^2016-12-01/);
  });
});
