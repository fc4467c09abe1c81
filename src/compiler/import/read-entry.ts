import type { RootContent } from "mdast";
import { VFile } from "vfile";
import { placeIn } from "../markdown/position.ts";
import { plainText } from "../markdown/source-file.ts";
import { undecodedIn } from "../markdown/utf8.ts";
import type { Catalog } from "../model/catalog.ts";
import { excerpt, report as reportFinding } from "../model/finding.ts";
import type { Fact, ProseTitle } from "../model/seed.ts";
import { sourceOf } from "../model/sources.ts";
import { readFrontMatter } from "./data/front-matter.ts";
import { readStructuredData } from "./data/structured-data.ts";
import { textIn } from "./document/line.ts";
import { missingSections } from "./document/outline.ts";
import type { ImportedEntry } from "./entry/entry.ts";
import { addressIn, makeEntry } from "./entry/make-entry.ts";
import { EntryDraft, limitedSuggest } from "./entry-draft.ts";
import { interpretStatements, stationsFirst } from "./interpret-statements.ts";
import { readDocument } from "./read-document.ts";
import { type ReadSections, readSections } from "./read-sections.ts";
import { readStrictEntry } from "./read-strict-entry.ts";
import { report, reportAll } from "./report.ts";
import { bodyOf } from "./sections/body.ts";
import { withoutInfoboxes } from "./sections/infobox.ts";
import { citedReferences, unaddressed } from "./sections/references.ts";
import type { SectionScope } from "./sections/statement.ts";
import { stayFact } from "./values/stay-fact.ts";

/** What is read from a file that is not UTF-8. */
const NOTHING = {
  description: "",
  stated: [],
  unrecorded: [],
  sections: new Map(),
  references: [],
};

const START = { line: 1, column: 1 };

/**
 * Reads an entry as published, whatever its shape. Never throws: what is not understood is a finding
 * at its place, and its text is kept in the body. Nothing is read from a file that is not UTF-8.
 *
 * @param path how findings call the entry; its file name stands in for a missing title
 * @param content the text of the entry
 * @param catalog the record, in which names of flights, rockets, pads and stations are looked up
 */
export function readEntry(path: string, content: string, catalog: Catalog): ImportedEntry {
  const file = new VFile({ path, value: plainText(content) });
  const undecoded = undecodedIn(String(file.value));
  if (undecoded !== undefined) {
    // An error, whatever the severity of other passages that can't be read.
    const place = placeIn(file, undecoded.offset);
    reportFinding(file, place, "unreadable", undecoded.message, "error");
    return makeEntry(file, catalog, { ...NOTHING, name: file.stem ?? "" });
  }
  return readStrictEntry(file, catalog) ?? readLeniently(file, catalog);
}

function readLeniently(file: VFile, catalog: Catalog): ImportedEntry {
  const document = readDocument(file);
  const { blocks, boxes, frontMatter } = document;
  const title = textIn(document.outline.title) || undefined;
  const scope: SectionScope = { file, catalog, suggest: limitedSuggest() };
  const { outline, statements: pasted } = withoutInfoboxes(scope, document.outline, boxes);
  const data = [
    ...(frontMatter === undefined ? [] : [readFrontMatter(scope, frontMatter)]),
    ...blocks.map((block) => readStructuredData(scope, block, title)),
  ];
  const read = readSections(
    scope,
    outline,
    data.flatMap(({ faqs = [] }) => faqs),
  );
  const draft = new EntryDraft(catalog, title);
  const statements = [...read.statements, ...pasted, ...data.flatMap((one) => one.statements)];
  interpretStatements(scope, draft, stationsFirst(statements));
  addStay(draft);
  const name = draft.name ?? data.find((one) => one.name)?.name ?? file.stem ?? "";
  reportAll(file, missingSections(outline.sections));
  if (title === undefined) reportNoTitle(file, name);
  reportNoAddress(scope, draft.facts);
  return makeEntry(file, catalog, {
    name,
    description: read.description ?? data.find((one) => one.description)?.description ?? "",
    stated: draft.facts,
    unrecorded: draft.unrecorded,
    sections: seedSections(scope, read, draft.unread),
    references: read.references.map(({ name: called, address }) => ({
      name: called,
      ...(address === undefined ? {} : { address }),
    })),
  });
}

/** Adds the stay that single lines gave the parts of, unless stays are written as in a seed. */
function addStay(draft: EntryDraft): void {
  if (draft.facts.some(({ field }) => field.path === "stays")) return;
  const stay = stayFact(draft.stay, draft.stated("destination"));
  if (stay !== undefined) draft.add(stay);
}

/** The prose as a seed holds it. What was not understood is at the end of the body. */
function seedSections(
  scope: SectionScope,
  read: ReadSections,
  unread: readonly RootContent[],
): ReadonlyMap<ProseTitle, readonly RootContent[]> {
  const { summary, introduction, references } = read;
  const hasSummary = summary.length > 0;
  const left = [
    ...unread,
    ...read.unread,
    ...(hasSummary ? introduction : []),
    ...unaddressed(scope, references),
  ];
  const all: readonly (readonly [ProseTitle, readonly RootContent[]])[] = [
    ["Summary", hasSummary ? summary : introduction],
    ["FAQs", read.faqs],
    ["Why It Matters", read.whyItMatters],
    ["Notable For", read.notableFor],
    ["Body", bodyOf(read.body, left)],
    ["References", citedReferences(scope, references)],
  ];
  return new Map(all.filter(([, nodes]) => nodes.length > 0));
}

function reportNoTitle(file: VFile, name: string): void {
  const message = `the entry has no title, # Name; it is called ${excerpt(name)}`;
  report(file, START, "title", message);
}

/** Reports that nothing can cite the entry. */
function reportNoAddress({ file, catalog }: SectionScope, facts: readonly Fact[]): void {
  const address = addressIn(facts);
  if (address !== undefined && sourceOf(catalog, address) !== undefined) return;
  const message =
    address === undefined
      ? "the entry does not say where it was published, **Source**: address; nothing can cite it"
      : `the entry was published at ${address}, which does not belong to a source under seeds/sources; nothing can cite it`;
  report(file, START, "no-address", message);
}
