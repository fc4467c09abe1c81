import { missionFields } from "../../fields/mission.ts";
import { englishLabels } from "./english.ts";
import { labelKey } from "./label-key.ts";
import { type Meaning, otherMeanings } from "./meanings.ts";
import { foreignLabels } from "./other-languages.ts";

/** The meanings of all known labels, by look-up key. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  // A field of the record comes last and wins: "source" is the address of the entry.
  [...labelsOf((key) => key in otherMeanings), ...labelsOf((key) => !(key in otherMeanings))],
);

function labelsOf(isWanted: (key: string) => boolean): [string, Meaning][] {
  const tables = [englishLabels, ...Object.values(foreignLabels)];
  return tables.flatMap((table) =>
    Object.entries(table)
      .filter(([key]) => isWanted(key))
      .flatMap(([key, labels]) =>
        labels.map((label): [string, Meaning] => [labelKey(label), meaningAt(key)]),
      ),
  );
}

function meaningAt(key: string): Meaning {
  const others: Readonly<Record<string, Meaning>> = otherMeanings;
  return others[key] ?? { is: "field", path: key };
}

const MOST_WORDS_AROUND = 4;
/** Words around a label that do not change what it means. */
const BEFORE = /^(?:actual|official|exact|controlled|final|primary|spacecraft|mission|the) /;
const AFTER_TIME = / (?:date and time|date|time|timestamp|utc|gmt|on|at)$/;
const AFTER_IDENTIFIER = / (?:identifier|id|number|numbers|no|code|entry|article|page|link|item)$/;

/** What a label means, if it is a known one, in these words or with more around it. */
export function meaningOf(label: string): Meaning | undefined {
  let key = labelKey(label);
  let fits = (_meaning: Meaning) => true;
  for (let words = 0; words < MOST_WORDS_AROUND; words++) {
    const known = meanings.get(key);
    if (known !== undefined) return fits(known) ? known : undefined;
    if (BEFORE.test(key)) key = key.replace(BEFORE, "");
    else if (AFTER_TIME.test(key)) {
      // The date of a rocket is not the rocket.
      key = key.replace(AFTER_TIME, "");
      fits = isTime;
    } else if (AFTER_IDENTIFIER.test(key)) {
      key = key.replace(AFTER_IDENTIFIER, "");
      fits = isIdentifier;
    } else return undefined;
  }
  return undefined;
}

/** Whether a label is about a time, so that a date can follow it without a colon. */
export function isTime(meaning: Meaning): boolean {
  if (meaning.is !== "field") return meaning.is === "stay" || meaning.is === "end";
  return missionFields.find(({ path }) => path === meaning.path)?.type.is === "time";
}

const NUMBERED: ReadonlySet<string> = new Set(["published", "serial", "flightNumber"]);

const isIdentifier = (meaning: Meaning) =>
  meaning.is === "field" && (meaning.path.startsWith("identifiers.") || NUMBERED.has(meaning.path));
