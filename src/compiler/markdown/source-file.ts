import { VFile } from "vfile";

/**
 * A seed as a file that collects findings. A byte order mark is removed and lines end with a line
 * feed, so that positions are those that editors show.
 */
export function seedFile(folder: string, path: string, content: string): VFile {
  return new VFile({ path: `${folder}/${path}`, value: plainText(content) });
}

/** A text without a byte order mark, with a line feed at the end of each line. */
export function plainText(content: string): string {
  return content.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}
