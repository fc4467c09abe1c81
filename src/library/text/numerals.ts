/** Replaces Chinese ordinal numerals with digits: `天舟12` for `天舟十二号`. */
export function withDigits(text: string): string {
  return text.replaceAll(/([\d〇一二三四五六七八九十]+)[号號][機机]?/g, (_, numeral: string) =>
    numeral
      // A ten multiplies the digit before it, or one if there is none.
      .replace(/(\D?)十(.?)/, (_ten, tens, ones) => `${tens || "一"}${ones || "〇"}`)
      .replaceAll(/\D/g, (digit) => String("〇一二三四五六七八九".indexOf(digit))),
  );
}
