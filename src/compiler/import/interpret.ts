import { nearest } from "../../library/nearest.ts";
import { cospar } from "../../schema/primitives.ts";
import type { Kind } from "../fields/index.ts";
import type { Fact } from "../seed.ts";
import { sourceOf } from "../sources.ts";
import type { Entry } from "../validate/entry.ts";
import { aliasesIn } from "./alias.ts";
import { findTime } from "./date.ts";
import { aliasField, factOf, fieldAt } from "./fact.ts";
import { labelKey, type Meaning } from "./label.ts";
import { findMass } from "./mass.ts";
import { linked, named, padsAt, pathOf } from "./names.ts";
import { endIn, outcomeIn, phaseIn } from "./outcome.ts";
import { type Reading, suggestion } from "./reading.ts";
import { type ImportRuleId, tell } from "./rules.ts";
import { sequenceIn } from "./sequence.ts";
import { cleaned, type WrittenValue } from "./value.ts";

/** What a value became: facts, or a text that the record has no place for. */
export interface Interpreted {
  readonly facts: readonly Fact[];
  /** Whether the text has to be kept elsewhere. */
  readonly keep: boolean;
}

const KEEP: Interpreted = { facts: [], keep: true };
const DONE: Interpreted = { facts: [], keep: false };
const NOTHING =
  /^(?:unknown|n\/?a|none|not (?:known|available|applicable|stated)|tbd|tba|[-–—?]*)$/i;

/**
 * Makes facts of a value. `isProse` is set in running text, where what is no value is left alone:
 * it stays where it is.
 */
export function interpret(
  reading: Reading,
  meaning: Meaning,
  written: WrittenValue,
  isProse = false,
): Interpreted {
  const say = (id: ImportRuleId, message: string) => {
    if (!isProse || SAID_IN_PROSE.has(id)) tell(reading.file, written.place, id, message);
  };
  if (written.text === "" && written.links.length === 0 && meaning.is !== "note") {
    say("no-value", `${written.label} has no value`);
    return DONE;
  }
  if (NOTHING.test(written.text)) {
    if (written.disputes.length === 0) say("no-value", `${written.label} is said to be unknown`);
    return DONE;
  }
  const result = interpretAs({ reading, written, say, isProse }, meaning);
  const [fact] = result.facts;
  if (fact?.assumed !== undefined && written.assumed !== undefined) {
    tellAssumed(say, fact.field.label, written.assumed);
  }
  for (const { address } of result.facts.length > 0 ? written.citations : []) {
    if (sourceOf(reading.catalog, address) !== undefined) continue;
    say(
      "unknown-source",
      `${address} belongs to no source under seeds/sources; the entry is cited instead`,
    );
  }
  return result;
}

function tellAssumed(say: Context["say"], label: string, reason: string): void {
  say("assumed", `${label} is assumed: ${reason}; look for a source that states it`);
}

/** In running text only what a fact of it leaves open is told. */
const SAID_IN_PROSE: ReadonlySet<ImportRuleId> = new Set([
  "assumed",
  "unknown-entity",
  "imprecise-site",
  "ambiguous-date",
]);

interface Context {
  readonly reading: Reading;
  readonly written: WrittenValue;
  readonly say: (id: ImportRuleId, message: string) => void;
  readonly isProse: boolean;
}

function interpretAs(context: Context, meaning: Meaning): Interpreted {
  const { reading, written, say } = context;
  switch (meaning.is) {
    case "field":
      return fieldValue(context, meaning.path);
    case "aliases":
      return facts(
        aliasesIn(written.text, meaning.kind).map((alias) =>
          factOf(
            aliasField(alias.kind),
            { ...written, citations: [], disputes: [] },
            `${alias.name} (${alias.language})`,
          ),
        ),
      );
    case "sequence":
      return sequence(context);
    case "outcome":
      return outcome(context);
    case "fate":
      return fate(context);
    case "stay":
      return stay(context);
    case "class":
      return spacecraft(context);
    case "payload":
      return findMass(written.text) === undefined
        ? note(context, "cargo")
        : fieldValue(context, "cargo.total");
    case "note":
      if (meaning.name !== "type") return note(context, meaning.name);
      reading.notes.push({ field: "type", value: written.text, place: written.place });
      say("no-field", "all flights of the record are cargo flights; the type is not stated in it");
      return { facts: destinationIn(context), keep: false };
  }
}

