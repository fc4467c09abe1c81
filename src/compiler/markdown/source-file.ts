import { VFile } from "vfile";

/**
 * A seed as a file that findings can be noted in. A byte order mark is no character of the text, and
 * a line ends with a line feed: neither moves a position, as editors count it.
 */
export function seedFile(folder: string, path: string, content: string): VFile {
  return new VFile({ path: `${folder}/${path}`, value: plainText(content) });
}

/** A text without byte order mark, its lines ended by line feeds. */
export function plainText(content: string): string {
  return content.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}
