import type { RootContent } from "mdast";
import { startOf } from "../markdown/position.ts";
import type { Fact } from "../model/seed.ts";
import { textIn } from "./document/line.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { labelKey } from "./labels/label-key.ts";
import type { PlacedNote } from "./note.ts";
import { report, reportAll } from "./report.ts";
import { proseOf } from "./sections/prose.ts";
import type { LabeledStatement, SectionScope, Statement } from "./sections/statement.ts";
import { decodeTitle, titleIn } from "./values/addresses.ts";
import { interpret, REPORTED_IN_PROSE } from "./values/interpret.ts";

/** Makes facts of all that sections state, in order; what the record has no place for goes to the body. */
export function interpretStatements(
  scope: SectionScope,
  draft: EntryDraft,
  statements: readonly Statement[],
): void {
  for (const statement of statements) {
    if ("fact" in statement) reportAll(scope.file, draft.add(statement.fact));
    else if ("unread" in statement) keep(scope, draft, statement.unread);
    else interpretLabeled(scope, draft, statement);
  }
}

/** Statements with those first that name the station: only with it is "Core Forward" a port. */
export function stationsFirst(statements: readonly Statement[]): Statement[] {
  const isOfStation = (statement: Statement) => {
    if ("fact" in statement) return statement.fact.field.path === "destination";
    if ("unread" in statement) return false;
    const { meaning, written } = statement;
    return meaning.is === "stay"
      ? /\b(?:target|station|with)$/.test(labelKey(written.label))
      : meaning.is === "field" && meaning.path === "destination";
  };
  const groups = Map.groupBy(statements, isOfStation);
  return [...(groups.get(true) ?? []), ...(groups.get(false) ?? [])];
}

function interpretLabeled(
  scope: SectionScope,
  draft: EntryDraft,
  { meaning, written, isProse, key, block }: LabeledStatement,
): void {
  const { file, catalog, suggest } = scope;
  const stated = (path: string) => draft.stated(path);
  const read = interpret({ written, catalog, stated, name: draft.name, suggest }, meaning);
  const { facts, stay, called, type, notes, keep: isKept } = read;
  reportAll(
    file,
    notes.filter(({ rule }) => isProse !== true || REPORTED_IN_PROSE.has(rule)),
  );
  for (const fact of facts) {
    reportAll(file, key === "sameAs" ? addSameAs(draft, fact) : draft.add(fact));
  }
  for (const part of stay) draft.stay.push(part);
  draft.name ??= called;
  if (type !== undefined) draft.unrecorded.push({ field: "type", value: type, ...written.place });
  if (isKept && block !== undefined) keep(scope, draft, block);
}

/** What was not understood goes to the body, as it is. */
function keep(scope: SectionScope, draft: EntryDraft, node: RootContent): void {
  const prose = proseOf(scope, [node]);
  for (const block of prose) draft.unread.push(block);
  if (prose.length > 0 || textIn(node) === "") return;
  report(scope.file, startOf(node), "markup", "nothing of this can be kept in a seed");
}

/** Adds an identifier from the JSON. What the entry itself states is believed. */
function addSameAs(draft: EntryDraft, fact: Fact): PlacedNote[] {
  const known = draft.stated(fact.field.path);
  if (known === undefined) return draft.add(fact);
  const [said = "", own = ""] = [fact, known].map(nameOf);
  if (said === "" || said === own || decodeTitle(said) === decodeTitle(own)) return [];
  draft.dispute(known, said, "the JSON of the entry says so, its header does not");
  const message = `sameAs says ${said}, line ${known.valuePlace.line} says ${own}; the entry is believed, the other is written as disputed`;
  return [{ rule: "contradiction", message, place: fact.valuePlace }];
}

/** The item or the article of a fact. */
const nameOf = ({ field, value, target = "" }: Fact) =>
  field.path === "identifiers.wikidata" ? value : titleIn(target);
