import type { Kind } from "../fields/index.ts";
import type { Fact } from "../seed.ts";
import type { Entry } from "../validate/entry.ts";
import {
  type Context,
  extra,
  facts,
  type Interpreted,
  note,
  short,
  unreadable,
} from "./context.ts";
import { factOf, fieldAt } from "./fact.ts";
import { labelKey } from "./label.ts";
import { linked, named, padAt, padsAt, pathOf } from "./names.ts";
import { nearEnough } from "./near.ts";
import { suggestion } from "./reading.ts";
import { sequenceIn } from "./sequence.ts";
import { cleaned } from "./value.ts";

/** A reference to an entity: a link where the record has it, its name where not. */
export function entityValue(context: Context, path: string, kind: Kind): Interpreted {
  const { reading, written, say } = context;
  const { catalog } = reading;
  const field = fieldAt(path);
  const byLink = written.links.map((link) => linked(catalog, kind, link.address)).find(Boolean);
  const byName =
    byLink === undefined ? named(catalog, kind, written.text) : { entry: byLink, rest: "" };
  const pad =
    kind === "launch-sites" && !("entry" in byName) ? padAt(catalog, written.text) : undefined;
  const found = pad === undefined ? byName : { entry: pad, rest: "" };
  if ("entry" in found) {
    extra(context, withoutKnown(context, kind, found.entry, found.rest));
    return facts([factOf(field, written, found.entry.record.name, pathOf(found.entry))]);
  }
  const [name = ""] = written.text.split(/[,;(]/, 1);
  const value = cleaned(name);
  if (!/[\p{L}\p{N}]/u.test(value)) return unreadable(context, "write a name");
  if (kind === "launch-sites") {
    const pads = padsAt(catalog, written.text).map(({ record }) => record.name);
    if (pads.length > 0) {
      say(
        "imprecise-site",
        `${value} is a spaceport; the record names the pad: ${pads.join(" or ")}`,
        written.place,
      );
      return facts([factOf(field, written, value)]);
    }
  }
  const near =
    found.candidates.length > 0
      ? found.candidates.map((entry) => entry.record.name).join(", ")
      : suggestion(reading, `${kind}/${value}`, () =>
          nearEnough(
            value,
            (catalog.entries(kind) as readonly Entry[]).map((known) => known.record.name),
          ).join(", "),
        );
  say(
    "unknown-entity",
    `the record has no ${short(value)} under ${kind}/${near ? `; the nearest are ${near}` : ""}`,
    written.place,
  );
  extra(context, written.text.slice(name.length));
  return facts([factOf(field, written, value)]);
}

/** What stands behind a name, without the same said again: another name in brackets, the spaceport of a pad. */
function withoutKnown({ reading }: Context, kind: Kind, entry: Entry, rest: string): string {
  const { spaceport = "" } = entry.record as { spaceport?: string };
  const left = spaceport === "" ? rest : rest.replace(spaceport, "");
  return left.replaceAll(/\(([^()]*)\)/g, (whole, inside: string) => {
    const again = named(reading.catalog, kind, inside);
    return "entry" in again && again.entry === entry && !/\p{L}/u.test(again.rest) ? " " : whole;
  });
}

/** `B1059.2`: some call the one stage that flew the rocket. */
const STAGE_SERIAL = /^[A-Z]{1,2}\d{3,5}(?:[.-]\d{1,3})?$/;

/** The rocket of a flight, or the serial number of its stage. */
export function rocketValue(context: Context): Interpreted {
  const { written } = context;
  return STAGE_SERIAL.test(written.text) && written.links.length === 0
    ? facts([factOf(fieldAt("launch.vehicleSerial"), written, written.text)])
    : entityValue(context, "launch.vehicle", "launch-vehicles");
}

/** What a spacecraft is; or its rocket, which some call the vehicle. */
export function spacecraftValue(context: Context): Interpreted {
  const { reading, written } = context;
  const key = labelKey(written.label);
  const found = named(reading.catalog, "spacecraft", written.text);
  if ("entry" in found) return entityValue(context, "spacecraft", "spacecraft");
  if (key === "vehicle" && "entry" in named(reading.catalog, "launch-vehicles", written.text)) {
    return entityValue(context, "launch.vehicle", "launch-vehicles");
  }
  return /^(?:instance of|is a|subclass of)$/.test(key)
    ? note(context, "kind of thing")
    : entityValue(context, "spacecraft", "spacecraft");
}

/** The station that a text names, as the destination. */
export function destinationIn({ reading, written }: Context): Fact[] {
  const found = named(reading.catalog, "stations", written.text);
  return "entry" in found
    ? [factOf(fieldAt("destination"), written, found.entry.record.name, pathOf(found.entry))]
    : [];
}

/** The flights before and after, in one sentence. */
export function sequenceValue(context: Context): Interpreted {
  const { written } = context;
  const found = sequenceIn(written.text);
  const made = (["previous", "next"] as const).flatMap((path) => {
    const part = found[path];
    if (part === undefined) return [];
    const place = written.placeOf(part.text);
    const links = written.links.filter(({ name }) => part.text.includes(name));
    const value = { ...written, text: part.text, links, label: fieldAt(path).label, place };
    return entityValue({ ...context, written: value }, path, "missions").facts;
  });
  return made.length > 0
    ? facts(made)
    : unreadable(
        context,
        "write the flight before behind Preceded by and the one after behind Followed by",
      );
}
