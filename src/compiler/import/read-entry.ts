import type { ListItem, RootContent } from "mdast";
import { VFile } from "vfile";
import { append } from "../append.ts";
import type { Catalog } from "../catalog.ts";
import { type Finding, findingsOf } from "../finding.ts";
import { kebab } from "../kebab.ts";
import { OVERLOADED } from "../read/bounded.ts";
import { plainText } from "../read/file.ts";
import { linksIn, placeIn } from "../read/inline.ts";
import { parseMarkdown } from "../read/markdown.ts";
import { readSeed } from "../read/seed.ts";
import type { Fact, ProseTitle } from "../seed.ts";
import { sourceOf } from "../sources.ts";
import { textIn } from "./document/line.ts";
import { withDefinitions } from "./document/link-definitions.ts";
import { outlineOf, type PublishedTitle, tellMissing } from "./document/outline.ts";
import { readableOf } from "./document/readable.ts";
import { flatten, type ImportedFact } from "./entry/facts.ts";
import { type ImportedProse, proseIn } from "./entry/prose.ts";
import { addFact, type Reading } from "./entry-draft.ts";
import { settle } from "./interpret-statements.ts";
import { tell } from "./rules.ts";
import { bodyOf, subHeading } from "./sections/body.ts";
import { questionsIn } from "./sections/faqs.ts";
import { readHead, withoutClosing } from "./sections/header.ts";
import { readFactsInProse, readKeyFacts } from "./sections/key-facts.ts";
import { pointsIn } from "./sections/notable-for.ts";
import { proseOf, tellMixedScripts } from "./sections/prose.ts";
import { citedReferences, referencesIn, unaddressed } from "./sections/references.ts";
import { readMarkup } from "./sections/structured-data.ts";
import { takeJson } from "./text/json-blocks.ts";
import { withoutMarks } from "./text/normalize.ts";
import { isCanonical } from "./values/canonical.ts";
import { named } from "./values/entity/resolve-name.ts";
import { rooted } from "./values/entity/seed-link.ts";
import { stayOf } from "./values/stay-fact.ts";

/** What an entry as published says. */
export interface ImportedEntry {
  /** That of the flight in the record, or the one that its name makes. */
  readonly id: string;
  readonly name: string;
  /** As it was given to the reader; findings name it. */
  readonly path: string;
  /** Where the entry was published. */
  readonly address?: string;
  readonly facts: readonly ImportedFact[];
  readonly prose: ImportedProse;
  readonly findings: readonly Finding[];
  /** The facts as a seed holds them; links lead from the folder of seeds. */
  readonly stated: readonly Fact[];
  /** The prose as a seed holds it. */
  readonly sections: ReadonlyMap<ProseTitle, readonly RootContent[]>;
}

/**
 * Reads an entry as published, whatever its shape. Never throws: what is not understood is a finding
 * at its place, and its text is kept in the body.
 *
 * @param path how findings call the entry; its file name stands in for a missing title
 * @param content the text of the entry
 * @param catalog the record, in which names of flights, rockets, pads and stations are looked up
 */
export function readEntry(path: string, content: string, catalog: Catalog): ImportedEntry {
  const file = new VFile({ path, value: plainText(content) });
  return readCanonical(file, catalog) ?? readLeniently(file, catalog);
}

/** An entry that is a seed already says what the seed says. */
function readCanonical(file: VFile, catalog: Catalog): ImportedEntry | undefined {
  const strict = new VFile({ path: file.path, value: file.value });
  const seed = readSeed(strict, "missions");
  if (seed === undefined || strict.messages.length > 0 || seed.ports.length > 0) return undefined;
  const stated = [...seed.header, ...seed.facts].map((fact) => rooted(catalog, fact));
  if (!stated.every(isCanonical)) return undefined;
  const reading = readingOf(file, catalog);
  for (const fact of stated) tellMixedScripts(reading, fact.value, () => fact.valuePlace);
  const references = linksIn(seed.prose.get("References") ?? []);
  return entryOf(reading, {
    name: seed.name,
    description: seed.description,
    stated,
    sections: seed.prose,
    references: [...references].map(({ name, address }) => ({ name, address })),
  });
}

