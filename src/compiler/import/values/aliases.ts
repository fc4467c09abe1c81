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
  [/chinese/i, "zh"],
  [/ukrainian/i, "uk"],
  [/german/i, "de"],
  [/french/i, "fr"],
  [/italian/i, "it"],
  [/spanish/i, "es"],
  [/english|nasa|iss|american/i, "en"],
];

/** Splits `プログレス4, 4P (NASA)` into names with their language and kind. */
export function aliasesIn(text: string, given?: string): WrittenAlias[] {
  return pieces(text).map(({ text: piece, index }) => {
    const [, bare = piece, remark = ""] = /^(.*?\S) ?\(([^()]*)\)$/.exec(piece) ?? [];
    const name = bare.replace(/^(["'])(.+)\1$/, "$2");
    return { name, index, language: languageOf(name, remark), kind: given ?? kindOf(name) };
  });
}

/** The parts between commas that stand outside brackets. */
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
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;、，；|]/.test(text[at] as string)) end(at);
  }
  end(text.length);
  return found;
}

function languageOf(name: string, remark: string): string {
  if (/[\u3040-\u30FF]/.test(name)) return "ja";
  if (/\p{Script=Hangul}/u.test(name)) return "ko";
  const script = /\p{Script=Han}/u.test(name)
    ? "zh"
    : /\p{Script=Cyrillic}/u.test(name)
      ? "ru"
      : "";
  for (const [pattern, language] of LANGUAGES) {
    if (!pattern.test(remark)) continue;
    const code = language || remark;
    // A "Russian designation" in Latin letters is no Russian.
    if (script !== "" || code !== "ru") return code;
  }
  return script || "en";
}

function kindOf(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return "native";
  return /^(?:ISS[- ]?)?\d{1,3}[A-Z]{0,2}P?$|^(?:ISS[- ])?Progress \d{1,3}P?$/.test(name)
    ? "agency-number"
    : "variant";
}
