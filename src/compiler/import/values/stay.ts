import { lookUpKey } from "../../../library/look-alikes.ts";
import type { Fact } from "../../seed.ts";
import { labelKey } from "../labels/meaning.ts";
import { named, pathOf } from "./entity/resolve-name.ts";
import { factOf, fieldAt } from "./field-fact.ts";
import {
  approximate,
  type Context,
  DONE,
  extra,
  type Interpreted,
  settled,
  tellAssumed,
} from "./settle.ts";
import { findTime } from "./time/date.ts";
import { momentIn } from "./time/time.ts";

/** Which time of a stay a label is about. */
function timeOf(label: string): "captured" | "from" | "to" | "released" {
  if (/captur|grappl/.test(label)) return "captured";
  if (/releas/.test(label)) return "released";
  return /^(?:un|date of un|time of un|расст|depart|abdock|abkopp)/.test(label) ? "to" : "from";
}

/** A time of docking or undocking, or a port: they make one stay in the end. */
export function stayValue(context: Context): Interpreted {
  const { reading, written, say } = context;
  const { stay } = reading;
  const key = labelKey(written.label);
  const found = momentIn(written.text);
  if (found !== undefined && !("time" in found)) return settled(context, found);
  for (const { rule, message } of found?.notes ?? []) say(rule, message);
  const own = approximate(context, written, found?.isApproximate === true);
  const text = found?.rest ?? written.text;
  const port = portIn(context, text);
  const station = port === undefined ? stationIn(context, text) : undefined;
  if (found === undefined && port === undefined && station === undefined)
    return settled(context, {
      unreadable: "write a time, 2016-12-01T14:51Z, or the name of a port",
    });
  if (/berth|captur|grappl|releas/.test(key)) stay.isBerthing = true;
  if (written.assumed !== undefined) tellAssumed(say, written.label, written.assumed);
  if (found !== undefined) {
    const side = timeOf(key);
    stay[side] ??= factOf(fieldAt("launch.time"), own, found.time);
    const end =
      side === "from" ? /^[\s,(]*(?:[–—-]|to|until)\s+(.+)$/.exec(found.rest)?.[1] : undefined;
    const until = end === undefined ? undefined : findTime(end);
    if (until !== undefined && !("problem" in until)) {
      stay.to ??= factOf(fieldAt("launch.time"), written, until.time);
      if (port === undefined) extra(context, until.rest);
      stay.port ??= port;
      return DONE;
    }
  }
  stay.port ??= port;
  if (port === undefined && station === undefined) extra(context, text);
  else if (station !== undefined) {
    extra(context, station.rest);
    return { facts: [station.fact], keep: false };
  }
  return DONE;
}

/** The station that a text names, which says where the flight went. */
function stationIn({ reading, written }: Context, text: string) {
  const found = named(reading.catalog, "stations", text);
  if (!("entry" in found)) return undefined;
  const { entry, rest } = found;
  const bare = { ...written, disputes: [] };
  return { fact: factOf(fieldAt("destination"), bare, entry.record.name, pathOf(entry)), rest };
}

/**
 * The port that a text names: by its name, by its module where that has but one, or by its side
 * where the station is known.
 */
function portIn(context: Context, text: string): Fact | undefined {
  const { reading, written } = context;
  const key = `-${lookUpKey(text.slice(0, 300))}-`;
  const names = (...parts: readonly string[]) =>
    parts.every((part) => key.includes(`-${lookUpKey(part)}-`));
  const all = [...reading.catalog.ports.values()];
  const own = stationIn(context, text)?.fact.target ?? destinationOf(context);
  const here = all.filter(({ station }) => pathOf(station) === own);
  const ways = [
    all.filter(({ record }) => names(record.name)),
    all.filter(
      ({ record }) =>
        names(record.module.replace(/-\d+$/, ""), record.position) && record.position !== "port",
    ),
    // "The aft port" is no port on the port side.
    here.filter(({ record }) => record.position !== "port" && names(record.position)),
    all.filter(({ record }) => names(record.module)),
  ];
  const [port, ...others] = ways.find((found) => found.length > 0) ?? [];
  if (port === undefined || others.length > 0) return undefined;
  const target = `${pathOf(port.station)}#${port.record.id}`;
  return factOf(fieldAt("destination"), { ...written, disputes: [] }, port.record.name, target);
}

function destinationOf({ reading }: Context): string | undefined {
  return reading.facts.find((fact) => fact.field.path === "destination")?.target;
}
