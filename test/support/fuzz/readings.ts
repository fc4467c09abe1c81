import type { TheirFlight } from "../../../src/compiler/reconcile/model.ts";
import { gcat } from "../../../src/compiler/reconcile/readers/gcat.ts";
import { readText, valuesOf } from "../../reconcile/readers/reading.ts";
import type { Read } from "./catalogue-sound.ts";
import { gcatTexts } from "./catalogue-texts.ts";

// What must be in the reading of a text, found out without the reader's own code.

/** What each undamaged row of a table says, by header and row. */
const rowsOfTables = new Map<string, ReadonlyMap<string, string>>();

async function sayingsOf(header: string): Promise<ReadonlyMap<string, string>> {
  const known = rowsOfTables.get(header);
  if (known !== undefined) return known;
  const rows = gcatTexts
    .filter((text) => text.startsWith(`${header}\n`))
    .flatMap((text) => text.split("\n").slice(1));
  const sayings = new Map<string, string>();
  for (const row of rows) {
    const { flights } = await readText(gcat, `${header}\n${row}\n`);
    if (flights.length > 0) sayings.set(row, flights.map(saying).join());
  }
  rowsOfTables.set(header, sayings);
  return sayings;
}

const saying = (flight: TheirFlight) => JSON.stringify([flight.keys, valuesOf(flight)]);

/** The rows of a table of GCAT that are as they were, and of which the reading lacks what they say. */
export async function lostRows({ text, flights }: Read): Promise<string[]> {
  const [header = "", ...rows] = text.split("\n");
  const sayings = await sayingsOf(header);
  const read = new Map(flights.map((flight) => [flight.place.line, saying(flight)]));
  return rows.filter((row, index) => {
    const expected = sayings.get(row);
    return expected !== undefined && read.get(index + 2) !== expected;
  });
}

/** Why the reading of JSON can't be right, if it can't. */
export function misreadJson({ text, flights, problems }: Read): string[] {
  const isJson = canParse(text);
  const isCalledDamaged = problems.some(({ message }) => /not JSON|breaks off/.test(message));
  return [
    ...(isJson || isCalledDamaged ? [] : ["damaged JSON is not reported"]),
    ...(isJson || flights.length === 0 ? [] : ["half of damaged JSON is read"]),
    ...(isJson && isCalledDamaged ? ["sound JSON is called damaged"] : []),
  ];
}

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The parameters whose values are read, and what follows the name. */
const READ =
  /^\|\s*(launch_date|landing_date|decay_date|docking_date|undocking_date|launch_mass|COSPAR_ID|SATCAT)\s*=[^\S\n]*([^\n{}[\]|<>&']*\d[^\n{}[\]|<>&']*)$/gm;

/** The lines of infoboxes that give a value without any markup, and of which the reading says nothing. */
export function lostParameters({ text, flights, problems }: Read): string[] {
  const places = [...flights.flatMap(({ facts }) => facts), ...problems].map(({ place }) => place);
  const lines = new Set(places.map(({ line }) => line));
  // What markup hides and where boxes end is for the reader to know; a text without doubts is plain.
  if (problems.some(({ message }) => message.includes("infobox"))) return [];
  if (/<|\{\{\{|\}\}\}|__/.test(text)) return [];
  const names = [...text.matchAll(/\|\s*(\w+)\s*=/g)].map(([, name = ""]) => name.toLowerCase());
  const isAlone = (name: string) =>
    names.indexOf(name.toLowerCase()) === names.lastIndexOf(name.toLowerCase());
  return [...text.matchAll(READ)].flatMap(({ 0: line, 1: name = "", index }) => {
    const at = text.slice(0, index).split("\n").length;
    return !isAlone(name) || lines.has(at) || !isInBox(text, index) ? [] : [line];
  });
}

/** Whether what is innermost open at an offset, and all around it, is an infobox that is closed. */
function isInBox(text: string, offset: number): boolean {
  const open: number[] = [];
  for (const { 0: braces, index } of text.matchAll(/\{\{|\}\}/g)) {
    if (index >= offset) break;
    if (braces === "{{") open.push(index);
    else open.pop();
  }
  return (
    open.length > 0 &&
    open.every((at) => /^\{\{Infobox[ _]spaceflight\s*(?:\/Dock\s*)?\n/i.test(text.slice(at))) &&
    !/\/Dock/i.test(text.slice(open[0], (open[0] ?? 0) + 30))
  );
}
