import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { parse as parseToml, TomlError } from "smol-toml";
import type { FrontMatter } from "../../markdown/front-matter.ts";
import { excerpt } from "../../model/finding.ts";

/** What front matter says, or why it can't be read: the line counts from the first of the value. */
export type ParsedFrontMatter =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly problem: string; readonly line: number; readonly column: number };

export function parseFrontMatter({ kind, value }: FrontMatter): ParsedFrontMatter {
  const parsed = parse(kind, value);
  if ("problem" in parsed) return parsed;
  const { data } = parsed;
  return typeof data === "object" && data !== null && !Array.isArray(data)
    ? { data: { ...data } }
    : { problem: "has no keys, key: value", line: -1, column: 1 };
}

function parse(kind: FrontMatter["kind"], value: string) {
  try {
    if (kind === "toml") return { data: parseToml(value) as unknown };
    // YAML holds all of JSON.
    return { data: load(value, { schema: CORE_SCHEMA }) as unknown };
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown) {
  const does = (reason: string) => `does not parse (${excerpt(reason.replaceAll(/\s+/g, " "))})`;
  if (error instanceof YAMLException) {
    const { reason, mark } = error;
    return { problem: does(reason), line: mark?.line ?? 0, column: (mark?.column ?? 0) + 1 };
  }
  if (error instanceof TomlError) {
    const [reason = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    return { problem: does(reason), line: error.line - 1, column: error.column };
  }
  // Brackets within brackets, deeper than a parser can follow.
  if (error instanceof RangeError) return { problem: does("too deep"), line: 0, column: 1 };
  throw error;
}
