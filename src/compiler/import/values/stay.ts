import { lookUpKey } from "../../../library/text/look-up-key.ts";
import type { Catalog } from "../../model/catalog.ts";
import { labelKey } from "../labels/label-key.ts";
import { LONGEST_VALUE } from "../limits.ts";
import { stationIn } from "./entity/entity.ts";
import { pathOf } from "./entity/seed-link.ts";
import { withoutNames } from "./entity/without-names.ts";
import { isHedged, withoutHedges } from "./hedge.ts";
import { type FoundTime, findTime } from "./time/date.ts";
import { isChanged } from "./time/find-date.ts";
import { type ReadTime, readTime } from "./time/time.ts";
import type { ReadStayPart, Scope, StayTime, ValueResult } from "./value-result.ts";

/** An undocking that never happened. A date after it is that of the end. */
const NEVER =
  /^(?:it )?(?:was )?never(?: (?:un(?:docked|berthed)|left|departed))?(?=$|[\s,;:(.–—-])/i;

/** A time of docking or undocking, or a port: parts of one stay. */
export function stayValue(scope: Scope): ValueResult {
  const { label, text: whole } = scope.written;
  const key = labelKey(label);
  const isBerthing = /berth|captur|grappl|releas/.test(key);
  const side = timeOf(key);
  const never = side === "to" ? NEVER.exec(whole)?.[0] : undefined;
  if (never !== undefined) {
    const stay = [{ part: "to", value: "never", isBerthing } as const];
    return { facts: [], stay, rest: [whole.slice(never.length)] };
  }
  const both = side === "from" || side === "captured" ? fromAndUntil(whole) : undefined;
  const time = both?.from ?? readTime(whole);
  if (time !== undefined && !("time" in time)) return time;
  const text =
    time === undefined ? whole : `${time.rest} ${both === undefined ? "" : restOf(both, side)}`;
  const port = portIn(scope, text);
  const station = port === undefined ? stationIn(scope, text) : undefined;
  if (time === undefined && port === undefined && station === undefined) {
    return { unreadable: "write a time, 2016-12-01T14:51Z, or the name of a port" };
  }
  const rest = port?.rest ?? station?.rest ?? text;
  const isApproximate = isHedged(text);
  const part = (name: StayTime, { time: value, isApproximate: isGuess }: FoundTime) =>
    ({ part: name, value, isApproximate: isGuess || isApproximate, isBerthing }) as const;
  const stay: ReadStayPart[] = [
    ...(time === undefined ? [] : [part(side, time)]),
    ...(both === undefined || side !== "from" ? [] : [part("to", both.until)]),
    ...(port === undefined
      ? []
      : [{ part: "port", ...placeOf(port), isApproximate, isBerthing } as const]),
  ];
  const notes = [...(time?.notes ?? []), ...(both?.until.notes ?? [])];
  const facts = station === undefined ? [] : [{ ...station.fact, isApproximate }];
  return { facts, stay, rest: [rest], notes };
}

const placeOf = ({ value, target }: { value: string; target: string }) => ({ value, target });

/** The text after the beginning of a stay. What was captured then may have been released or unberthed at the end: that is not taken. */
const restOf = ({ until, written }: FromAndUntil, side: StayTime) =>
  side === "from" ? until.rest : written;

interface FromAndUntil {
  readonly from: ReadTime;
  readonly until: ReadTime;
  /** The end as written. */
  readonly written: string;
}

/** Words and dashes between the beginning and the end of a stay. */
const UNTIL = /(?:[‐‑‒–—―−-]|(?<!\p{L})(?:to|until|till|through|bis)(?!\p{L}))\s/giu;

/** The beginning and the end of a stay in one text, `4 December 2033 at Barn – 6 January 2034`. */
function fromAndUntil(whole: string): FromAndUntil | undefined {
  if (!("problem" in findTime(whole)) || isChanged(whole)) return undefined;
  for (const { index, 0: mark } of whole.slice(0, LONGEST_VALUE).matchAll(UNTIL)) {
    const written = whole.slice(index + mark.length);
    const [from, until] = [readTime(whole.slice(0, index)), readTime(written)];
    if (from === undefined || until === undefined) continue;
    if ("time" in from && "time" in until && from.time < until.time)
      return { from, until, written };
  }
  return undefined;
}

/** Which time of a stay a label is about. */
function timeOf(label: string): StayTime {
  if (/captur|grappl/.test(label)) return "captured";
  if (/releas/.test(label)) return "released";
  return /^(?:un|date of un|time of un|расст|depart|abgedockt|abkopp)/.test(label) ? "to" : "from";
}

/**
 * The port that a text names: by its name, by its module where that has only one, or by its side
 * where the station is known.
 */
function portIn(
  scope: Scope,
  text: string,
): { value: string; target: string; rest: string } | undefined {
  const key = `-${lookUpKey(text.slice(0, LONGEST_VALUE))}-`;
  const names = (...parts: readonly string[]) =>
    parts.every((part) => key.includes(`-${lookUpKey(part)}-`));
  const all = [...scope.catalog.ports.values()];
  const own = stationIn(scope, text)?.fact.target ?? scope.stated("destination")?.target;
  const here = all.filter(({ station }) => pathOf(station) === own);
  const ways = [
    all.filter(({ record }) => names(record.name)),
    all.filter(
      ({ record }) =>
        names(record.module.replace(/-\d+$/, ""), record.position) && record.position !== "port",
    ),
    // The station is often left out: core forward, of Mir.
    here.filter(({ record, station }) => names(withoutName(record.name, station.record.name))),
    // "The aft port" is not a port on the port side.
    here.filter(({ record }) => record.position !== "port" && names(record.position)),
    all.filter(({ record }) => names(record.module)),
  ];
  const [port, ...others] = ways.find((found) => found.length > 0) ?? [];
  if (port === undefined || others.length > 0) return undefined;
  const target = `${pathOf(port.station)}#${port.record.id}`;
  return { value: port.record.name, target, rest: withoutPort(text, port) };
}

/** The name of a port without that of its station, as far as it begins with it. */
const withoutName = (port: string, station: string) =>
  port.startsWith(`${station} `) ? port.slice(station.length + 1) : port;
/** Words that say no more than the name of a port does. */
const OF_PORT = [
  "port",
  "docking",
  "berthing",
  "docked",
  "berthed",
  "module",
  "of the",
  "at",
  "to",
  "space station",
];

/** A text without the words that name a port. */
function withoutPort(text: string, { record, station }: CatalogPort): string {
  const names = [record.name, record.module, record.position, station.record.name, station.id];
  return withoutNames(withoutHedges(text), [...names, ...OF_PORT]);
}

type CatalogPort = Catalog["ports"] extends ReadonlyMap<string, infer P> ? P : never;
