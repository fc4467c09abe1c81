import { createCatalog, findMission, findMissions, missions } from "resupply";
import { people } from "resupply/people";
import { describe, expect, it } from "vitest";
import { mule } from "../support/invented-missions.ts";

const ids = (text: string | number) =>
  findMissions(text)
    .map(({ id }) => id)
    .sort();

/** What people write, by the flight that they mean. */
const IN_USE: Readonly<Record<string, string>> = {
  "progress-ms-04":
    "Progress MS 4, Progress MS04, Progress МС-04, Прогресс МС-4, 65P, ISS-65P, ISS 65P, Progress 65, Progress 65P, 65 Progress, 65P Progress, ISS Progress 65, ISS Progress 65P, International Space Station Progress 65, Roscosmos Progress MS-04, Progress MS-04 (65P)",
  "progress-ms-30": "MS-30, MS30, МС-30, mс 30, Progress MS 30, ISS MS-30",
  "progress-ms-21": "82P, ISS-82P, Progress 82",
  "progress-m-mim2": "5R, ISS-5R, ISS 5R",
  "soyuz-ms-10":
    "Soyuz MS-10, Soyuz MS 10, Союз МС-10, союз мс10, 56S, ISS-56S, ISS 56S, Soyuz 56S, Soyuz 56, ISS Soyuz 56",
  "soyuz-ms-09": "55S, ISS-55S, ISS AF-55S, Soyuz 55S",
  "soyuz-ms-14": "60S, Soyuz 60S",
  "soyuz-tma-03m": "TMA-03M, ТМА-03М, 29S, ISS Soyuz 29, Soyuz TMA-03M",
  "soyuz-29": "Soyuz 29, Союз-29, Salyut 6 Soyuz 29",
  "soyuz-tm-31": "TM-31, 1S, 2R, ISS-2R, Soyuz TM-31",
  "soyuz-t-10-1": "Soyuz T-10-1, T-10-1, Союз Т-10-1, Soyuz T-10a",
  "soyuz-t-10": "Soyuz T-10, T-10",
  "soyuz-t-15": "Soyuz T-15, Mir Soyuz T-15, Salyut 7 Soyuz T-15",
  "soyuz-7k-t-no-39": "Soyuz 18a, Soyuz 18-1, Soyuz 7K-T No.39",
  "soyuz-18": "Soyuz 18, Soyuz 18b",
  "skylab-2": "Skylab 2, Skylab II, SL-2, SLM-1, NASA Skylab 2",
  "sts-71": "STS-71, STS 71, sts71, Space Shuttle STS-71, Atlantis STS-71, NASA STS-71",
  "sts-88": "STS-88, ISS-2A, 2A, Endeavour STS-88",
  "sts-123": "1J/A, ISS-1J/A",
  "shenzhou-12":
    "Shenzhou 12, Shenzhou-12, Shenzhou XII, SZ-12, SZ12, 神舟十二号, 神舟12号, 神舟１２号",
  "shenzhou-8": "Shenzhou-8, 神舟八号, Tiangong-1 Shenzhou 8",
  "crew-9":
    "Crew-9, Crew 9, SpaceX Crew-9, Crew Dragon Crew-9, Dragon Crew-9, USCV-9, Freedom Crew-9",
  "crew-4": "Crew-4, SpaceX Crew-4",
  "ax-1": "Ax-1, Axiom 1, Axiom-1, Axiom Mission 1, Crew Dragon Ax-1",
  "crew-dragon-demo-2": "Demo-2, SpaceX Demo-2, Crew Demo-2, Crew Dragon Demo-2, DM-2, SpX-DM2",
  "crew-dragon-demo-1": "Demo-1, DM-1",
  "boeing-orbital-flight-test-2": "OFT-2, OFT 2, Boe-OFT-2, Starliner OFT-2",
  "boeing-orbital-flight-test": "OFT, OFT-1",
  "boeing-crew-flight-test": "CFT, Starliner CFT, Boeing CFT, Boe-CFT, Starliner Crew Flight Test",
  "kvant-1": "Kvant, Kvant-1, Квант, Mir Kvant",
  "kvant-2": "Kvant-2, Kvant 2",
  nauka: "Nauka, Наука, MLM, MLM-U, ISS Nauka",
  zvezda: "Zvezda, 1R, Service Module",
  "progress-m-34": "M-34, М-34, Progress M-34, Mir Progress M-34",
  "progress-m-27m": "M-27M, M27M, Progress M-27M, М-27М, 59P, ISS Progress 59",
  "progress-m-um": "M-UM",
  "progress-m1-5": "M1-5, М1-5",
  "progress-m-08m": "ISS Progress 40, Progress 40P, 40P",
  "progress-40": "Progress 40, Прогресс-40",
  "progress-ms-03":
    "2016-045, 2016-45, 2016 045A, 2016-045A, COSPAR 2016-045A, NORAD 41670, #41670, NORAD #41670",
  "progress-1": "1978-008, 1978-008A",
  "dragon-crs-4": "SpaceX-4, SpaceX 4, SpaceX4, SPACEX-04",
  "dragon-crs-7":
    "CRS-7, CRS7, SpX-7, SpX7, CRS SpX-7, SpaceX-7, SpaceX CRS-7, SpaceX Dragon CRS-7, Dragon CRS 7, Dragon SpX-7, Dragon 1 CRS-7",
  "dragon-crs-2": "SpaceX-2, SpaceX 2",
  "dragon-cots-2": "Dragon C2+, COTS 2, SpaceX COTS 2",
  "dragon-crs-21": "Cargo Dragon CRS-21",
  "cygnus-ng-21":
    "NG-21, NG21, Cygnus CRS NG-21, Northrop Grumman-21, Northrop Grumman 21, Northrop Grumman CRS-21, Northrop Grumman NG-21, Northrop Grumman Cygnus NG-21, S.S. Dick Scobee, Cygnus Dick Scobee",
  "cygnus-oa-4":
    "OA-4, CRS OA-4, Cygnus CRS OA-4, Orbital ATK OA-4, Orbital ATK-4, S.S. Deke Slayton II, SS Deke Slayton II, SS Deke Slayton 2",
  "cygnus-orb-3":
    "Orb-3, Cygnus Orb-3, Orbital Sciences CRS-3, SS Deke Slayton, Cygnus SS Deke Slayton",
  "htv-2":
    "HTV-2, HTV2, Kounotori 2, Kounotori-2 (HTV-2), JAXA HTV-2, H-II Transfer Vehicle 2, H-2 Transfer Vehicle 2, H-II Transfer Vehicle HTV-2, こうのとり2号機, こうのとり２号機, こうのとり二号機, HTV2号機",
  "htv-x1": "HTV-X1, HTV-X 1, HTV X1, HTV-X1号機",
  "atv-1":
    "ATV-1, ATV1, ATV 1 Jules Verne, Jules Verne, ATV Jules Verne, Jules Verne ATV, Jules Verne (ATV-1), Automated Transfer Vehicle 1, Automated Transfer Vehicle Jules Verne, ESA ATV-1",
  "atv-5": "ATV Georges Lemaitre, European Space Agency ATV-5",
  "tianzhou-1":
    "Tianzhou 1, Tianzhou1, TZ-1, TZ1, 天舟一号, 天舟1号, 天舟１号, 天舟一號, 天舟 1, CMSA Tianzhou-1",
  "tianzhou-10": "Tianzhou 10, 天舟十号, 天舟10号, 天舟一〇号",
  "kosmos-1443": "Kosmos 1443, Cosmos-1443, Космос 1443, TKS-3, TKS Kosmos 1443",
};

