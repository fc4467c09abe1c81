import { blank } from "./blank.ts";

/** What comes before an entry: data about it, as site generators and note programs write them. */
export interface FrontMatter {
  readonly kind: "yaml" | "toml" | "json";
  readonly value: string;
  /** The offset at which the value begins. */
  readonly from: number;
  /** The offset at which all of it ends, with the line that closes it. */
  readonly to: number;
}

const OPEN = /^(?:[ \t]*\n)*(---|\+\+\+)[ \t]*\n/;

/** A line of YAML: a key, an item, a comment, a continued or a closing line. */
const OF_YAML = /^(?:\s|#|- |-$|[\]}])|^(?:"[^"]*"|'[^']*'|[^\s:#][^:#]{0,80})\s*:(?:\s|$)/;

/**
 * The front matter of a text: between lines of --- or +++ at its beginning, or an object of JSON. If it
 * contains a blank line and is no YAML, it is text between two horizontal rules instead.
 */
export function frontMatterIn(text: string): FrontMatter | undefined {
  const open = OPEN.exec(text);
  if (open === null) return jsonIn(text);
  const [whole, mark = ""] = open;
  const kind = mark === "---" ? "yaml" : "toml";
  const close = kind === "yaml" ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/;
  let hasBlank = false;
  let isYaml = true;
  for (let from = whole.length; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    const line = text.slice(from, to);
    if (close.test(line)) {
      const value = text.slice(whole.length, Math.max(whole.length, from - 1));
      const isData = value.trim() !== "" && (kind === "toml" || isYaml || !hasBlank);
      return isData ? { kind, value, from: whole.length, to } : undefined;
    }
    if (line.trim() === "") hasBlank = true;
    else if (!OF_YAML.test(line)) isYaml = false;
    from = to + 1;
  }
  return undefined;
}

/** A text with its front matter blanked out, as long as before. */
export function withoutFrontMatter(text: string, { to }: FrontMatter): string {
  return blank(text.slice(0, to)) + text.slice(to);
}

/** An object of JSON at the beginning, up to a line with its last brace. JSON-LD is no front matter. */
function jsonIn(text: string): FrontMatter | undefined {
  const open = /^\s*\{\s*"(?!@)/.exec(text);
  const close = open === null ? null : /\n\}[ \t]*(?=\n|$)/.exec(text);
  if (open === null || close === null) return undefined;
  const from = text.indexOf("{");
  const to = close.index + close[0].length;
  return { kind: "json", value: text.slice(from, to), from, to };
}
