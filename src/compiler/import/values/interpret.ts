import { lookUpKey } from "../../../library/look-alikes.ts";
import { sourceOf } from "../../sources.ts";
import type { WrittenValue } from "../document/labeled-value.ts";
import { type Reading, suggestion } from "../entry-draft.ts";
import type { Meaning } from "../labels/meaning.ts";
import { type ImportRuleId, tell } from "../rules.ts";
import { aliasesIn } from "./aliases.ts";
import { endValue, outcomeValue } from "./end.ts";
import {
  destinationIn,
  entityValue,
  rocketValue,
  sequenceValue,
  spacecraftValue,
} from "./entity/entity.ts";
import { fieldAt } from "./field-fact.ts";
import { addressValue, cosparValue, wikidataValue, wikipediaValue } from "./identifiers.ts";
import { findMass } from "./mass.ts";
import { isNothing } from "./no-value.ts";
import { massValue, numberValue } from "./quantity.ts";
import { type Context, DONE, type Interpreted, settled, tellAssumed } from "./settle.ts";
import { stayValue } from "./stay.ts";
import { timeValue } from "./time/time.ts";
import type { Scope, ValueResult } from "./value-result.ts";

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

/** Who reads a statement of each meaning. */
function readValue(scope: Scope, meaning: Exclude<Meaning, { is: "stay" }>): ValueResult {
  switch (meaning.is) {
    case "field":
      return fieldValue(scope, meaning.path);
    case "aliases":
      return aliasesValue(scope, meaning.kind);
    case "sequence":
      return sequenceValue(scope);
    case "outcome":
      return outcomeValue(scope);
    case "fate":
      return endValue(scope);
    case "class":
      return spacecraftValue(scope);
    case "payload":
      return findMass(scope.written.text) === undefined
        ? { noField: "cargo" }
        : massValue(scope, "cargo.total");
    case "note":
      return { noField: meaning.name };
    default:
      return { facts: [] };
  }
}

function interpretAs(context: Context, meaning: Meaning): Interpreted {
  const { reading, written, say } = context;
  const scope: Scope = {
    written,
    catalog: reading.catalog,
    stated: reading.facts,
    suggest: (text, find) => suggestion(reading, text, find),
  };
  if (meaning.is === "stay") return stayValue(context);
  if (meaning.is === "name") return name(context, scope);
  if (meaning.is === "note" && meaning.name === "type") {
    reading.notes.push({ field: "type", value: written.text, place: written.place });
    say("no-field", "all flights of the record are cargo flights; the type is not stated in it");
    return settled(context, { facts: destinationIn(scope) });
  }
  return settled(context, readValue(scope, meaning as Exclude<Meaning, { is: "stay" }>));
}

function aliasesValue({ written }: Scope, kind: string | undefined): ValueResult {
  const bare = { ...written, citations: [], disputes: [] };
  const all = aliasesIn(written.text, kind);
  // What stands behind somebody's name tells who that was.
  const named = kind === "ship-name" ? all.slice(0, 1) : all;
  const [first, second] = all;
  const isCut = first !== undefined && second !== undefined && named.length === 1;
  return {
    facts: named.map((alias) => ({
      path: "aliases",
      alias: alias.kind,
      value: `${alias.name} (${alias.language})`,
      written: { ...bare, place: written.placeOf(alias.name) },
    })),
    rest: isCut ? [written.text.slice(second.index)] : [],
  };
}

/** What the flight is called: its title, where that is missing; another name of it else. */
function name(context: Context, scope: Scope): Interpreted {
  const { reading, written } = context;
  const own = reading.title ?? reading.called;
  if (own === undefined) {
    reading.called = written.text;
    return DONE;
  }
  return lookUpKey(own) === lookUpKey(written.text)
    ? DONE
    : settled(context, aliasesValue(scope, undefined));
}

/** A value for a field that holds one. */
function fieldValue(scope: Scope, path: string): ValueResult {
  const { text } = scope.written;
  const { type } = fieldAt(path);
  switch (type.is) {
    case "time":
      return timeValue(scope, path);
    case "number":
      return type.unit === "kg" ? massValue(scope, path) : numberValue(scope, path);
    case "entry":
      return path === "launch.vehicle" ? rocketValue(scope) : entityValue(scope, path, type.kind);
    case "wikidata":
      return wikidataValue(scope);
    case "wikipedia":
      return wikipediaValue(scope);
    case "address":
      return addressValue(scope);
    default:
      break;
  }
  if (path === "identifiers.cospar") return cosparValue(scope);
  if (path === "failure.phase") {
    const phase = /\b(?:launch|orbit|rendezvous|docking|docked|return)\b/i.exec(text)?.[0];
    return phase === undefined
      ? { unreadable: "write launch, orbit, rendezvous, docking, docked or return" }
      : { facts: [{ path, value: phase.toLowerCase() }] };
  }
  const value = /serial$/i.test(path) ? text.replace(SERIAL_MARK, "") || text : text;
  return { facts: [{ path, value }] };
}

/** `No. 303`: what stands before a serial number and is no part of it. */
const SERIAL_MARK = /^(?:no|nr|number|serial|s\/n|№|#)(?:\.|:|\b|(?<=[№#]))\s*/i;
