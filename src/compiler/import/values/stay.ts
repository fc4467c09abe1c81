import { lookUpKey } from "../../../library/text/look-up-key.ts";
import { labelKey } from "../labels/label-key.ts";
import { LONGEST_VALUE } from "../limits.ts";
import { stationIn } from "./entity/entity.ts";
import { pathOf } from "./entity/seed-link.ts";
import { findTime } from "./time/date.ts";
import { readTime } from "./time/time.ts";
import type { ReadStayPart, Scope, StayTime, ValueResult } from "./value-result.ts";

/** An undocking that never happened. A date after it is that of the end. */
const NEVER =
  /^(?:it )?(?:was )?never(?: (?:un(?:docked|berthed)|left|departed))?(?=$|[\s,;:(.–—-])/i;

/** A time of docking or undocking, or a port: parts of one stay. */
export function stayValue(scope: Scope): ValueResult {
  const { label, text: whole } = scope.written;
  const key = labelKey(label);
  const isBerthing = /berth|captur|grappl|releas/.test(key);
  const never = timeOf(key) === "to" ? NEVER.exec(whole)?.[0] : undefined;
  if (never !== undefined) {
    const stay = [{ part: "to", value: "never", isBerthing } as const];
    return { facts: [], stay, rest: [whole.slice(never.length)] };
  }
  const time = readTime(whole);
  if (time !== undefined && !("time" in time)) return time;
  const text = time?.rest ?? whole;
  const port = portIn(scope, text);
  const station = port === undefined ? stationIn(scope, text) : undefined;
  if (time === undefined && port === undefined && station === undefined) {
    return { unreadable: "write a time, 2016-12-01T14:51Z, or the name of a port" };
  }
  const side = timeOf(key);
  const until = side === "from" && time !== undefined ? untilIn(time.rest) : undefined;
  const stay: ReadStayPart[] = [];
  if (time !== undefined) {
    const { time: value, isApproximate } = time;
    stay.push({ part: side, value, isApproximate, isBerthing });
  }
  if (until !== undefined) stay.push({ part: "to", value: until.time, isBerthing });
  if (port !== undefined) stay.push({ part: "port", ...port, isBerthing });
  const rest = until?.rest ?? station?.rest ?? text;
  return {
    facts: station === undefined || until !== undefined ? [] : [station.fact],
    stay,
    rest: port === undefined ? [rest] : [],
    notes: time?.notes ?? [],
  };
}

/** Which time of a stay a label is about. */
function timeOf(label: string): StayTime {
  if (/captur|grappl/.test(label)) return "captured";
  if (/releas/.test(label)) return "released";
  return /^(?:un|date of un|time of un|расст|depart|abgedockt|abkopp)/.test(label) ? "to" : "from";
}

/** The end of the stay, in what follows its beginning: `– 12 May 2017`. */
function untilIn(rest: string) {
  const end = /^[\s,(]*(?:[–—-]|to|until)\s(.+)/.exec(rest)?.[1];
  const until = end === undefined ? undefined : findTime(end);
  return until === undefined || "problem" in until ? undefined : until;
}

/**
 * The port that a text names: by its name, by its module where that has only one, or by its side
 * where the station is known.
 */
function portIn(scope: Scope, text: string): { value: string; target: string } | undefined {
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
  return { value: port.record.name, target: `${pathOf(port.station)}#${port.record.id}` };
}

/** The name of a port without that of its station, as far as it begins with it. */
const withoutName = (port: string, station: string) =>
  port.startsWith(`${station} `) ? port.slice(station.length + 1) : port;
