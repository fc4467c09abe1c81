import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../../../src/compiler/import/labels/meaning.ts";
import { interpret } from "../../../src/compiler/import/values/interpret.ts";
import type { Interpreted } from "../../../src/compiler/import/values/settle.ts";
import { scopeOf } from "../support/read-value.ts";

// One law for all values: all of the text is accounted for, or the value is not taken; and what makes it
// approximate makes it assumed.

/** A value of each kind, after its label. */
const VALUES = [
  ["Launch date", "2030-01-10"],
  ["Launch date", "10 January 2030"],
  ["Launch date", "January 10, 2030"],
  ["Launch date", "10 January 2030 08:00 UTC"],
  ["Launch date", "2030 Jan 10 0800:30"],
  ["Launch date", "January 2030"],
  ["Re-entry", "2030"],
  ["Cargo", "2442 kg"],
  ["Cargo", "2,442.5 kg"],
  ["Launch mass", "7.25 t"],
  ["SATCAT number", "41670"],
  ["Flight number", "7"],
  ["COSPAR designator", "2030-001A"],
  ["Wikidata", "Q42"],
  ["Failure phase", "docking"],
  ["Failure cause", "a wheel"],
  ["Launch vehicle", "Cart 2.1"],
  ["Launch site", "Meadow 1"],
  ["Launch site", "Meadow"],
  ["Operator", "Carriers"],
  ["Operator", "Strangers"],
  ["Destination", "Barn"],
  ["Spacecraft class", "Mule ship"],
  ["Docked", "2030-01-12"],
  ["Docked", "12 January 2030 at Barn front"],
  ["Docked", "12 January 2030 to 1 March 2030"],
  ["Undocked", "1 March 2030"],
  ["Docking port", "Barn front"],
  ["Captured", "2030-01-12"],
  ["Outcome", "success"],
  ["End", "decayed 2030-04-03"],
  ["Preceded by", "Mule 1"],
  ["Mission sequence", "Follows Mule 1 and precedes Mule 3"],
] as const;

const HEDGES_BEFORE = [
  ..."ca.|circa|c.|about|around|approx.|approximately|roughly|~|≈|est.|estimated|at least|at most|less than|more than|up to|max|max.|maximum|>|<|≥|≤|possibly|probably|perhaps|planned|expected|scheduled for|no earlier than|NET|presumably|reportedly".split(
    "|",
  ),
];
const HEDGES_AFTER = [
  ..."?| ?| (?)| (approx.)| (est.)| (estimated)| (planned)|, possibly|, probably| or so| or more| or less| at least| at most| (tbc)| (unconfirmed)| (expected)| ± 10".split(
    "|",
  ),
];
/** Text that is no value, and that no reader knows. */
const STRANGE = [" xyzzy", " (xyzzy)", ", xyzzy", " with xyzzy", " xyzzy of hay", " — xyzzy"];
/** What makes another value of a value, or none. */
const SPOILERS_BEFORE = ["-", "−", "+", "1–", "2 ×", "10^", "not ", "5 or ", "1/", "±"];
const SPOILERS_AFTER = ["e3", "^2", "²", "–9", "..9", "/9", " or 9", " × 2", " to 9", "−9"];

const isTold = (read: Interpreted, text: string) => messages(read).includes(text);
const messages = ({ notes }: Interpreted) => notes.map(({ message }) => message).join("\n");
const isTaken = ({ facts, stay }: Interpreted) => facts.length + stay.length > 0;
const assumptions = ({ facts, stay }: Interpreted) =>
  [...facts, ...stay.map(({ written }) => written)].map(({ assumed }) => assumed);
const holds = ({ facts }: Interpreted, text: string) =>
  facts.some(({ value }) => value.includes(text));

function readAs(label: string, text: string): Interpreted {
  const scope = scopeOf(`**${label}**: ${text}`);
  const meaning = meaningOf(label);
  if (meaning === undefined) throw new Error(`no meaning: ${label}`);
  return interpret(scope, meaning);
}

