import type { Nodes } from "mdast";
import { VFile } from "vfile";
import { linksIn } from "../markdown/links.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import type { Catalog } from "../model/catalog.ts";
import { readSeed } from "../read/seed.ts";
import type { ImportedEntry } from "./entry/entry.ts";
import { makeEntry } from "./entry/make-entry.ts";
import { reportAll } from "./report.ts";
import { mixedScripts } from "./text/mixed-scripts.ts";
import { isCanonical } from "./values/canonical.ts";
import { rooted } from "./values/entity/seed-link.ts";

/** Whether a text has boxes or struck-out text, which seeds do not know. */
function hasOtherMarks(text: string): boolean {
  if (!/~|\[[ x]\]/i.test(text)) return false;
  const isOther = (node: Nodes): boolean =>
    node.type === "delete" ||
    (node.type === "listItem" && typeof node.checked === "boolean") ||
    ("children" in node && node.children.some(isOther));
  return parseMarkdown(text, "extended").children.some(isOther);
}

/** An entry that is written as a seed says what the seed says; nothing, where it is not. */
export function readStrictEntry(file: VFile, catalog: Catalog): ImportedEntry | undefined {
  const strict = new VFile({ path: file.path, value: file.value });
  const seed = readSeed(strict, "missions");
  if (seed === undefined || strict.messages.length > 0 || seed.ports.length > 0) return undefined;
  const stated = [...seed.header, ...seed.facts].map((fact) => rooted(catalog, fact));
  if (!stated.every(isCanonical) || hasOtherMarks(String(file.value))) return undefined;
  for (const { value, valuePlace } of stated) {
    reportAll(
      file,
      mixedScripts(value, () => valuePlace),
    );
  }
  const references = [...linksIn(seed.prose.get("References") ?? [])];
  return makeEntry(file, catalog, {
    name: seed.name,
    description: seed.description,
    stated,
    unrecorded: [],
    sections: seed.prose,
    references: references.map(({ name, address }) => ({ name, address })),
  });
}
