import { findMissions, missions } from "resupply";
import { people } from "resupply/people";
import { expect, test } from "vitest";
import { finder } from "../src/search/find.ts";
import { searchData } from "../src/search/index-data.ts";

const find = finder(JSON.parse(JSON.stringify(searchData())));
const routes = (text: string, most?: number) => find(text, most).map(({ route }) => route);

test.each([
  ["65P", "missions/progress-ms-04/"],
  ["Прогресс МС-04", "missions/progress-ms-04/"],
  ["天舟一号", "missions/tianzhou-1/"],
  ["SpaceX-4", "missions/dragon-crs-4/"],
  ["41670", "missions/progress-ms-03/"],
  ["https://www.wikidata.org/wiki/Q26691771", "missions/progress-ms-04/"],
  ["聂海胜", "people/nie-haisheng/"],
  ["Олег Кононенко", "people/oleg-kononenko/"],
  ["Zvezda aft", "ports/zvezda-aft/"],
  ["salyut 6", "stations/salyut-6/"],
])("%s finds %s first", (text, route) => {
  expect(routes(text)[0]).toBe(route);
});

test("the library's flights come first and in its order, for each name of each flight", () => {
  for (const mission of missions) {
    const { id, name, aliases, identifiers } = mission;
    const { cospar, satcat, wikidata } = identifiers;
    const texts = [id, name, cospar, satcat, wikidata, ...aliases.map((alias) => alias.name)];
    for (const text of texts.flatMap((one) => (one === undefined ? [] : [String(one)]))) {
      const expected = findMissions(text).map((found) => `missions/${found.id}/`);
      expect([text, routes(text, expected.length)]).toEqual([text, expected]);
      expect(expected).toContain(`missions/${id}/`);
    }
  }
});

test("also for words beside a name, and numbers that several flights have", () => {
  for (const text of [
    "ISS Progress 65",
    "MS-04",
    "Progress 40",
    "Soyuz 56S",
    "ATV Jules Verne",
    "2016-045",
  ]) {
    const expected = findMissions(text).map(({ id }) => `missions/${id}/`);
    expect(expected.length).toBeGreaterThan(0);
    expect([text, routes(text, expected.length)]).toEqual([text, expected]);
  }
});

test("everybody is found by each of their names", () => {
  for (const { id, name, aliases } of people)
    for (const text of [name, ...aliases.map((alias) => alias.name)])
      expect([text, routes(text, 50)]).toEqual([text, expect.arrayContaining([`people/${id}/`])]);
});

test("the beginning of a word is enough while somebody types", () => {
  expect(routes("krista", 20)).toContain("ports/kristall-axial/");
  expect(routes("kononen")).toContain("people/oleg-kononenko/");
  expect(find("Орион").length + find("no such thing").length).toBe(0);
});
