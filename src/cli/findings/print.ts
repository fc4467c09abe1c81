import { type Finding, formatFinding } from "../../compiler/model/finding.ts";
import { plainText, stderr, stdout } from "../terminal.ts";
import { asGithub } from "./github.ts";
import { asJson } from "./json.ts";
import { asPretty } from "./pretty.ts";

/** The ways in which findings are printed; `lines` is `path:line:col severity message (rule-id)`. */
export const formats = ["pretty", "lines", "json", "github"] as const;
export type Format = (typeof formats)[number];

/** Findings, and the texts that they are about, by path. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly textOf: (path: string) => string;
}

/** Prints findings: to standard output where they are what was asked for, or else beside it. */
export function printFindings(
  { findings, textOf }: Report,
  to: "stdout" | "stderr",
  format: Format = defaultFormat(to),
): void {
  const print = to === "stdout" ? stdout : stderr;
  if (format === "json") print(asJson(findings));
  else if (findings.length === 0) return;
  else if (format === "pretty") print(asPretty(findings, textOf, to));
  else if (format === "github") print(findings.map(asGithub).join("\n"));
  else print(findings.map((finding) => plainText(formatFinding(finding))).join("\n"));
}

function defaultFormat(to: "stdout" | "stderr"): Format {
  if (process.env.GITHUB_ACTIONS === "true") return "github";
  return process[to].isTTY ? "pretty" : "lines";
}
