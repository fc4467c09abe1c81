/** Characters in UTF-8 as bytes, or one byte that belongs to none. */
const CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are bytes
  /[\x00-\x7F]+|(?:[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2})+|[\x80-\xFF]/g;

/** What the byte 0 would become; a byte that is not UTF-8 becomes this and its value: `\uDCFC` for FC. */
const LONE = 0xdc00;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes the bytes of a file. A byte that is not UTF-8 becomes half of a surrogate pair, which no
 * text can contain: nothing can mistake the result for what the file says, and the place is known.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString("latin1")
      .replaceAll(CHARACTERS, (run) =>
        run.length === 1 && run >= "\x80"
          ? String.fromCharCode(LONE + run.charCodeAt(0))
          : Buffer.from(run, "latin1").toString("utf8"),
      );
  }
}

/** The first byte in a decoded text that is not UTF-8, and what to do about it. */
export function undecodedIn(text: string): { offset: number; message: string } | undefined {
  const offset = text.isWellFormed() ? -1 : text.search(/[\uDC80-\uDCFF]/u);
  if (offset === -1) return undefined;
  if (/^(?:\uDCFF\uDCFE|\uDCFE\uDCFF)/.test(text)) {
    return { offset, message: "this file is UTF-16; save it as UTF-8" };
  }
  const byte = (text.charCodeAt(offset) - LONE).toString(16).toUpperCase();
  return {
    offset,
    message: `the byte ${byte} is not UTF-8; save the file as UTF-8, and check that its letters are right`,
  };
}