const facts = (found: readonly Fact[]): Interpreted => ({ facts: found, keep: false });

function note({ say, written }: Context, name: string): Interpreted {
  say(
    "no-field",
    `the record has no field for the ${name}; "${short(written.text)}" goes to the body`,
  );
  return KEEP;
}

function unreadable({ say, written }: Context, wanted: string): Interpreted {
  say("unreadable-value", `${written.label} is "${short(written.text)}"; ${wanted}`);
  return KEEP;
}

/** A fact of a field that holds one value. */
function fieldValue(context: Context, path: string): Interpreted {
  const { written } = context;
  const field = fieldAt(path);
  const one = (value: string, target?: string) => facts([factOf(field, written, value, target)]);
  switch (field.type.is) {
    case "time":
      return time(context, path);
    case "number":
      return field.type.unit === "kg" ? mass(context, path) : number(context, path);
    case "entry":
      return entity(context, path, field.type.kind);
    case "wikidata": {
      const address = written.links.find((link) => /wikidata\.org/.test(link.address))?.address;
      const item = /\bQ[1-9]\d{0,11}\b/.exec(address ?? written.text)?.[0];
      return item === undefined
        ? unreadable(context, "write a link to the item, [Q1](https://www.wikidata.org/wiki/Q1)")
        : one(item, `https://www.wikidata.org/wiki/${item}`);
    }
    case "wikipedia":
      return wikipedia(context);
    case "address": {
      const address = written.links[0]?.address ?? /https?:\/\/[^\s)\]>]+/.exec(written.text)?.[0];
      return address === undefined || !URL.canParse(address)
        ? unreadable(context, "write the address of the entry")
        : one(new URL(address).hostname.replace(/^www\./, ""), address);
    }
    default:
      break;
  }
  if (path === "identifiers.cospar") {
    const found = /(?<!\d)((?:19|20)\d{2})-?(\d{3}) ?([A-Z]{1,3})(?![\p{L}\p{N}])/iu.exec(
      written.text,
    );
    const designator = found === null ? "" : `${found[1]}-${found[2]}${found[3]?.toUpperCase()}`;
    return cospar.safeParse(designator).success
      ? one(designator)
      : unreadable(context, "a COSPAR designator is year, launch and piece, like 2016-045A");
  }
  if (path === "failure.phase") {
    const phase = /\b(?:launch|orbit|rendezvous|docking|docked|return)\b/i.exec(written.text)?.[0];
    return phase === undefined
      ? unreadable(context, "write launch, orbit, rendezvous, docking, docked or return")
      : one(phase.toLowerCase());
  }
  return one(written.text);
}

