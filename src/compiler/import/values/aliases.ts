import { resolveName } from "./entity/resolve-name.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** Names of a flight; all of the kind that their label gives, if it gives one. */
export function aliasesValue(scope: Scope, kind?: string): ValueResult {
  const { written } = scope;
  const bare = { ...written, citations: [], disputes: [] };
  const all = aliasesIn(written.text, { kind, native: nativeLanguage(scope) });
  // What follows the name of the person that a ship is named after describes that person.
  const named = kind === "ship-name" ? all.slice(0, 1) : all;
  const [, second] = all;
  const isCut = second !== undefined && named.length === 1;
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

/** One of the names in a list of aliases. */
export interface WrittenAlias {
  readonly name: string;
  readonly index: number;
  readonly language: string;
  readonly kind: string;
}

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)$/, ""],
  [/russian|русск/i, "ru"],
  [/japanese/i, "ja"],
  [/chinese|中文|汉语/i, "zh"],
  [/korean/i, "ko"],
  [/ukrainian/i, "uk"],
  [/german/i, "de"],
  [/french/i, "fr"],
  [/italian/i, "it"],
  [/spanish/i, "es"],
  [/english|nasa|iss|american/i, "en"],
];

/** The languages of countries that do not write in Latin letters. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  China: "zh",
  Japan: "ja",
  Russia: "ru",
  "Soviet Union": "ru",
};

/** The language of the country that the spacecraft is from, by the name of the flight. */
function nativeLanguage({ catalog, name = "" }: Scope): string | undefined {
  const craft = resolveName(catalog, "spacecraft", name);
  const { country = "" } = "entry" in craft ? (craft.entry.record as { country?: string }) : {};
  return LANGUAGE_OF[country];
}

interface Known {
  /** The kind of all of them, where their label gives it. */
  readonly kind?: string | undefined;
  /** The language of native names. */
  readonly native?: string | undefined;
}

/** Splits `Прогресс МС-04, 4P (NASA)` into names with their language and kind. */
export function aliasesIn(text: string, known: Known = {}): WrittenAlias[] {
  const all = pieces(text);
  const hasCyrillic = all.some((one) => CYRILLIC.test(one.text));
  // A flight has one native name: beside a Russian one, a Japanese one is what others call it.
  const isNative = (name: string, language: string) => {
    const isAsian = ASIAN.test(name);
    if (known.native === undefined) return CYRILLIC.test(name) || (isAsian && !hasCyrillic);
    return language === known.native && (CYRILLIC.test(name) || isAsian);
  };
  return all.map(({ text: piece, index }) => {
    const [, bare = piece, remark = ""] = /^(.*?\S) ?[(（]([^()（）]*)[)）]$/.exec(piece) ?? [];
    const name = bare.replace(/^(["'])(.+)\1$/, "$2");
    const language = languageOf(name, remark);
    return {
      name,
      index,
      language,
      kind: known.kind ?? (isNative(name, language) ? "native" : kindOf(name)),
    };
  });
}

/** The parts between commas, or between slashes or dots with spaces around them, outside brackets. */
function pieces(text: string): { text: string; index: number }[] {
  const found: { text: string; index: number }[] = [];
  let depth = 0;
  let from = 0;
  const end = (to: number) => {
    const raw = text.slice(from, to);
    const piece = raw
      .trim()
      .replace(/^(?:and|or|и) /i, "")
      .replace(/\.$/, "");
    if (piece !== "") found.push({ text: piece, index: from + Math.max(0, raw.indexOf(piece)) });
    from = to + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (/[(（]/.test(character)) depth++;
    else if (/[)）]/.test(character)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (/[,;、，；|]/.test(character)) end(at);
    else if (/[/·•]/.test(character) && text[at - 1] === " " && text[at + 1] === " ") end(at);
  }
  end(text.length);
  return found;
}

function languageOf(name: string, remark: string): string {
  if (/[\u3040-\u30FF]/.test(name)) return "ja";
  if (/\p{Script=Hangul}/u.test(name)) return "ko";
  const script = /\p{Script=Han}/u.test(name) ? "zh" : CYRILLIC.test(name) ? "ru" : "";
  for (const [pattern, language] of LANGUAGES) {
    if (!pattern.test(remark)) continue;
    const code = language || remark;
    // A "Russian designation" in Latin letters is not Russian.
    if (language === "" || code !== "ru") return code;
  }
  return script || "en";
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function kindOf(name: string): string {
  return /^(?:ISS[- ]?)?\d{1,3}[A-Z]{0,2}P?$|^(?:ISS[- ])?Progress \d{1,3}P?$/.test(name)
    ? "agency-number"
    : "variant";
}
