import { type Place, placeIn } from "../markdown/position.ts";
import type { Entry } from "../model/entry.ts";
import type { Rule } from "./rule.ts";

export const proseFigures: Rule = {
  id: "prose-figures",
  description:
    "If a time of day or a mass in the prose is close to one of the facts, it equals that fact or a disputed value, or the prose says that it is approximate.",
  why: "It is easy to correct a fact and forget the sentences about it, which leaves readers with two answers.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "Mule 1 lifted off at 08:02 UTC.",
    good: "Mule 1 lifted off at 08:00 UTC.",
    from: "Mule 1 brought hay.",
  },
  check(catalog, report) {
    for (const mission of catalog.missions) {
      for (const { place, message } of figuresIn(mission)) report(mission, place, message);
    }
  },
};

interface Figure {
  readonly place: Place;
  readonly message: string;
}

const KEY_FACTS = /^## Key Facts$/m;
const NEXT_SECTION = /^## /gm;
const CLOCK = /(?<![\d:])([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?= (?:UTC|GMT)\b)/g;
/** A time of the facts, or in the words of a disputed value. */
const KNOWN_TIME = /(?:(?<=T)|(?<![\d:]))([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?/g;
const MASS = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{3,6})(?:\.\d+)?(?= (?:kg|kilograms)\b)/g;

/** What says that a figure is not meant to be exact, right before it. */
const HEDGED =
  /\b(?:about|around|some|nearly|almost|roughly|over|under|approximately|up to|more than|less than|shortly (?:before|after)|just (?:before|after)|between|before|after|by|until|to)\s*(?:the\s+)?$/i;

/** The longest time, in seconds, and the largest share of a mass by which a slip differs from a fact. */
const NEAR_TIME = 300;
const NEAR_MASS = 0.02;

/** The figures of the prose that are close to a figure of the facts, and differ from all of them. */
function figuresIn({ seed: { file } }: Entry<"missions">): Figure[] {
  const text = String(file.value);
  const start = text.search(KEY_FACTS);
  if (start === -1) return [];
  NEXT_SECTION.lastIndex = start + 1;
  const end = NEXT_SECTION.exec(text)?.index ?? text.length;
  const facts = text.slice(start, end);
  const isProse = (index: number) => index < start || index >= end;
  const isExact = (index: number) => !HEDGED.test(text.slice(Math.max(0, index - 30), index));
  const known = {
    times: [...facts.matchAll(KNOWN_TIME)].map(([, ...parts]) => secondsOf(parts)),
    masses: [...facts.matchAll(MASS)].map(([mass]) => numberOf(mass)),
  };
  const wrong = (
    matches: Iterable<RegExpExecArray>,
    near: (figure: RegExpExecArray) => string | undefined,
  ) =>
    [...matches].flatMap((figure) => {
      const fact = isProse(figure.index) ? near(figure) : undefined;
      if (fact === undefined || !isExact(figure.index)) return [];
      const message = `the facts say ${fact}, not ${figure[0]}; correct one of the two, record the other as disputed, or write "about"`;
      return [{ place: placeIn(file, figure.index), message }];
    });
  return [
    ...wrong(text.matchAll(CLOCK), ([, ...parts]) => nearTime(parts, known.times)),
    ...wrong(text.matchAll(MASS), ([mass]) => nearMass(numberOf(mass), known.masses)),
  ];
}

const numberOf = (text: string) => Number(text.replaceAll(",", ""));
const secondsOf = ([hour, minute, second = "0"]: readonly (string | undefined)[]) =>
  Number(hour) * 3600 + Number(minute) * 60 + Number(second);

/** The nearest time of the facts, unless it is this one, to the second or rounded to the minute. */
function nearTime(
  parts: readonly (string | undefined)[],
  times: readonly number[],
): string | undefined {
  const precision = parts[2] === undefined ? 60 : 1;
  const near = nearest(secondsOf(parts), times);
  if (near === undefined || near.distance < precision || near.distance > NEAR_TIME)
    return undefined;
  return new Date(near.value * 1000).toISOString().slice(11, 19).replace(/:00$/, "");
}

/** The nearest mass of the facts, unless it is this one, or rounds to it. */
function nearMass(mass: number, masses: readonly number[]): string | undefined {
  const near = nearest(mass, masses);
  if (near === undefined || near.distance > NEAR_MASS * mass) return undefined;
  const [zeros = ""] = /0*$/.exec(String(mass)) ?? [];
  return near.distance <= 10 ** zeros.length / 2 ? undefined : near.value.toLocaleString("en-GB");
}

function nearest(figure: number, known: readonly number[]) {
  const [first] = known
    .map((value) => ({ value, distance: Math.abs(value - figure) }))
    .sort((a, b) => a.distance - b.distance);
  return first;
}
