import { styleText } from "node:util";
import { Command } from "commander";

/** Prints one or more lines to standard output. */
export function stdout(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a message to standard error. */
export function stderr(text: string): void {
  clearProgress();
  process.stderr.write(`${text}\n`);
}

const { getOutHasColors, getErrHasColors } = new Command().configureOutput();

/** Whether to print colours: on a terminal by default; NO_COLOR and FORCE_COLOR override that. */
export function hasColours(stream: "stdout" | "stderr"): boolean {
  return (stream === "stdout" ? getOutHasColors : getErrHasColors)?.() === true;
}

/** Styles text for standard output if that shows colours. */
export function styled(style: Parameters<typeof styleText>[0], text: string): string {
  return hasColours("stdout") ? styleText(style, text, { validateStream: false }) : text;
}

let isProgressShown = false;

/** Shows progress on a terminal; the next line replaces it. */
export function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001B[K${text}…`);
  isProgressShown = true;
}

export function clearProgress(): void {
  if (isProgressShown) process.stderr.write("\r\u001B[K");
  isProgressShown = false;
}

/** Replaces control characters in untrusted text, so that it can't control the terminal. */
export function plainText(text: string): string {
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    "\uFFFD",
  );
}
