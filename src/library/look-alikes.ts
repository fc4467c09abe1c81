/** Cyrillic letters that look like Latin ones, in lower case after their capitals. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
};

/**
 * A name as it is looked up: case, accents, look-alike letters, the kind of hyphen and zeros before a
 * number make no difference. Words are joined by one hyphen.
 */
export function lookUpKey(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[авекмнорстух]/g, (letter) => LOOK_ALIKES[letter] as string)
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "");
}

/** A key without its hyphens, for names written in one. */
export function looseKey(key: string): string {
  return key.replaceAll("-", "");
}