function readLeniently(file: VFile, catalog: Catalog): ImportedEntry {
  const { text, blocks, unclosed } = takeJson(withoutMarks(file));
  for (const offset of unclosed) {
    tell(file, placeIn(file, offset), "unclosed-fence", UNCLOSED);
  }
  for (const block of blocks) {
    if (block.isUnclosed) tell(file, placeIn(file, block.offset), "unclosed-fence", UNCLOSED);
  }
  file.value = text;
  const { children, overloaded } = parseMarkdown(text);
  for (const offset of overloaded) tell(file, placeIn(file, offset), "unreadable", OVERLOADED);
  const own = withoutClosing(file, withDefinitions(file, readableOf(children, overloaded)));
  const { title, head, sections } = outlineOf(file, own);
  const titled = title === undefined ? undefined : textIn(title) || undefined;
  const reading = readingOf(file, catalog, titled);
  const { description, text: introduction } = readHead(reading, head);
  const nodesOf = (wanted: PublishedTitle) =>
    sections.filter(({ title: known }) => known === wanted).flatMap(({ nodes }) => nodes);
  for (const { title: known, nodes } of sections) {
    if (known === "Key Facts") readKeyFacts(reading, nodes);
    if (known === "Schema Markup") append(introduction, proseOf(reading, nodes));
  }
  settle(reading);
  const made = new Map<ProseTitle, readonly RootContent[]>();
  const summary = proseOf(reading, nodesOf("Summary"));
  const faqs = questionsIn(reading, nodesOf("FAQs"));
  const notable = pointsIn(reading, nodesOf("Notable For"));
  const references = referencesIn(reading, nodesOf("References"));
  const others = sections.flatMap(({ title: known, heading, place, nodes }) =>
    known === "Body" ? nodes : known === undefined ? [subHeading(heading, place), ...nodes] : [],
  );
  readFactsInProse(reading, others);
  settle(reading);
  const said = blocks.map((block) => readMarkup(reading, block, titled));
  const stay = stayOf(reading);
  if (stay !== undefined) addFact(reading, stay);
  tellMissing(file, sections);
  tellAddress(reading);
  const name = titled ?? reading.called ?? said.find((one) => one.name)?.name ?? file.stem ?? "";
  if (titled === undefined) {
    tell(
      file,
      { line: 1, column: 1 },
      "title",
      `the entry has no title, # Name; it is called ${short(name)}`,
    );
  }
  const lead = summary.length > 0 ? summary : introduction;
  if (summary.length > 0) append(reading.kept, introduction);
  made.set("Summary", lead);
  made.set(
    "FAQs",
    faqs.flatMap(({ question, answer, place }) => [subHeading(`Q: ${question}`, place), ...answer]),
  );
  made.set("Why It Matters", proseOf(reading, nodesOf("Why It Matters")));
  made.set("Notable For", notable.length === 0 ? [] : [listOf(notable)]);
  const body = proseOf(reading, others);
  append(reading.kept, unaddressed(reading, references));
  made.set("Body", bodyOf(body, reading.kept));
  made.set("References", citedReferences(reading, references));
  return entryOf(reading, {
    name,
    description: description ?? said.find((one) => one.description)?.description ?? "",
    stated: reading.facts,
    sections: new Map([...made].filter(([, nodes]) => nodes.length > 0)),
    references: references.map(({ name: called, address }) => ({
      name: called,
      ...(address === undefined ? {} : { address }),
    })),
  });
}

/** Reports that nothing can cite the entry. */
function tellAddress({ file, catalog, facts }: Reading): void {
  const address = facts.find((fact) => fact.field.path === "published")?.target;
  if (address !== undefined && sourceOf(catalog, address) !== undefined) return;
  tell(
    file,
    { line: 1, column: 1 },
    "no-address",
    address === undefined
      ? "the entry does not say where it was published, **Source**: address; nothing can cite it"
      : `the entry was published at ${address}, which is no source under seeds/sources; nothing can cite it`,
  );
}

const UNCLOSED =
  "this fence is never closed and swallows what follows; it is read all the same. Close it with ```";

function readingOf(file: VFile, catalog: Catalog, title?: string): Reading {
  return {
    file,
    catalog,
    title,
    facts: [],
    statements: [],
    indexes: new Map(),
    aliases: new Set(),
    suggestions: new Map(),
    notes: [],
    kept: [],
    stay: {},
  };
}

interface Read {
  readonly name: string;
  readonly description: string;
  readonly stated: readonly Fact[];
  readonly sections: ReadonlyMap<ProseTitle, readonly RootContent[]>;
  readonly references: ImportedProse["references"];
}

function entryOf(reading: Reading, read: Read): ImportedEntry {
  const { file, catalog, notes } = reading;
  const { name, stated, sections, references } = read;
  const address = stated.find((fact) => fact.field.path === "published")?.target;
  const type = notes.map(({ field, value, place }) => ({ field, value, ...place }));
  return {
    id: idOf(catalog, name, file.stem ?? "", address),
    name,
    path: file.path,
    ...(address === undefined ? {} : { address }),
    facts: [...flatten(stated), ...type],
    prose: proseIn(read.description, sections, references),
    findings: findingsOf([file]),
    stated,
    sections,
  };
}

/** The id of the flight in the record, or the one that the name makes. */
function idOf(catalog: Catalog, name: string, stem: string, address: string | undefined): string {
  const bare = name.replaceAll(/\s*\([^()]*\)/g, "");
  // Without a number, what is left is rather a series.
  for (const text of /\d/.test(bare) ? [name, bare] : [name]) {
    const known = named(catalog, "missions", text);
    if ("entry" in known && !/[\p{L}\p{N}]/u.test(known.rest)) return known.entry.id;
  }
  const slug = address === undefined ? undefined : /\/([\w-]+)(?:\.md)?\/?$/.exec(address)?.[1];
  return (
    [bare, name, slug ?? "", stem]
      .map((text) => kebab(text.slice(0, 100)))
      .find((id) => id !== "") ?? "entry"
  );
}

const listOf = (items: readonly ListItem[]): RootContent => ({
  type: "list",
  ordered: false,
  spread: false,
  children: [...items],
});

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text);