describe("names in use", () => {
  const table = Object.entries(IN_USE).flatMap(([id, texts]) =>
    texts.split(", ").map((text) => [text, id] as const),
  );

  it.each(table)("%s is %s", (text, id) => expect(findMission(text)?.id).toBe(id));

  it.each([
    ["C106", "dragon-crs-11 dragon-crs-19 dragon-crs-4"],
    ["Dragon C106", "dragon-crs-11 dragon-crs-19 dragon-crs-4"],
    ["SpaceX Dragon C106", "dragon-crs-11 dragon-crs-19 dragon-crs-4"],
    ["M15", "progress-m-15 progress-m1-5"],
    ...["MS-04", "MS-4", "MS04", "МС-04", "mс 4", "ISS MS-04"].map((text) => [
      ...[text, "progress-ms-04 soyuz-ms-04"],
    ]),
    ["MS-10", "progress-ms-10 soyuz-ms-10"],
    ["Calypso", "boeing-crew-flight-test boeing-orbital-flight-test"],
  ])("%s means several, and no one of them", (text, several) => {
    expect(ids(text).join(" ")).toBe(several);
    expect(findMission(text)).toBeUndefined();
  });

  it.each([
    ...["SpaceX-99", "MS-99", "M-99", "NG-99", "ATV-6", "Progress 99", "ISS Progress 99", "HTV-99"],
    ...["H-II Transfer Vehicle 99", "天舟九十九号", "天舟99号", "2016-999", "Kosmos 1", "Dragon 7"],
    ...["Soyuz MS-99", "SpaceX MS-04", "JAXA 65P", "ATV-1 Edoardo Amaldi", "Mir Progress 65"],
    ...["Progress", "ATV", "HTV", "HTV-X", "TKS", "Dragon", "Cygnus", "CRS", "MS", "M", "1", "65"],
    ...["82S", "Progress 56S", "Soyuz 82P", "Mir 56S", "Soyuz 99", "99S", "Crew-99", "STS-99"],
    ...["Soyuz", "Shenzhou", "STS", "Skylab", "Crew", "Axiom", "Demo", "Starliner", "Crew Dragon"],
    ...[
      "Skylab 1",
      "NASA 71",
      "Boeing 2",
      "Rosaviakosmos 1",
      "神舟九十九号",
      "Apollo 11",
      "Shenzhou 5",
    ],
    ...["ISS", "SpaceX", "S.S.", "2016", "201645", "Space 5", "China 5", "Roscosmos 4", "Cygnus 5"],
  ])("%s is none of them", (text) => expect(ids(text)).toEqual([]));

  it("the name of a person is no flight, but a ship can have it", () => {
    const ships = [];
    for (const { id, name, aliases, identifiers } of people) {
      const { wikidata, wikipedia } = identifiers;
      for (const text of [id, name, ...aliases.map((alias) => alias.name), wikidata, wikipedia]) {
        if (text === undefined) continue;
        for (const found of findMissions(text)) {
          const called = found.aliases.filter(({ kind }) => kind === "ship-name");
          expect(called.map((ship) => ship.name).join(), text).toContain(name);
          ships.push(`${name}: ${found.id}`);
        }
      }
    }
    expect([...new Set(ships)].sort()).toEqual([
      "Alan Bean: cygnus-ng-12",
      "Alan Poindexter: cygnus-oa-5",
      "Piers Sellers: cygnus-ng-17",
      "Rick Husband: cygnus-oa-6",
    ]);
    for (const name of ["Nick Hague", "Гагарин", "Sunita Williams", "杨利伟", "Thomas Pesquet"]) {
      expect(findMissions(name), name).toEqual([]);
    }
  });

  it("a number that stays a number is one in a catalogue", () => {
    expect(findMissions(65)).toEqual([]);
    expect(findMissions(201645)).toEqual([]);
  });
});

