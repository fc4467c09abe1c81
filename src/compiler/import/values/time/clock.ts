/** A time of day in a text, with its zone. */
export interface Clock {
  readonly from: number;
  /** After the clock and its zone. */
  readonly to: number;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** `:07.5`, or nothing. */
  readonly seconds?: string;
  /** Minutes by which the clock is ahead of UTC, where that is known. */
  readonly offset?: number;
  /** Whether it is that of Moscow, which was from two to five hours ahead of UTC. */
  readonly isOfMoscow: boolean;
}

const CLOCK =
  /(?<![\d:])(\d{1,2}):([0-5]\d)(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?(?![\d:])(?: ?(a\.?m\.?|p\.?m\.?)(?![a-z]))?/gi;
const MOSCOW = "MSK|MSD|МСК|Moscow(?: (?:standard |summer )?time)?|по московскому времени";
const BEIJING = "(?:Beijing|China standard) time|BJT";
const JAPAN = "JST|(?:Japan standard|Japan|Tokyo) time";
const UNKNOWN = "CST|CDT|ET|Eastern(?: (?:standard |daylight )?time)?|local(?: time)?";
const ZONE = new RegExp(
  `^ ?\\(?(?:(Z|UTC|GMT|UT|Zulu)?(?: ?([+-]\\d{1,2})(?::?(\\d{2}))?)?|(${MOSCOW})|(${BEIJING})|(${JAPAN})|(EST|EDT|PST|PDT|CET|CEST)|(?:${UNKNOWN}))(?![\\p{L}\\d])`,
  "iu",
);
/** Hours by which a zone is ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
};

/** A clock without a colon between hours and minutes, `1451 UTC`; in catalogues it is in UTC anyway. */
const COMPACT =
  /(?<![\p{L}\d:.,+-])([01]\d|2[0-3])([0-5]\d)(?::([0-5]\d|60)(?:[.,](\d{1,3})\d*)?)?(?: ?(Z|UTC|GMT|UT|Zulu))?(?![\p{L}\d:.,-]\w|\p{L})/iu;

/** The clock without a colon in a text; without a zone, only that at `inCatalog` is one. */
function compactClock(text: string, inCatalog: number | undefined): Clock[] {
  const found = COMPACT.exec(text);
  if (found === null) return [];
  const [whole, hours, minutes, seconds, fraction, zone] = found;
  const isDirect = inCatalog !== undefined && text.slice(inCatalog, found.index).trim() === "";
  if (zone === undefined && !(isDirect && found.index >= inCatalog)) return [];
  const at = { from: found.index, to: found.index + whole.length };
  const decimals = fraction === undefined ? "" : `.${fraction}`;
  const known = { minutes: Number(hours) * 60 + Number(minutes), offset: 0, isOfMoscow: false };
  return [
    { ...at, ...known, ...(seconds === undefined ? {} : { seconds: `:${seconds}${decimals}` }) },
  ];
}

/** The times of day in a text, each with the zone that follows it; in a catalogue, one can be at an offset. */
export function clocksIn(text: string, inCatalog?: number): Clock[] {
  const clocks = [...text.matchAll(CLOCK)].map((found): Clock => {
    const [whole, hours = "", minutes = "", seconds, fraction, half] = found;
    const after = found.index + whole.length;
    const zone = ZONE.exec(text.slice(after));
    const twelve = half !== undefined && /p/i.test(half) ? 12 : 0;
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + twelve;
    const offset = offsetOf(zone);
    return {
      from: found.index,
      to: closed(text, after, after + (zone?.[0].length ?? 0)),
      minutes: hour * 60 + Number(minutes),
      ...(seconds === undefined
        ? {}
        : { seconds: `:${seconds}${fraction === undefined ? "" : `.${fraction}`}` }),
      ...(offset === undefined ? {} : { offset }),
      isOfMoscow: zone?.[4] !== undefined,
    };
  });
  if (clocks.length === 0) return compactClock(text, inCatalog);
  // The hours of a zone, 14:51-03:30, are not a clock.
  return clocks.filter(({ from }, index) => from >= (clocks[index - 1]?.to ?? 0));
}

/** The offset after the bracket that closes the one around a zone. */
function closed(text: string, from: number, to: number): number {
  return text.slice(from, to).includes("(") && text[to] === ")" ? to + 1 : to;
}

function offsetOf(zone: RegExpExecArray | null): number | undefined {
  const [, utc, hours, minutes = "0", , beijing, japan, name] = zone ?? [];
  if (hours !== undefined) {
    return Number(hours) * 60 + Math.sign(Number(hours) || 1) * Number(minutes);
  }
  if (utc !== undefined) return 0;
  if (beijing !== undefined) return 8 * 60;
  if (japan !== undefined) return 9 * 60;
  const known = name === undefined ? undefined : ZONES[name.toUpperCase()];
  return known === undefined ? undefined : known * 60;
}

/** What can come between two clocks that give one time: `11:17 EST (16:17 UTC)`. */
const BETWEEN =
  /^[\s,;]*[(/[=]?\s*(?:or |i\.e\.,? )?(?:\p{L}{3,12}\.? \d{1,2},? |\d{1,2} \p{L}{3,12}\.?,? )?(?:at )?$/iu;

/** The same time in UTC, where a second clock after the first gives it. */
export function alsoInUtc(text: string, clock: Clock, clocks: readonly Clock[]): Clock | undefined {
  const other = clocks[clocks.indexOf(clock) + 1];
  if (other === undefined || !BETWEEN.test(text.slice(clock.to, other.from))) return undefined;
  const [own, its] = [clock, other].map(({ minutes, offset = 0 }) => minutes - offset) as [
    number,
    number,
  ];
  // Zones are half hours apart; two known ones have to agree.
  const step = clock.offset === undefined || other.offset === undefined ? 30 : 24 * 60;
  return (own - its) % step === 0 ? other : undefined;
}
