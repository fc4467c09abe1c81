import type { ListItem, RootContent } from "mdast";
import { excerpt } from "../../model/finding.ts";
import { readValue } from "../document/labeled-value.ts";
import { type Line, plainPart, textIn } from "../document/line.ts";
import { partsOf } from "../document/line-parts.ts";
import { meaningOf } from "../labels/meaning.ts";
import { report, reportAll } from "../report.ts";
import { mixedScripts } from "../text/mixed-scripts.ts";
import { factLines, factsOfLine, paragraphOf, statementOf } from "./fact-line.ts";
import { factInSentence } from "./fact-sentence.ts";
import { factsOfTable } from "./fact-table.ts";
import type { SectionScope, Statement } from "./statement.ts";
import { strictItem } from "./strict-fact.ts";
import { unknownLabel } from "./unknown-label.ts";

/** The facts of a section; what is not a fact goes to the body. */
export function keyFactsIn(
  scope: SectionScope,
  nodes: readonly RootContent[],
  group = "",
): Statement[] {
  let below = group;
  return nodes.flatMap((node, index): readonly Statement[] => {
    switch (node.type) {
      case "heading":
        below = textIn(node);
        return [];
      case "list":
        return node.children.flatMap((item) => factsOfItem(scope, item, below));
      case "table":
        return factsOfTable(scope, node, below);
      case "blockquote":
        return keyFactsIn(scope, node.children as RootContent[], below);
      case "paragraph": {
        const { lines, notes } = factLines(scope, node.children);
        reportAll(scope.file, notes);
        const last = lines.at(-1);
        const isGroup = nodes[index + 1]?.type === "list" && last !== undefined && isHeading(last);
        const facts = (isGroup ? lines.slice(0, -1) : lines).flatMap((line) =>
          factsIn(scope, line, below),
        );
        if (isGroup) below = headingIn(last);
        return facts;
      }
      default:
        return [{ unread: node }];
    }
  });
}

/** Whether a line above a list is the name of a group: Launch, and below it Date and Site. */
function isHeading(line: Line): boolean {
  const parts = partsOf(line);
  if (parts !== undefined) return line.text.slice(parts.from).trim() === "";
  const text = plainPart(line).trim();
  return text.length <= 40 && !/[.!?\d]/.test(text) && line.links.size === 0;
}

const headingIn = (line: Line) =>
  plainPart(line)
    .replaceAll(/[*:：]/g, "")
    .trim();

function factsOfItem(scope: SectionScope, item: ListItem, group: string): readonly Statement[] {
  if (item.checked === false) {
    const statements = factsOfItem(scope, { ...item, checked: null }, group).map(unticked);
    for (const statement of statements) {
      if (!("fact" in statement)) continue;
      const { field, valuePlace, assumed = "" } = statement.fact;
      const message = `${field.label} is assumed: ${assumed}; find a source that states it`;
      report(scope.file, valuePlace, "assumed", message);
    }
    return statements;
  }
  const fact = group === "" ? strictItem(scope, item) : undefined;
  if (fact === undefined) return keyFactsIn(scope, item.children as RootContent[], group);
  reportAll(
    scope.file,
    mixedScripts(fact.value, () => fact.valuePlace),
  );
  return [{ fact }];
}

/** A statement whose box is not ticked, which its author did not confirm. */
export function unticked(statement: Statement): Statement {
  const reason = "its box is not ticked";
  if ("written" in statement) {
    const { written } = statement;
    return { ...statement, written: { ...written, assumed: written.assumed ?? reason } };
  }
  if (!("fact" in statement)) return statement;
  const { fact } = statement;
  return { fact: { ...fact, citations: [], assumed: fact.assumed ?? reason } };
}

/** What the columns of a table of facts are called. */
const TABLE_HEAD =
  /^\|\s*(?:fact|field|property|attribute|key|label|item|parameter)?s?\s*\|[^|]{0,30}(?:\|[^|]{0,30}){0,3}\|?$/i;

/** The facts of one line. */
function factsIn(scope: SectionScope, line: Line, group: string): readonly Statement[] {
  const text = plainPart(line).trim();
  if (/^[\s|:+=-]*$/.test(text) || TABLE_HEAD.test(text)) return [];
  const facts = factsOfLine(scope, line, group);
  if (facts !== undefined) return facts;
  const parts = partsOf(line);
  const names = parts === undefined ? nameIn(scope, line, group) : undefined;
  if (names !== undefined) return [names];
  const fact = parts === undefined ? factInSentence(scope, line) : undefined;
  if (fact !== undefined) return [fact];
  if (parts === undefined) {
    const message = `"${excerpt(text)}" has no label, - **Label**: value; it goes to the body`;
    report(scope.file, line.place, "no-label", message);
  } else {
    const place = line.placeAt(parts.labelAt);
    report(scope.file, place, "unknown-label", unknownLabel(scope, parts.label));
  }
  return [{ unread: paragraphOf(line) }];
}

/** A line below a label that is followed by a list of names: `- **Aliases**:`, and below it `- Old Grey`. */
function nameIn(scope: SectionScope, line: Line, group: string): Statement | undefined {
  const meaning = group === "" ? undefined : meaningOf(group);
  if (meaning?.is !== "aliases") return undefined;
  const from = Math.max(0, line.text.search(/[^\s•·▪◦*-]/));
  const whole = { from, to: line.text.length, labelAt: from, isMarked: false };
  return statementOf(scope, line, meaning, readValue(line, { label: group, ...whole }));
}
