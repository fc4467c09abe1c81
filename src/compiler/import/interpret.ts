import { lookUpKey } from "../../library/look-alikes.ts";
import { failurePhases } from "../../schema/words.ts";
import { sourceOf } from "../sources.ts";
import { aliasesIn } from "./alias.ts";
import {
  approximate,
  type Context,
  DONE,
  extra,
  facts,
  type Interpreted,
  KEEP,
  note,
  tellAssumed,
  unreadable,
} from "./context.ts";
import { endValue, outcomeValue } from "./course.ts";
import {
  destinationIn,
  entityValue,
  rocketValue,
  sequenceValue,
  spacecraftValue,
} from "./entity.ts";
import { aliasField, factOf, fieldAt } from "./fact.ts";
import { addressValue, cosparValue, wikidataValue, wikipediaValue } from "./identifier.ts";
import type { Meaning } from "./label.ts";
import { findMass } from "./mass.ts";
import { timeValue } from "./moment.ts";
import { isNothing } from "./nothing.ts";
import type { Reading } from "./reading.ts";
import { type ImportRuleId, tell } from "./rules.ts";
import { stayValue } from "./stay-value.ts";
import type { WrittenValue } from "./value.ts";

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
  const say: Context["say"] = (id, message, place = written.place) => {
    if (!isProse || SAID_IN_PROSE.has(id)) tell(reading.file, place, id, message);
  };
  if (written.text === "" && written.links.length === 0 && meaning.is !== "note") {
    say("no-value", `${written.label} has no value`);
    return DONE;
  }
  if (isNothing(written.text)) {
    if (written.disputes.length === 0) {
      say("no-value", `${written.label} is "${written.text}", which is no value`);
    }
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

/** In running text only what a fact of it leaves open is told. */
const SAID_IN_PROSE: ReadonlySet<ImportRuleId> = new Set([
  "assumed",
  "unknown-entity",
  "imprecise-site",
  "ambiguous-date",
]);

function interpretAs(context: Context, meaning: Meaning): Interpreted {
  const { reading, written, say } = context;
  switch (meaning.is) {
    case "field":
      return fieldValue(context, meaning.path);
    case "aliases":
      return aliases(context, meaning.kind);
    case "name":
      return name(context);
    case "sequence":
      return sequenceValue(context);
    case "outcome":
      return outcomeValue(context);
    case "fate":
      return endValue(context);
    case "stay":
      return stayValue(context);
    case "class":
      return spacecraftValue(context);
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

function aliases(context: Context, kind: string | undefined): Interpreted {
  const { written } = context;
  const bare = { ...written, citations: [], disputes: [] };
  const all = aliasesIn(written.text, kind);
  // What stands behind somebody's name tells who that was.
  const named = kind === "ship-name" ? all.slice(0, 1) : all;
  const [first, second] = all;
  if (first !== undefined && second !== undefined && named.length === 1) {
    extra(context, written.text.slice(second.index));
  }
  return facts(
    named.map((alias) => {
      const place = written.placeOf(alias.name);
      const value = `${alias.name} (${alias.language})`;
      return factOf(aliasField(alias.kind), { ...bare, place }, value);
    }),
  );
}

/** What the flight is called: its title, where that is missing; another name of it else. */
function name(context: Context): Interpreted {
  const { reading, written } = context;
  const own = reading.title ?? reading.called;
  if (own === undefined) {
    reading.called = written.text;
    return DONE;
  }
  return lookUpKey(own) === lookUpKey(written.text) ? DONE : aliases(context, undefined);
}

/** A fact of a field that holds one value. */
function fieldValue(context: Context, path: string): Interpreted {
  const { written } = context;
  const field = fieldAt(path);
  const one = (value: string) => facts([factOf(field, written, value)]);
  switch (field.type.is) {
    case "time":
      return timeValue(context, path);
    case "number":
      return field.type.unit === "kg" ? mass(context, path) : number(context, path);
    case "entry":
      return path === "launch.vehicle"
        ? rocketValue(context)
        : entityValue(context, path, field.type.kind);
    case "wikidata":
      return wikidataValue(context);
    case "wikipedia":
      return wikipediaValue(context);
    case "address":
      return addressValue(context);
    default:
      break;
  }
  if (path === "identifiers.cospar") return cosparValue(context);
  if (path === "failure.phase") {
    const phase = PHASE.exec(written.text)?.[0];
    return phase === undefined
      ? unreadable(context, `write one of ${failurePhases.join(", ")}`)
      : one(phase.toLowerCase());
  }
  if (/serial$/i.test(path)) return one(written.text.replace(SERIAL_MARK, "") || written.text);
  return one(written.text);
}

const PHASE = new RegExp(`\\b(?:${failurePhases.join("|")})\\b`, "i");

/** `No. 303`: what stands before a serial number and is no part of it. */
const SERIAL_MARK = /^(?:no|nr|number|serial|s\/n|№|#)(?:\.|:|\b|(?<=[№#]))\s*/i;

function mass(context: Context, path: string): Interpreted {
  const { written, say } = context;
  if (/^0+(?:[.,]0+)? ?kg$/i.test(written.text)) {
    say("no-value", `${written.label} is 0 kg; the record leaves out what was not carried`);
    return DONE;
  }
  const found = findMass(written.text);
  if (found === undefined) return unreadable(context, "a mass is a number in kilograms, 2442 kg");
  if ("problem" in found) {
    return unreadable(
      context,
      found.problem === "several"
        ? "these are several masses; write the one that is meant"
        : "the mark in the number can be that of thousands or of decimals; write 2442 kg",
    );
  }
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

function number(context: Context, path: string): Interpreted {
  const { text } = context.written;
  const found = /(?<![\d.,-])0*([1-9]\d{0,8})(?![\d,])/.exec(text);
  if (found === null) return unreadable(context, "write a whole number");
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  if (/\d/.test(rest)) extra(context, rest);
  return facts([factOf(fieldAt(path), context.written, found[1] as string)]);
}
