import type { VFile } from "vfile";
import { lookUpKey } from "../../../library/text/look-up-key.ts";
import { placeIn } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import { report } from "../report.ts";
import type { JsonBlock } from "../text/json-blocks.ts";

export type Thing = Readonly<Record<string, unknown>>;

/**
 * The object that a block of JSON describes: the flight, with what its event says and the things that
 * both refer to; else the first with `sameAs` or a name. `title` is what the entry itself is called.
 */
export function parseThing(
  file: VFile,
  block: JsonBlock,
  title: string | undefined,
): Thing | undefined {
  const things = thingsIn(parse(file, block));
  const flights = things.filter((thing) => isFlight(thing) || isEvent(thing));
  const flight = flights.find((thing) => isCalled(thing, title)) ?? flights[0];
  if (flight === undefined) {
    return (
      things.find((thing) => thing["sameAs"] !== undefined) ??
      things.find((thing) => thing["name"] !== undefined) ??
      things[0]
    );
  }
  const name = String(flight["name"]);
  const others = new Set(
    flights.map((thing) => String(thing["name"])).filter((one) => one !== name),
  );
  if (others.size > 0) {
    const message = `the JSON describes ${others.size} more than ${excerpt(name, 60)}, which is read; give each flight a file of its own`;
    report(file, placeIn(file, block.from), "second-entry", message);
  }
  const own = flights.filter((thing) => String(thing["name"]) === name);
  const whole: Thing = Object.assign({}, ...own.toReversed());
  return withReferences(whole, things);
}

/** As `toJsonLd` describes a spacecraft. */
const isFlight = (thing: Thing) => thing["additionalType"] === "Spacecraft";

/** As `toJsonLd` describes a flight: an event of a series. */
const isEvent = (thing: Thing) => thing["@type"] === "Event" && thing["superEvent"] !== undefined;

const isCalled = (thing: Thing, title: string | undefined) =>
  title !== undefined && lookUpKey(String(thing["name"])) === lookUpKey(title);

/** A thing with the things that it refers to by their ids, as far as they are in the same graph. */
function withReferences(thing: Thing, things: readonly Thing[]): Thing {
  const byId = new Map(things.map((one) => [one["@id"], one]));
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    return isReference(value) ? (byId.get(value["@id"]) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, resolved(value)]));
}

/** The objects of a graph or a list, or the one that there is. */
function thingsIn(parsed: unknown): Thing[] {
  const all: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return all.filter(isThing).flatMap((thing) => {
    const graph = thing["@graph"];
    return Array.isArray(graph) ? graph.filter(isThing) : [thing];
  });
}

/** Whether a value says only which thing is meant. */
export const isReference = (value: unknown): value is Thing =>
  isThing(value) && Object.keys(value).length === 1 && value["@id"] !== undefined;

export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(file: VFile, { text, from }: JsonBlock): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/at position (\d+)/.exec(reason)?.[1] ?? 0);
    const short = excerpt(
      reason
        .toWellFormed()
        .replaceAll(/\s+/g, " ")
        .replace(/(?:, \.{3}| in JSON).*$/, ""),
    );
    const place = placeIn(file, from + Math.min(offset, Math.max(0, text.length - 1)));
    const message = `the JSON does not parse (${short}); nothing is taken from it`;
    report(file, place, "broken-json", message);
    return undefined;
  }
}
