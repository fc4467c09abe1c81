import type { Kind } from "../../../fields/index.ts";
import type { Entry } from "../../../model/entry.ts";
import { excerpt } from "../../../model/finding.ts";
import { cleaned } from "../../document/labeled-value.ts";
import { labelKey } from "../../labels/label-key.ts";
import { nearestWithin } from "../../labels/nearest.ts";
import { isDenied, isHedged, withoutHedges } from "../hedge.ts";
import type { ReadFact, Scope, ValueResult } from "../value-result.ts";
import { padByNumber, padsAt } from "./pads.ts";
import { type Resolved, resolveLink, resolveName } from "./resolve-name.ts";
import { pathOf } from "./seed-link.ts";
import { withoutNames } from "./without-names.ts";

/** A reference to an entity: a link where the record has it, its name where not. */
export function entityValue(scope: Scope, path: string, kind: Kind): ValueResult {
  const { written, catalog } = scope;
  const found = entityIn(scope, kind);
  if ("entry" in found) {
    const { entry, before, after } = found;
    if (isDenied(before)) return { unreadable: "the text says that it is not this" };
    if (OR.test(withoutHedges(after)))
      return { unreadable: "these are several; write the one that is meant" };
    return {
      facts: [{ path, value: entry.record.name, target: pathOf(entry) }],
      rest: [withoutKnown(scope, kind, entry, `${before} ${after}`)],
    };
  }
  const [name = ""] = written.text.split(/[,;(]/, 1);
  const value = cleaned(withoutHedges(name));
  if (!/[\p{L}\p{N}]/u.test(value)) return { unreadable: "write a name" };
  const facts = [{ path, value, isApproximate: isHedged(name) }];
  const rest = [written.text.slice(name.length)];
  const pads = kind === "launch-sites" ? padsAt(catalog, written.text) : [];
  if (pads.length > 0) {
    const names = pads.map(({ record }) => record.name).join(" or ");
    const message = `${value} is a spaceport; the record names the pad: ${names}`;
    return { facts, rest, notes: [{ rule: "imprecise-site", message }] };
  }
  const near =
    found.candidates.length > 0
      ? found.candidates.map((entry) => entry.record.name).join(", ")
      : scope.suggest(`${kind}/${value}`, () =>
          nearestWithin(
            value,
            (catalog.entries(kind) as readonly Entry[]).map((known) => known.record.name),
          ).join(", "),
        );
  const message = `the record has no ${excerpt(value)} under ${kind}/${near ? `; the nearest are ${near}` : ""}`;
  return { facts, rest, notes: [{ rule: "unknown-entity", message, place: written.place }] };
}

/** Another one that can be meant instead. */
const OR = /^[\s,]*or /i;

/** Words around the number of a pad. */
const OF_PAD = ["launch", "pad", "complex", "site", "area", "the", "of"];

/** The entity that a value names by a link, by its name or by the number of a pad. */
function entityIn({ written, catalog }: Scope, kind: Kind): Resolved {
  const { text, links } = written;
  for (const { address, name } of links) {
    const entry = resolveLink(catalog, kind, address);
    if (entry === undefined) continue;
    const at = Math.max(0, text.indexOf(name));
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    return { entry, before, after, rest: `${before} ${after}` };
  }
  const byName = resolveName(catalog, kind, text);
  if (kind !== "launch-sites" || "entry" in byName) return byName;
  const pad = padByNumber(catalog, text);
  if (pad === undefined) return byName;
  const { name, spaceport, pad: number } = pad.record;
  const rest = withoutNames(text, [name, spaceport, number, ...OF_PAD]);
  return { entry: pad, before: "", after: rest, rest };
}

/** The text after a name, without what repeats it: another name in brackets, the spaceport of a pad. */
function withoutKnown({ catalog }: Scope, kind: Kind, entry: Entry, rest: string): string {
  const { spaceport = "" } = entry.record as { spaceport?: string };
  return rest.replace(spaceport, "").replaceAll(/\(([^()]*)\)/g, (whole, inside: string) => {
    const again = resolveName(catalog, kind, inside);
    return "entry" in again && again.entry === entry && !/\p{L}/u.test(again.rest) ? " " : whole;
  });
}

/** `B1059.2`: some call the one stage that flew the rocket. */
const STAGE_SERIAL = /^[A-Z]{1,2}\d{3,5}(?:[.-]\d{1,3})?$/;

/** The rocket of a flight, or the serial number of its stage. */
export function rocketValue(scope: Scope): ValueResult {
  const { text, links } = scope.written;
  return STAGE_SERIAL.test(text) && links.length === 0
    ? { facts: [{ path: "launch.vehicleSerial", value: text }] }
    : entityValue(scope, "launch.vehicle", "launch-vehicles");
}

/** What a spacecraft is; or its rocket, which some call the vehicle. */
export function spacecraftValue(scope: Scope): ValueResult {
  const { catalog, written } = scope;
  const key = labelKey(written.label);
  if (!("entry" in resolveName(catalog, "spacecraft", written.text))) {
    if (key === "vehicle" && "entry" in resolveName(catalog, "launch-vehicles", written.text)) {
      return entityValue(scope, "launch.vehicle", "launch-vehicles");
    }
    if (["instance of", "is a", "subclass of"].includes(key)) return { noField: "kind of thing" };
  }
  return entityValue(scope, "spacecraft", "spacecraft");
}

/** The station that a text names, as the destination, and the rest of the text. */
export function stationIn(
  { catalog, written }: Scope,
  text: string,
): { readonly fact: ReadFact & { target: string }; readonly rest: string } | undefined {
  const found = resolveName(catalog, "stations", text);
  if (!("entry" in found)) return undefined;
  const { entry, rest } = found;
  const bare = { ...written, disputes: [] };
  const value = entry.record.name;
  return { fact: { path: "destination", value, target: pathOf(entry), written: bare }, rest };
}
