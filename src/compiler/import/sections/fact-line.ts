import type { PhrasingContent, RootContent } from "mdast";
import { type LabeledValue, readValue } from "../document/labeled-value.ts";
import type { Line } from "../document/line.ts";
import { type LineParts, partsOf } from "../document/line-parts.ts";
import { linesIn } from "../document/lines.ts";
import { meaningIn } from "../labels/group.ts";
import { meaningOf } from "../labels/meaning.ts";
import type { Meaning } from "../labels/meanings.ts";
import { reportAll } from "../report.ts";
import { mixedScripts } from "../text/mixed-scripts.ts";
import type { SectionScope, Statement } from "./statement.ts";

const isKnownLabel = (label: string) => meaningOf(label) !== undefined;

/** The lines of a paragraph, each fact on a line of its own, and notes on what is left out of them. */
export function factLines({ file }: SectionScope, nodes: readonly PhrasingContent[]) {
  return linesIn(file, nodes, isKnownLabel);
}

/** The facts of a line with a known label, or with several; nothing, where it has none. */
export function factsOfLine(
  scope: SectionScope,
  line: Line,
  group = "",
): readonly Statement[] | undefined {
  const parts = partsOf(line);
  const meaning = parts && meaningIn(group, parts.label);
  if (parts !== undefined && meaning !== undefined) {
    return [statementOf(scope, line, meaning, readValue(line, parts))];
  }
  return parts === undefined ? linksOf(scope, line) : factsTogether(scope, line, parts);
}

/** A statement in a line, which goes to the body if the record has no place for it. */
export function statementOf(
  { file }: SectionScope,
  line: Line,
  meaning: Meaning,
  written: LabeledValue,
): Statement {
  reportAll(file, mixedScripts(line.text, line.placeAt));
  return { meaning, written, block: paragraphOf(line) };
}

export function paragraphOf(line: Line): RootContent {
  return { type: "paragraph", children: [...line.nodes] };
}

/** `Preceded by / Followed by: Mule 1 / Mule 3`, as many values as labels. */
function factsTogether(
  scope: SectionScope,
  line: Line,
  parts: LineParts,
): readonly Statement[] | undefined {
  const labels = parts.label.split(/\s*(?:\/|&|\band\b)\s*/);
  const [first = ""] = labels;
  // In "Launch date and site" the second is of the launch, too.
  const meanings = labels
    .map((label) => meaningOf(label) ?? meaningOf(`${first.replace(/ .*$/, "")} ${label}`))
    .filter((meaning) => meaning !== undefined);
  const cuts = [...line.text.slice(parts.from, parts.to).matchAll(/\s\/\s|;/g)];
  if (labels.length < 2 || cuts.length !== labels.length - 1) return undefined;
  if (meanings.length < labels.length) return undefined;
  let { from } = parts;
  return meanings.map((meaning, index) => {
    const cut = cuts[index];
    const to = cut === undefined ? parts.to : parts.from + cut.index;
    const written = readValue(line, { ...parts, label: labels[index] ?? "", from, to });
    from = cut === undefined ? to : to + cut[0].length;
    return statementOf(scope, line, meaning, written);
  });
}

/** Links that are called by their labels: `[Wikidata](…) | [Wikipedia](…)`. */
function linksOf(scope: SectionScope, line: Line): readonly Statement[] | undefined {
  if (line.links.size === 0 || !/^[\s\uFFFC|·•,;/–—-]*$/.test(line.text)) return undefined;
  const statements = [...line.links].flatMap(([at, link]): Statement[] => {
    const meaning = meaningOf(link.name);
    if (meaning?.is !== "field") return [];
    const parts = { label: link.name, labelAt: at, from: at, to: at + 1, isMarked: true };
    const written = { ...readValue(line, parts), text: link.address, links: [link] };
    return [statementOf(scope, line, meaning, written)];
  });
  return statements.length === line.links.size ? statements : undefined;
}