const value = fc.constantFrom(...VALUES);
const numRuns = 2000;
const seed = 1;

describe("a value of any kind", () => {
  it.each(VALUES)("is taken as it is: %s: %s", (label, text) => {
    const read = readAs(label, text);
    expect(isTaken(read)).toBe(true);
    expect(assumptions(read).every((assumed) => assumed === undefined)).toBe(true);
  });

  it("is assumed, or not taken, where something makes it approximate", () => {
    const hedged = fc.oneof(
      fc.tuple(fc.constantFrom(...HEDGES_BEFORE.map((hedge) => `${hedge} `)), fc.constant("")),
      fc.tuple(fc.constant(""), fc.constantFrom(...HEDGES_AFTER)),
    );
    fc.assert(
      fc.property(value, hedged, ([label, text], [before, after]) => {
        const read = readAs(label, `${before}${text}${after}`);
        if (!isTaken(read)) return read.notes.length > 0;
        if (holds(read, `${before}${text}${after}`.trim())) return true;
        // Before a name, these words are not about it.
        if (/^(?:about|around)/.test(before) && isTold(read, before.trim())) return true;
        const isAssumed = assumptions(read).map((assumed) => assumed !== undefined);
        // Each time of a stay can be approximate alone.
        return label === "Docked" ? isAssumed.includes(true) : !isAssumed.includes(false);
      }),
      { numRuns, seed },
    );
  });

  it("leaves nothing of its text unsaid", () => {
    const around = fc.tuple(
      fc.constantFrom("", "xyzzy ", "the xyzzy, ", "(xyzzy) "),
      fc.constantFrom(...STRANGE),
    );
    fc.assert(
      fc.property(value, around, ([label, text], [before, after]) => {
        const read = readAs(label, `${before}${text}${after}`);
        return isTold(read, "xyzzy") || holds(read, "xyzzy");
      }),
      { numRuns, seed },
    );
  });

  it("is not another value where a sign, a range or a formula makes one of it", () => {
    const spoiled = fc.oneof(
      fc.tuple(fc.constantFrom(...SPOILERS_BEFORE), fc.constant("")),
      fc.tuple(fc.constant(""), fc.constantFrom(...SPOILERS_AFTER)),
    );
    fc.assert(
      fc.property(value, spoiled, ([label, text], [before, after]) => {
        const read = readAs(label, `${before}${text}${after}`);
        if (!isTaken(read)) return read.notes.length > 0;
        const isAssumed = assumptions(read).every((assumed) => assumed !== undefined);
        if (/cargo|mass|number/i.test(label)) return isAssumed;
        const signs = `${before}${after}`.replaceAll(/[^\p{L}\p{N}]/gu, "");
        return (
          signs === "" ||
          isAssumed ||
          read.notes.length > 0 ||
          holds(read, signs) ||
          holds(read, `${before}${text}${after}`)
        );
      }),
      { numRuns, seed },
    );
  });

  it("is the same whatever text is struck out in it", () => {
    const struck = fc.constantFrom("~~xyzzy~~ ", "~~about~~ ", "~~not~~ ", "~~1999~~ ");
    fc.assert(
      fc.property(value, struck, ([label, text], before) => {
        const plain = readAs(label, text);
        const read = readAs(label, `${before}${text}`);
        expect(read.facts.map(({ value }) => value)).toEqual(plain.facts.map(({ value }) => value));
        expect(assumptions(read)).toEqual(assumptions(plain));
      }),
      { numRuns, seed },
    );
  });

  it("is not taken where a character of it was lost", () => {
    const lost = fc.tuple(value, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(lost, ([[label, text], at]) => {
        const index = Math.floor(at * text.length);
        const read = readAs(label, `${text.slice(0, index)}\uFFFD${text.slice(index)}`);
        expect(isTaken(read)).toBe(false);
        expect(messages(read)).toContain("lost");
      }),
      { numRuns: 500, seed },
    );
  });
});