function time(context: Context, path: string): Interpreted {
  const { written, say } = context;
  const found = findTime(written.text);
  if ("problem" in found) {
    if (found.problem === "ambiguous") {
      say(
        "ambiguous-date",
        `"${short(written.text)}" can be read as day and month or as month and day; write 2016-12-01`,
      );
      return KEEP;
    }
    return unreadable(
      context,
      "a time is written 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016",
    );
  }
  if (found.hasNoZone === true) {
    say(
      "ambiguous-date",
      `the clock of "${short(written.text)}" has no zone that is known; only the day is taken, ${found.time}`,
    );
  }
  extra(context, found.rest.replace(/^[\s,;(]*(?:on|at|in|the)?[\s,;()]*$/i, ""));
  return facts([factOf(fieldAt(path), approximate(context, found.isApproximate), found.time)]);
}

function mass(context: Context, path: string): Interpreted {
  const { written, say } = context;
  const found = findMass(written.text);
  if (found === undefined) return unreadable(context, "a mass is a number in kilograms, 2442 kg");
  if ("unit" in found) {
    say(
      "unit",
      `${written.label} is in ${found.unit}; find the mass in kilograms, as a source states it`,
    );
    return KEEP;
  }
  extra(context, found.rest);
  return facts([
    factOf(fieldAt(path), approximate(context, found.isApproximate), `${found.kilograms} kg`),
  ]);
}

/** What is about so much is nobody's statement of the value. */
function approximate({ written, say }: Context, isApproximate: boolean): WrittenValue {
  if (!isApproximate || written.assumed !== undefined) return written;
  say("approximate", `${written.label} is about so much; look for the exact value`);
  return { ...written, assumed: `the entry says ${written.text}` };
}

function number(context: Context, path: string): Interpreted {
  const found = /(?<![\d.,-])0*([1-9]\d{0,8})(?![\d,])/.exec(context.written.text);
  if (found === null) return unreadable(context, "write a whole number");
  return facts([factOf(fieldAt(path), context.written, found[1] as string)]);
}

function wikipedia(context: Context): Interpreted {
  const { written } = context;
  const address =
    written.links.find((link) => /wikipedia\.org/.test(link.address))?.address ?? written.text;
  const found = /^https?:\/\/([\w-]+)(?:\.m)?\.wikipedia\.org\/wiki\/([^\s?#[\]/]+)/.exec(address);
  if (found === null) return unreadable(context, "write a link to the English article");
  const [, language, title = ""] = found;
  if (language !== "en") return note(context, `article in the Wikipedia in ${language}`);
  const encoded = title.replaceAll("(", "%28").replaceAll(")", "%29");
  return facts([
    factOf(
      fieldAt("identifiers.wikipedia"),
      written,
      "English",
      `https://en.wikipedia.org/wiki/${encoded}`,
    ),
  ]);
}

/** A reference to an entity: a link where the record has it, its name where not. */
function entity(context: Context, path: string, kind: Kind): Interpreted {
  const { reading, written, say } = context;
  const { catalog } = reading;
  const field = fieldAt(path);
  const byLink = written.links.map((link) => linked(catalog, kind, link.address)).find(Boolean);
  const found =
    byLink === undefined ? named(catalog, kind, written.text) : { entry: byLink, rest: "" };
  if ("entry" in found) {
    // The spaceport behind a pad says nothing more.
    const { spaceport = "" } = found.entry.record as { spaceport?: string };
    extra(context, spaceport === "" ? found.rest : found.rest.replace(spaceport, ""));
    return facts([factOf(field, written, found.entry.record.name, pathOf(found.entry))]);
  }
  const [name = ""] = written.text.split(/[,;(]/, 1);
  const value = cleaned(name);
  if (value === "") return unreadable(context, "write a name");
  if (kind === "launch-sites") {
    const pads = padsAt(catalog, written.text).map(({ record }) => record.name);
    if (pads.length > 0) {
      say(
        "imprecise-site",
        `${value} is a spaceport; the record names the pad: ${pads.join(" or ")}`,
      );
      return facts([factOf(field, written, value)]);
    }
  }
  const near =
    found.candidates.length > 0
      ? found.candidates.map((entry) => entry.record.name).join(", ")
      : suggestion(reading, `${kind}/${value}`, () =>
          nearest(
            value,
            (catalog.entries(kind) as readonly Entry[]).map((known) => known.record.name),
          ).join(", "),
        );
  say(
    "unknown-entity",
    `the record has no ${short(value)} under ${kind}/${near ? `; the nearest are ${near}` : ""}`,
  );
  extra(context, written.text.slice(name.length));
  return facts([factOf(field, written, value)]);
}

function spacecraft(context: Context): Interpreted {
  const { reading, written } = context;
  const found = named(reading.catalog, "spacecraft", written.text);
  if ("entry" in found || !/^(?:instance of|is a|subclass of)$/.test(labelKey(written.label))) {
    return entity(context, "spacecraft", "spacecraft");
  }
  return note(context, "kind of thing");
}

function destinationIn({ reading, written }: Context): Fact[] {
  const found = named(reading.catalog, "stations", written.text);
  return "entry" in found
    ? [factOf(fieldAt("destination"), written, found.entry.record.name, pathOf(found.entry))]
    : [];
}

function sequence(context: Context): Interpreted {
  const { written } = context;
  const found = sequenceIn(written.text);
  const made = (["previous", "next"] as const).flatMap((path) => {
    const part = found[path];
    if (part === undefined) return [];
    const value = { ...written, text: part.text, label: fieldAt(path).label };
    return entity({ ...context, written: value }, path, "missions").facts;
  });
  return made.length > 0
    ? facts(made)
    : unreadable(
        context,
        "write the flight before behind Preceded by and the one after behind Followed by",
      );
}

function outcome(context: Context): Interpreted {
  const { written, say } = context;
  const value = outcomeIn(written.text);
  const end = endIn(written.text);
  if (value === undefined && end !== undefined) return fate(context);
  if (value === undefined)
    return unreadable(context, "an outcome is success, partial, failure or in-flight");
  const made = [factOf(fieldAt("outcome"), written, value)];
  const bare = { ...written, disputes: [] };
  const phase = value === "failure" || value === "partial" ? phaseIn(written.text) : undefined;
  if (phase !== undefined) made.push(factOf(fieldAt("failure.phase"), bare, phase));
  if (value === "failure" && end !== undefined) made.push(factOf(fieldAt("end.kind"), bare, end));
  if (written.text.toLowerCase() !== value) {
    say(
      "derived",
      `"${short(written.text)}" is the outcome ${value}${phase === undefined ? "" : ` in the phase ${phase}`}`,
    );
  }
  return facts(made);
}

function fate(context: Context): Interpreted {
  const { written, say } = context;
  const kind = endIn(written.text);
  const found = findTime(written.text);
  const made: Fact[] = kind === undefined ? [] : [factOf(fieldAt("end.kind"), written, kind)];
  if (!("problem" in found)) {
    const path = kind === "splashdown" || kind === "landed" ? "end.landing" : "end.reentry";
    made.push(factOf(fieldAt(path), written, found.time));
  }
  if (made.length === 0)
    return unreadable(
      context,
      "an end is deorbited, decayed, failed-to-orbit, splashdown or landed",
    );
  if (written.text !== kind)
    say(
      "derived",
      `"${short(written.text)}" is taken as ${made.map((fact) => `${fact.field.label}: ${fact.value}`).join(", ")}`,
    );
  return facts(made);
}

/** A time of docking or undocking, or a port: they make one stay in the end. */
function stay(context: Context): Interpreted {
  const { reading, written } = context;
  const key = labelKey(written.label);
  const side = /^(?:un|date of un|расст)/.test(key) ? "to" : "from";
  const found = findTime(written.text);
  const hasTime = !("problem" in found);
  const field = (hasTime && side === "to" ? "to" : "from") as "from" | "to";
  const port = portIn(context, hasTime ? found.rest : written.text);
  if (!hasTime && port === undefined)
    return unreadable(context, "write a time, 2016-12-01T14:51Z, or the name of a port");
  if (/berth/.test(key)) reading.stay.isBerthing = true;
  if (written.assumed !== undefined) tellAssumed(context.say, written.label, written.assumed);
  if (hasTime) reading.stay[field] ??= factOf(fieldAt("launch.time"), written, found.time);
  if (port !== undefined) reading.stay.port ??= port;
  else if (hasTime) extra(context, found.rest);
  return DONE;
}

function portIn({ reading, written }: Context, text: string): Fact | undefined {
  const name = text.toLowerCase();
  const all = [...reading.catalog.ports.values()];
  const exact = all.filter(({ record }) => name.includes(record.name.toLowerCase()));
  const ofModule = all.filter(({ record }) => name.includes(record.module.toLowerCase()));
  const [port, ...others] = exact.length > 0 ? exact : ofModule;
  if (port === undefined || (others.length > 0 && exact.length === 0)) return undefined;
  const target = `${pathOf(port.station)}#${port.record.id}`;
  return factOf(fieldAt("destination"), { ...written, disputes: [] }, port.record.name, target);
}

/** Text behind a value that is no part of it. */
function extra({ say, isProse }: Context, rest: string): void {
  const text = cleaned(rest).replaceAll(/^[()\s,;]+|[()\s,;]+$/g, "");
  if (
    isProse ||
    !/[\p{L}\p{N}]/u.test(text) ||
    /^(?:(?:the|an?|on|at|in|utc|rocket|launch vehicle|spacecraft|mission)(?: |$))+$/i.test(text)
  )
    return;
  say("extra-text", `"${short(text)}" is no part of the value`);
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text);
