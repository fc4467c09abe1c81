import {
  missions,
  progressMs04,
  progressMs05,
  shenzhou12,
  toJsonLd,
  toJsonLdGraph,
} from "resupply";
import { progressMs04Article, toFaqJsonLd } from "resupply/articles";
import { describe, expect, it } from "vitest";

const base = "https://example.org/missions/";

/** Every `@id` in some JSON-LD. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "@id" ? [String(member)] : idsIn(member),
  );
}

describe("a base", () => {
  it("is what the address of a flight begins with", () => {
    expect(toJsonLd(progressMs04, { base })).toEqual({
      ...toJsonLd(progressMs04),
      "@id": "https://example.org/missions/progress-ms-04",
      url: "https://example.org/missions/progress-ms-04",
      mainEntityOfPage: "https://example.org/missions/progress-ms-04",
    });
  });

  it("is what the addresses of an event and of all that it describes begin with", () => {
    const event = toJsonLd(progressMs05, { as: "event", base });
    expect(event["@id"]).toBe("https://example.org/missions/progress-ms-05#event");
    expect(event.url).toBe("https://example.org/missions/progress-ms-05");
    expect(event.mainEntityOfPage).toBe("https://example.org/missions/progress-ms-05");
    expect(idsIn(event)).toEqual(
      idsIn(toJsonLd(progressMs05, { as: "event" })).map((id) =>
        id.replace("https://4ort.xyz/entity/", base),
      ),
    );
  });

  it("is that of a graph and of questions", () => {
    const ids = idsIn(toJsonLdGraph(missions, { base }));
    expect(ids.length).toBeGreaterThan(8 * missions.length);
    expect(ids.filter((id) => !id.startsWith(base))).toEqual([]);
    const page = toFaqJsonLd(progressMs04Article, { base });
    expect(page.url).toBe("https://example.org/missions/progress-ms-04");
    expect(idsIn(page)).toEqual([
      "https://example.org/missions/progress-ms-04#faq",
      "https://example.org/missions/progress-ms-04",
      "https://example.org/missions/progress-ms-04#faq-1",
      "https://example.org/missions/progress-ms-04#faq-2",
      "https://example.org/missions/progress-ms-04#faq-3",
    ]);
  });

  it("adds nothing but addresses where it is absent", () => {
    for (const options of [undefined, {}, { base: undefined } as never]) {
      expect(toJsonLd(progressMs04, options)).not.toHaveProperty("url");
      expect(toFaqJsonLd(progressMs04Article, options)).not.toHaveProperty("url");
    }
  });

  it("can be a function from a thing and its kind to the address of its page", () => {
    const seen = new Map<string, string>();
    const event = toJsonLd(progressMs05, {
      as: "event",
      base: ({ id, name }, kind) => {
        seen.set(kind, name);
        return `https://example.org/${kind}?id=${id}`;
      },
    });
    expect(Object.fromEntries(seen)).toEqual({
      mission: "Progress MS-05",
      operator: "Roscosmos",
      series: "Progress MS",
      spacecraft: "Progress MS",
      "launch-vehicle": "Soyuz-U",
      "launch-site": "Baikonur Site 1/5",
      station: "International Space Station",
    });
    expect(event["@id"]).toBe("https://example.org/mission?id=progress-ms-05#event");
    expect(event.url).toBe("https://example.org/mission?id=progress-ms-05");
    expect(event.organizer["@id"]).toBe("https://example.org/operator?id=roscosmos#operator");
    expect(event.about[1]["@id"]).toBe("https://example.org/spacecraft?id=progress-ms#spacecraft");
  });

  it("can be a function for people and their countries too", () => {
    const seen = new Map<string, string>();
    const event = toJsonLd(shenzhou12, {
      as: "event",
      base: ({ id, name }, kind) => {
        seen.set(kind, name);
        return `https://example.org/${kind}?id=${id}`;
      },
    });
    expect(Object.fromEntries(seen)).toMatchObject({ person: "Tang Hongbo", country: "China" });
    const [first] = event.attendee ?? [];
    expect(first?.["@id"]).toBe("https://example.org/person?id=nie-haisheng#person");
    expect(first?.nationality[0]?.["@id"]).toBe("https://example.org/country?id=china#country");
  });

  it.each([
    ["https://example.org/missions", '"https://example.org/missions"'],
    ["https://example.org/missions/#", '"https://example.org/missions/#"'],
    ["https://example.org/#/", '"https://example.org/#/"'],
    ["/missions/", '"/missions/"'],
    ["example.org/", '"example.org/"'],
    ["https://", '"https://"'],
    ["https:///", '"https:///"'],
    ["javascript:alert(1)/", '"javascript:alert(1)/"'],
    ["https://example.org/a b/", '"https://example.org/a b/"'],
    ["https://example.org/<b>/", '"https://example.org/<b>/"'],
    ["", '""'],
    [null, "null"],
    [4, "4"],
    [["https://example.org/"], "an object"],
    [{}, "an object"],
  ])("that is %j is a TypeError", (wrong, shown) => {
    const message = `base must be an address that ends with a slash, like "https://example.org/missions/", not ${shown}`;
    const options = { base: wrong } as never;
    for (const make of [
      () => toJsonLd(progressMs04, options),
      () => toJsonLdGraph([], options),
      () => toFaqJsonLd(progressMs04Article, options),
    ]) {
      expect(make).toThrow(new TypeError(message));
    }
  });

  it.each([undefined, "", "progress-ms-04", "/progress-ms-04", "https://example.org/#x", 4])(
    "that gives %j is a TypeError",
    (address) => {
      expect(() => toJsonLd(progressMs04, { base: () => address as never })).toThrow(
        new TypeError(
          `base must return an address without # for "progress-ms-04", like "https://example.org/progress-ms-04", not ${JSON.stringify(address)}`,
        ),
      );
    },
  );

  it("is one of the options, and another option is a TypeError", () => {
    expect(() => toJsonLd(progressMs04, { bas: base } as never)).toThrow(
      new TypeError(
        'JSON-LD takes options like { as: "event" }; "bas" is not one of its keys: as, base',
      ),
    );
    expect(() => toJsonLdGraph([], { url: base } as never)).toThrow(TypeError);
    expect(() => toFaqJsonLd(progressMs04Article, { as: "thing" } as never)).toThrow(TypeError);
    expect(() => toFaqJsonLd(progressMs04Article, base as never)).toThrow(
      new TypeError(
        'toFaqJsonLd takes options like { base: "https://example.org/missions/" }, not "https://example.org/missions/"',
      ),
    );
  });

  it("leaves a list of articles to be mapped", () => {
    expect([progressMs04Article].map(toFaqJsonLd)).toEqual([toFaqJsonLd(progressMs04Article)]);
  });
});
