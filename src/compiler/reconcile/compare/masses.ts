import type { Comparison } from "./comparison.ts";

/** A rounded mass is taken to be rounded to this at most: 7000 kg is no word for 6600 kg. */
const COARSEST = 100;
/** By how much a mass with a question mark can be off, as a part of it. */
const DOUBT = 0.1;

/** How the mass of a catalogue compares with that of the record; zeros at its end can be from rounding. */
export function compareMasses(ours: number, theirs: number, isVague: boolean): Comparison {
  if (ours === theirs) return "same";
  const off = Math.abs(ours - theirs);
  if (isVague && off <= theirs * DOUBT) return "within";
  const [own, other] = [stepOf(ours), stepOf(theirs)];
  if (other > own && off <= other / 2) return "within";
  return own > other && off <= own / 2 ? "more-precise" : "different";
}

/** What a mass seems to be rounded to: 7280 kg to 10 kg. */
function stepOf(mass: number): number {
  let step = Number.isInteger(mass) ? 1 : 0.001;
  while (step < COARSEST && mass % (step * 10) === 0) step *= 10;
  return step;
}
