import type { RootContent } from "mdast";
import { readValue } from "../document/labeled-value.ts";
import { type Line, textIn } from "../document/line.ts";
import { partsOf } from "../document/line-parts.ts";
import { meaningIn } from "../labels/group.ts";
import { LONGEST_FACT_IN_PROSE } from "../limits.ts";
import { factLines } from "./fact-line.ts";
import { unticked } from "./key-facts.ts";
import type { SectionScope, Statement } from "./statement.ts";

/** Facts in running text: `- **Launch site**: …`. All of the text stays there. */
export function factsInProse(
  scope: SectionScope,
  nodes: readonly RootContent[],
  group = "",
): Statement[] {
  let below = group;
  return nodes.flatMap((node): Statement[] => {
    switch (node.type) {
      case "heading":
        below = textIn(node);
        return [];
      case "listItem": {
        const facts = factsInProse(scope, node.children as RootContent[], below);
        return node.checked === false ? facts.map(unticked) : facts;
      }
      case "list":
      case "blockquote":
        return factsInProse(scope, node.children as RootContent[], below);
      case "paragraph":
        if (!/[:：]/.test(textIn(node))) return [];
        // What is left out of the lines is reported where the text is read as prose.
        return factLines(scope, node.children).lines.flatMap((line) => factIn(line, below));
      default:
        return [];
    }
  });
}

function factIn(line: Line, group: string): Statement[] {
  const parts = partsOf(line);
  const meaning = parts && meaningIn(group, parts.label);
  if (parts === undefined || meaning === undefined) return [];
  if (meaning.is === "note" || meaning.is === "type") return [];
  if (!parts.isMarked && line.text.length > LONGEST_FACT_IN_PROSE) return [];
  return [{ meaning, written: readValue(line, parts), isProse: true }];
}
