/** A text with digits for the Chinese numerals that count something: `天舟12` for `天舟十二号`. */
export function withDigits(text: string): string {
  return text.replaceAll(/([\d〇一二三四五六七八九十]+)[号號][機机]?/g, (_, numeral: string) =>
    numeral
      // Ten is the place of a digit before it, or of a one.
      .replace(/(\D?)十(.?)/, (_ten, tens, ones) => `${tens || "一"}${ones || "〇"}`)
      .replaceAll(/\D/g, (digit) => String("〇一二三四五六七八九".indexOf(digit))),
  );
}
