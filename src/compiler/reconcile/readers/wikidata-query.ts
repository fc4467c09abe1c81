import type { TheirFlight } from "../model.ts";
import { FlightFacts, given } from "./flight-facts.ts";
import type { JsonObject, Note, Placed } from "./json.ts";
import { ITEM } from "./wikidata-flights.ts";
import { timeOfWikidata } from "./wikidata-times.ts";

/** The times of the query, by variable; the variable with their precision ends in `Precision`. */
const TIMES = { launch: "launch.time", landing: "end.landing", reentry: "end.reentry" } as const;

/** The names of other items, by variable. */
const NAMES = {
  vehicleLabel: "launch.vehicle",
  siteLabel: "launch.site",
  previousLabel: "previous",
  nextLabel: "next",
} as const;

/** The variables of `docs/wikidata.rq`. */
export const queryVariables: readonly string[] = [
  "item",
  "itemLabel",
  "cospar",
  "satcat",
  ...Object.keys(TIMES).flatMap((name) => [name, `${name}Precision`]),
  ...Object.keys(NAMES),
  "article",
];

/** The flights of the reply to the query: an item has one row for each combination of its values. */
export function flightsOfQuery(rows: readonly JsonObject[], note: Note): TheirFlight[] {
  const byItem = new Map<string, JsonObject[]>();
  for (const row of rows) {
    const item = row.object("item")?.text("value");
    const id = item?.value.split("/").at(-1) ?? "";
    if (!ITEM.test(id)) {
      const message =
        item === undefined
          ? "the row has no ?item; run the query of docs/wikidata.rq"
          : `"${item.value}" is not an item, like http://www.wikidata.org/entity/Q190795`;
      note({ place: item?.place ?? row.place, message });
      continue;
    }
    const known = byItem.get(id);
    if (known === undefined) byItem.set(id, [row]);
    else known.push(row);
  }
  return [...byItem].map(([id, own]) => flightOfRows(id, own, note));
}

function flightOfRows(id: string, rows: readonly JsonObject[], note: Note): TheirFlight {
  const [first] = rows as readonly [JsonObject];
  const read = new FlightFacts(note);
  read.add("identifiers.wikidata", { value: id, place: first.place });
  const [cospar] = distinct(rows, "cospar").flatMap((one) => read.cospar(one) ?? []);
  const [satcat] = distinct(rows, "satcat").flatMap((one) => read.satcat(one) ?? []);
  for (const [name, field] of Object.entries(TIMES)) addTimes(read, rows, name, field);
  for (const [name, field] of Object.entries(NAMES)) {
    // An item without a name is called by its number.
    const named = distinct(rows, name).filter(({ value }) => !ITEM.test(value));
    for (const one of named) read.add(field, one, named.length > 1);
  }
  const [article] = distinct(rows, "article").map((one) => titleOf(read, one));
  read.add("identifiers.wikipedia", article);
  const name = distinct(rows, "itemLabel").find(({ value }) => !ITEM.test(value));
  return {
    keys: given({ cospar, satcat, wikidata: id, wikipedia: article?.value, name: name?.value }),
    facts: read.facts,
    place: first.place,
    address: `https://www.wikidata.org/wiki/${id}`,
  };
}

function addTimes(
  read: FlightFacts,
  rows: readonly JsonObject[],
  name: string,
  field: string,
): void {
  const times = new Map<string, Placed<string>>();
  for (const row of rows) {
    const stamp = row.object(name)?.text("value");
    const precision = row.object(`${name}Precision`)?.text("value");
    if (stamp === undefined) continue;
    if (precision === undefined) {
      read.problem(stamp.place, `?${name} has no ?${name}Precision; run docs/wikidata.rq`);
      continue;
    }
    const time = timeOfWikidata(stamp.value, Number(precision.value));
    if ("problem" in time) read.problem(stamp.place, time.problem);
    else if (!times.has(time.time)) times.set(time.time, { ...stamp, value: time.time });
  }
  for (const time of times.values()) read.add(field, time, times.size > 1);
}

function distinct(rows: readonly JsonObject[], name: string): Placed<string>[] {
  const values = new Map<string, Placed<string>>();
  for (const row of rows) {
    const value = row.object(name)?.text("value");
    if (value !== undefined && !values.has(value.value)) values.set(value.value, value);
  }
  // What somebody knows to exist, but not which it is, has an address of its own as its value.
  return [...values.values()].filter(({ value }) => !value.includes("/.well-known/genid/"));
}

/** The title in the address of an article. */
function titleOf(read: FlightFacts, article: Placed<string>): Placed<string> | undefined {
  const [, title] = /\.wikipedia\.org\/wiki\/([^/?#]+)$/.exec(article.value) ?? [];
  try {
    if (title !== undefined) return { ...article, value: decodeURIComponent(title) };
  } catch {
    // A per cent sign that encodes nothing: the same problem as another address.
  }
  read.problem(article.place, `"${article.value}" is not the address of an article`);
  return undefined;
}
