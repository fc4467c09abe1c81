/** A mass in kilograms, and what else stood in the text; or the unit that is not ours. */
export type FoundMass =
  | { readonly kilograms: number; readonly rest: string; readonly isApproximate: boolean }
  | { readonly unit: string }
  | undefined;

const NUMBER = "(\\d{1,3}(?:[ ,']\\d{3})+(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?)";
const KILOGRAMS = new RegExp(
  `(?<![\\d.,])${NUMBER} ?(?:kg|kilograms?|kilogrammes?|кг)(?![\\p{L}])`,
  "iu",
);
const TONNES = new RegExp(`(?<![\\d.,])${NUMBER} ?(?:t|tonnes?|metric tons?|т)(?![\\p{L}])`, "iu");
const OTHER = new RegExp(
  `(?<![\\d.,])${NUMBER} ?(lbs?|pounds?|tons?|short tons?|long tons?|g|grams?)(?![\\p{L}])`,
  "iu",
);

/** The mass that a text states in kilograms or tonnes; pounds are not converted. */
export function findMass(written: string): FoundMass {
  const text = written.slice(0, 300);
  const kilograms = KILOGRAMS.exec(text);
  const tonnes = kilograms === null ? TONNES.exec(text) : null;
  const found = kilograms ?? tonnes;
  if (found === null) {
    const unit = OTHER.exec(text)?.[2];
    return unit === undefined ? undefined : { unit };
  }
  const number = Number((found[1] ?? "").replaceAll(/[ ,']/g, ""));
  if (!(number > 0)) return undefined;
  const exact = tonnes === null ? number : Number((number * 1000).toFixed(6));
  const before = text.slice(0, found.index);
  const rest = `${before} ${text.slice(found.index + found[0].length)}`
    // The same mass again in the units of another country.
    .replace(/\((?:about )?[\d.,' ]+ ?(?:lbs?|pounds?|(?:short |long )?tons?)\)/i, " ");
  const isApproximate =
    /(?:about|around|approximately|approx\.?|roughly|nearly|over|more than|up to|almost|~|≈)\s*$/i.test(
      before,
    );
  return {
    kilograms: exact,
    rest: isApproximate ? rest.replace(/^\s*[\p{L}~≈. ]+/u, " ") : rest,
    isApproximate,
  };
}
