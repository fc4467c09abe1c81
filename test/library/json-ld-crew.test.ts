import {
  type AnyMission,
  defineMission,
  getMission,
  missions,
  progressMs05,
  shenzhou12,
  soyuz26,
  soyuz27,
  soyuz34,
  soyuzMs22,
  toJsonLd,
  toJsonLdGraph,
} from "resupply";
import { people, vladimirDzhanibekov, yuriRomanenko } from "resupply/people";
import { describe, expect, it } from "vitest";

const attendeesOf = (mission: AnyMission) => toJsonLd(mission, { as: "event" }).attendee;
const namesOf = (mission: AnyMission) => attendeesOf(mission)?.map(({ name }) => name);

describe("the crew of a flight as an event", () => {
  it("is a list of people, with names, country and pages elsewhere", () => {
    expect(attendeesOf(shenzhou12)?.[0]).toEqual({
      "@type": "Person",
      "@id": "https://4ort.xyz/entity/nie-haisheng#person",
      name: "Nie Haisheng",
      alternateName: [{ "@type": "PronounceableText", textValue: "聂海胜", inLanguage: "zh" }],
      nationality: [
        { "@type": "Country", "@id": "https://4ort.xyz/entity/china#country", name: "China" },
      ],
      sameAs: [
        "https://www.wikidata.org/wiki/Q472683",
        "https://en.wikipedia.org/wiki/Nie_Haisheng",
      ],
    });
  });

  it("has those who were launched first, then others who landed, each once", () => {
    const launched = ["Yuri Romanenko", "Georgi Grechko"];
    const others = ["Vladimir Dzhanibekov", "Oleg Makarov"];
    expect(namesOf(soyuz26)).toEqual([...launched, ...others]);
    expect(namesOf(soyuz27)).toEqual([...others, ...launched]);
    expect(namesOf(getMission("crew-9"))).toHaveLength(4);
  });

  it("is absent only where nobody was launched or landed", () => {
    expect(toJsonLd(progressMs05, { as: "event" })).not.toHaveProperty("attendee");
    expect(soyuz34.crew.launched).toEqual([]);
    expect(namesOf(soyuz34)).toEqual(["Vladimir Lyakhov", "Valery Ryumin"]);
    expect(namesOf(soyuzMs22)).toHaveLength(3);
    const without = missions.filter((mission) => attendeesOf(mission) === undefined);
    expect(without).toEqual(missions.filter(({ crew }) => crew === undefined));
  });

  it("has no list of other names where there are none, and each country of two", () => {
    const attendees = missions.flatMap((mission) => attendeesOf(mission) ?? []);
    for (const person of people) {
      const described = attendees.find((one) => one["@id"].endsWith(`/${person.id}#person`));
      expect(described?.alternateName?.map(({ textValue }) => textValue)).toEqual(
        person.aliases.length === 0 ? undefined : person.aliases.map(({ name }) => name),
      );
      expect(described?.nationality.map(({ name }) => name).join(" / ")).toBe(person.country);
    }
    const krikalev = attendees.find(({ name }) => name === "Sergei Krikalev");
    expect(krikalev?.nationality.map((one) => one["@id"])).toEqual([
      "https://4ort.xyz/entity/soviet-union#country",
      "https://4ort.xyz/entity/russia#country",
    ]);
  });

  it("is part of the event only, and not of the craft", () => {
    expect(JSON.stringify(toJsonLd(shenzhou12))).not.toContain("Person");
  });
});

describe("the crews of a graph", () => {
  it("refer to each person and country once", () => {
    const graph = toJsonLdGraph([soyuz26, soyuz27], { as: "event" })["@graph"];
    const ofType = (type: string) => graph.filter((node) => node["@type"] === type);
    expect(ofType("Person").map(({ name }) => name)).toEqual(namesOf(soyuz26));
    expect(ofType("Country")).toEqual([
      {
        "@type": "Country",
        "@id": "https://4ort.xyz/entity/soviet-union#country",
        name: "Soviet Union",
      },
    ]);
    expect(ofType("Person")[0]).toMatchObject({
      nationality: [{ "@id": "https://4ort.xyz/entity/soviet-union#country" }],
    });
    expect(ofType("Event")[1]).toMatchObject({
      attendee: attendeesOf(soyuz27)?.map((person) => ({ "@id": person["@id"] })),
    });
  });
});

describe("the crew of your own flight", () => {
  const mia = { ...yuriRomanenko, id: "mia", name: "Mia", aliases: [] };
  const own: AnyMission = defineMission({
    ...(soyuz26 as AnyMission),
    id: "my-flight",
    crew: { launched: [{ person: mia }, { person: vladimirDzhanibekov }] },
  });

  it("has no address at 4ort.xyz where it is yours", () => {
    const [first, second] = attendeesOf(own) ?? [];
    expect(first?.["@id"]).toBe("mia#person");
    expect(first?.nationality[0]?.["@id"]).toBe("soviet-union#country");
    expect(first).not.toHaveProperty("alternateName");
    expect(second?.["@id"]).toBe("https://4ort.xyz/entity/vladimir-dzhanibekov#person");
    expect(second?.nationality[0]?.["@id"]).toBe("https://4ort.xyz/entity/soviet-union#country");
  });

  it("is under the base, if there is one", () => {
    const base = "https://example.org/missions/";
    const ids = toJsonLd(own, { as: "event", base }).attendee?.map((one) => one["@id"]);
    expect(ids).toEqual([`${base}mia#person`, `${base}vladimir-dzhanibekov#person`]);
  });

  it.each([null, {}, { launched: 3 }, []])("is a TypeError if it is %j", (crew) => {
    const wrong = { ...soyuz26, crew } as never;
    expect(() => toJsonLd(wrong, { as: "event" })).toThrow(
      new TypeError('toJsonLd takes a mission, like progressMs04 or getMission("progress-ms-04")'),
    );
  });
});
