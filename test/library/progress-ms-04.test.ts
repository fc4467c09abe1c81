import {
  baikonurSite1_5,
  getMission,
  iss,
  progressMs04,
  progressMsSeries,
  progressMsSpacecraft,
  roscosmos,
  soyuzU,
} from "resupply";
import { provenanceOf } from "resupply/provenance";
import { expect, it } from "vitest";

it("is what the sources say of it", () => {
  const { description, ...facts } = getMission("progress-ms-04");
  expect(description).toContain("1 December 2016");
  expect(facts).toEqual({
    id: "progress-ms-04",
    name: "Progress MS-04",
    kind: "cargo",
    outcome: "failure",
    failure: {
      phase: "launch",
      time: "2016-12-01T14:58Z",
      cause: expect.stringContaining("oxidizer pump of the third-stage engine"),
    },
    aliases: [
      { name: "Прогресс МС-04", kind: "native", language: "ru" },
      { name: "Progress 65", kind: "agency-number", language: "en" },
      { name: "Progress 65P", kind: "agency-number", language: "en" },
      { name: "65P", kind: "agency-number", language: "en" },
    ],
    identifiers: { wikidata: "Q26691771", wikipedia: "Progress_MS-04" },
    series: progressMsSeries,
    spacecraft: progressMsSpacecraft,
    operator: roscosmos,
    serial: "434",
    launch: {
      time: "2016-12-01T14:51:52Z",
      vehicle: soyuzU,
      vehicleSerial: "P15000-148",
      site: baikonurSite1_5,
      mass: 7285,
    },
    destination: iss,
    stays: [],
    attempts: [],
    cargo: { total: 2442, dry: 1260, propellant: 710, water: 420, gas: 52 },
    end: {
      kind: "failed-to-orbit",
      place: "Tuva Republic, Russia, mountains west of Kyzyl (lost at about 190 km altitude)",
    },
    previous: "progress-ms-03",
    next: "progress-ms-05",
  });
});

it("has a native name in Cyrillic letters alone", () => {
  expect(progressMs04.aliases[0]?.name).toMatch(/^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+-04$/u);
});

it("has its Wikidata item from one source, with the other item noted as disputed", () => {
  const { sources, disputed } = provenanceOf("progress-ms-04", "identifiers.wikidata") ?? {};
  expect(sources?.map(({ source }) => source.name)).toEqual(["4ort"]);
  expect(disputed?.map(({ value }) => value)).toEqual(["Q27974162"]);
  expect(disputed?.[0]?.reason).not.toBe("");
});

it("has its launch time from several sources, the strongest first", () => {
  const { sources, disputed } = provenanceOf("progress-ms-04", "launch.time") ?? {};
  expect(sources?.[0]?.source).toMatchObject({ id: "gcat", kind: "catalog" });
  expect(disputed?.map(({ value }) => value)).toEqual([
    "2016-12-01T14:52:51Z",
    "2016-12-01T14:52Z",
  ]);
});