describe("names that are only parts", () => {
  it("keep each name and alias for those that are called so", () => {
    const called = ({ name, aliases }: (typeof missions)[number]) => [
      name,
      ...aliases.map((alias) => alias.name),
    ];
    for (const mission of missions) {
      for (const text of called(mission)) {
        expect(findMissions(text), text).toContain(mission);
        const best = findMission(text);
        if (best !== undefined) expect(called(best), text).toContain(text);
      }
    }
  });

  it("find a flight beside the names of its class, operator and station", () => {
    for (const mission of missions) {
      const { name, operator, destination, series } = mission;
      for (const text of [
        `${destination.name} ${name}`,
        `${name} ${operator.id}`,
        `${series.name} ${name}`,
      ]) {
        if (text.split(/[^\p{L}\d]+/u).length <= 8) expect(findMission(text), text).toBe(mission);
      }
    }
  });

  it("do not make a class, an operator, a station or a number mean the one flight of a set", () => {
    for (const mission of missions) {
      const { name, aliases, series, spacecraft, operator, destination } = mission;
      const catalog = createCatalog([mission]);
      const names = [name, ...aliases.map((alias) => alias.name)];
      const number = /\d+/.exec(name)?.[0] ?? "";
      for (const text of [
        ...[series.programme, series.name, spacecraft.name, operator.name, destination.name],
        ...[`${operator.name} ${series.programme}`, number, `${series.programme} 9999`],
      ]) {
        if (!names.includes(text)) expect(catalog.findMissions(text), text).toEqual([]);
      }
    }
  });

  it("do not take the number of a series for one of the programme", () => {
    const one = missions.filter(({ id }) => id === "progress-ms-04");
    expect(createCatalog(one).findMissions("Progress 4")).toEqual([]);
    expect(createCatalog(one).findMissions("Roscosmos Progress 4")).toEqual([]);
  });

  it("a launch of two flights is both", () => {
    const both = createCatalog(
      ["A", "B"].map((piece, at) =>
        mule(at + 1, { identifiers: { cospar: `2031-099${piece}`, satcat: 99123 + at } }),
      ),
    );
    expect(both.findMissions("2031-099").map(({ id }) => id)).toEqual(["mule-1", "mule-2"]);
    expect(both.findMission("2031-099")).toBeUndefined();
    expect(both.findMission("2031-099B")?.id).toBe("mule-2");
  });

  it("count on in Chinese", () => {
    const at = (numeral: string) =>
      createCatalog([
        mule(1, { name: "骡12号" }),
        mule(2, { name: "骡20号" }),
        mule(3, { name: "骡23号" }),
      ])
        .findMissions(`骡${numeral}号`)
        .map(({ name }) => name);
    expect(["十二", "一二", "二十", "二〇", "二十三"].map((numeral) => at(numeral).join())).toEqual(
      [...["骡12号", "骡12号", "骡20号", "骡20号", "骡23号"]],
    );
  });
});
