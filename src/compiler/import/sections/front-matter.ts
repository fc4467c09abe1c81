import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Yaml } from "mdast";
import { startOf } from "../../markdown/position.ts";
import { meaningOf } from "../labels/meaning.ts";
import { excerpt } from "../note.ts";
import { report } from "../report.ts";
import type { SectionScope, Statement } from "./statement.ts";
import { labeled, oneLine, type StructuredData } from "./structured-data.ts";

/** Keys that are about the document and not about the flight. */
const ABOUT_DOCUMENT =
  /^(?:authors?|categor(?:y|ies)|date|draft|id|image|keywords|lang(?:uage)?|last_?mod|layout|permalink|slug|tags?|type|updated)$/i;

/** Reads the YAML at the beginning of an entry, whose keys are labels. */
export function readFrontMatter(scope: SectionScope, node: Yaml): StructuredData {
  const { file } = scope;
  const found: { name?: string; description?: string } = {};
  const statements: Statement[] = [];
  const lineOf = linesIn(node);
  for (const [key, value] of Object.entries(parseYaml(scope, node))) {
    const place = { line: lineOf(key), column: 1 };
    const texts = (Array.isArray(value) ? value : [value]).filter(isScalar).map(String);
    const [text] = texts;
    const meaning = meaningOf(key);
    if (ABOUT_DOCUMENT.test(key) || text === undefined) continue;
    if (/^(?:title|name)$/i.test(key)) found.name = oneLine(text);
    else if (/^(?:description|summary)$/i.test(key)) found.description = oneLine(text);
    else if (meaning === undefined) {
      const message = `"${excerpt(key, 60)}" in the front matter is left aside; the entry itself is read`;
      report(file, place, "no-field", message);
    } else {
      for (const one of texts) {
        const isLink = URL.canParse(one);
        statements.push({ meaning, written: labeled(key, { text: one, isLink }, place), key });
      }
    }
  }
  return { ...found, statements };
}

/** Finds the lines of keys, in the order in which they are in the text. */
function linesIn(node: Yaml): (key: string) => number {
  const lines = node.value.split("\n");
  let at = 0;
  return (key) => {
    let found = at;
    while (found < lines.length && lines[found]?.includes(key) !== true) found++;
    if (found < lines.length) at = found;
    // The first line is that of the hyphens.
    return startOf(node).line + 1 + at;
  };
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function parseYaml({ file }: SectionScope, node: Yaml): Record<string, unknown> {
  try {
    const parsed: unknown = load(node.value, { schema: CORE_SCHEMA });
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return { ...parsed };
    const message = "the front matter has no keys, key: value; nothing is taken from it";
    report(file, startOf(node), "front-matter", message);
    return {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The first line is that of the hyphens.
    const line = startOf(node).line + 1 + (error.mark?.line ?? 0);
    const place = { line, column: (error.mark?.column ?? 0) + 1 };
    const message = `the front matter does not parse (${excerpt(error.reason)}); nothing is taken from it`;
    report(file, place, "front-matter", message);
    return {};
  }
}
