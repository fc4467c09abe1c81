import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import type { Finding } from "../../compiler/model/finding.ts";
import { hasColours, plainText } from "../terminal.ts";
import { codeFrame } from "./code-frame.ts";

/** What vfile calls fatal. */
const fatal: Readonly<Record<string, boolean>> = { error: true, warning: false };

/** Findings as a person reads them: by file, each with its line, a caret and the page of its rule. */
export function asPretty(
  findings: readonly Finding[],
  textOf: (path: string) => string,
  stream: "stdout" | "stderr",
): string {
  const files = [...Map.groupBy(findings, ({ path }) => path)].map(([path, ofFile]) => {
    const file = new VFile({ path: plainText(path) });
    const text = textOf(path);
    for (const { line, column, severity, message: reason, rule } of ofFile) {
      const message = file.message(plainText(reason), { place: { line, column }, ruleId: rule });
      message.fatal = fatal[severity];
      message.note = codeFrame(text, { line, column });
      message.url = `docs/rules.md#${rule}`;
    }
    return file;
  });
  return reporter(files, { verbose: true, color: hasColours(stream) });
}
