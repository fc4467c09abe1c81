import { styleText } from "node:util";
import { Command } from "commander";

/** Prints a line, or several. */
export function stdout(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Says something beside the output. */
export function stderr(text: string): void {
  clearProgress();
  process.stderr.write(`${text}\n`);
}

const { getOutHasColors, getErrHasColors } = new Command().configureOutput();

/** Whether a stream shows colours: a terminal does, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function hasColours(stream: "stdout" | "stderr"): boolean {
  return (stream === "stdout" ? getOutHasColors : getErrHasColors)?.() === true;
}

/** Text for standard output in a style, where that is a terminal. */
export function styled(style: Parameters<typeof styleText>[0], text: string): string {
  return hasColours("stdout") ? styleText(style, text, { validateStream: false }) : text;
}

let isProgressShown = false;

/** Says on a terminal what takes so long; the next line takes its place. */
export function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001B[K${text}…`);
  isProgressShown = true;
}

export function clearProgress(): void {
  if (isProgressShown) process.stderr.write("\r\u001B[K");
  isProgressShown = false;
}

/** Text from a file or a person, without what would steer the terminal. */
export function plainText(text: string): string {
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    "\uFFFD",
  );
}
