import type { ListItem, Paragraph } from "mdast";
import { VFile } from "vfile";
import { headerFields } from "../../fields/index.ts";
import { missionFields } from "../../fields/mission.ts";
import type { Fact } from "../../model/seed.ts";
import { readFact, readItem } from "../../read/fact.ts";
import { isCanonical } from "../values/canonical.ts";
import { rooted } from "../values/entity/seed-link.ts";
import type { SectionScope } from "./statement.ts";

/** For each entry, a file with its text into which the strict reader reports. */
const scratches = new WeakMap<VFile, VFile>();

/** Reads an item that is written as in a seed; nothing, where it is not. */
export function strictItem(scope: SectionScope, item: ListItem): Fact | undefined {
  return strictly(scope, (scratch) => readItem(scratch, item, missionFields));
}

/** Reads a link of the header that is written as in a seed; nothing, where it is not. */
export function strictHeader(scope: SectionScope, paragraph: Paragraph): Fact | undefined {
  return strictly(scope, (scratch) => readFact(scratch, paragraph, headerFields));
}

/** What the strict reader makes of a fact; its reports are not shown. */
function strictly(
  { file, catalog }: SectionScope,
  read: (scratch: VFile) => Fact | undefined,
): Fact | undefined {
  const scratch = scratches.get(file) ?? new VFile({ value: file.value });
  scratches.set(file, scratch);
  const before = scratch.messages.length;
  const fact = read(scratch);
  if (scratch.messages.length > before || fact === undefined) return undefined;
  const made = rooted(catalog, fact);
  return [made, ...made.children].every(isCanonical) ? made : undefined;
}
