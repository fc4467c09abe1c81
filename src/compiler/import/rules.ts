import type { VFile } from "vfile";
import { report, type Severity } from "../finding.ts";
import type { Place } from "../seed.ts";

/** A kind of finding in an entry as published. */
export interface ImportRule {
  readonly id: string;
  readonly severity: Severity;
  /** What the finding tells, and what becomes of the text. */
  readonly description: string;
}

/** All that the lenient reader and the import may have to say, in the order of reading. */
export const importRules = [
  rule(
    "unreadable",
    "warning",
    "A NUL byte, half a character, or a passage too crowded or too deep to be read. It is replaced or left out.",
  ),
  rule(
    "unclosed-fence",
    "warning",
    "A code fence is never closed and swallows what follows. The JSON and the sections behind it are read all the same.",
  ),
  rule("broken-json", "warning", "The JSON does not parse, so that nothing is taken from it."),
  rule(
    "contradiction",
    "warning",
    "The JSON says something else than the entry itself. The entry is believed; another identifier is written as disputed.",
  ),
  rule(
    "title",
    "warning",
    "The entry has no title. Its name is taken from the JSON or from the file.",
  ),
  rule(
    "preamble",
    "info",
    "Text that speaks to the reader stands before the first section or at the end. It is left out.",
  ),
  rule("missing-section", "info", "A section that entries have is missing, or is empty."),
  rule("unknown-section", "info", "A section is none that entries have. It goes to the body."),
  rule("repeated-section", "info", "A section stands a second time. The two are read as one."),
  rule(
    "second-entry",
    "warning",
    "Another entry begins in the same file. It is not read; each entry is a file.",
  ),
  rule(
    "unknown-label",
    "warning",
    "A line among the facts has no known label. Its text goes to the body.",
  ),
  rule(
    "no-label",
    "info",
    "A line among the facts has no label at all. Its text goes to the body.",
  ),
  rule("no-field", "info", "A label is understood, but the record has no place for what it says."),
  rule("no-value", "info", "The entry says that it does not know. No fact is made of it."),
  rule(
    "unreadable-value",
    "warning",
    "The value behind a known label can't be made sense of. Its text goes to the body.",
  ),
  rule(
    "ambiguous-date",
    "warning",
    "A date in figures alone can be read in two ways. Its text goes to the body.",
  ),
  rule(
    "unit",
    "warning",
    "A mass is not in kilograms. It is not converted by guess; its text goes to the body.",
  ),
  rule("approximate", "warning", "A value is given as about so much. It is taken as assumed."),
  rule("extra-text", "info", "More text stands behind a value. It is not part of the fact."),
  rule(
    "unknown-entity",
    "warning",
    "A flight, rocket, pad, station, class or operator is not in the record. Its name stays as text.",
  ),
  rule(
    "imprecise-site",
    "warning",
    "A spaceport is named, but not the pad. Its name stays as text.",
  ),
  rule("assumed", "warning", "A fact is assumed by who wrote the entry. It stays marked so."),
  rule(
    "mixed-script",
    "warning",
    "A word mixes Latin and Cyrillic letters that look alike. It is kept as it is; the mended form is suggested.",
  ),
  rule("citation-mark", "info", "A mark like 【source】 or [2] leads nowhere. It is left out."),
  rule("image", "info", "An image is left out: a seed holds text."),
  rule("markup", "info", "HTML or code is not part of a seed. Its text goes to the body."),
  rule(
    "faq",
    "warning",
    "A question has no answer, or text among the questions belongs to none. It goes to the body.",
  ),
  rule(
    "reference",
    "warning",
    "A reference has no address, and no known source has its name. It goes to the body.",
  ),
  rule(
    "unknown-source",
    "info",
    "An address belongs to no source under seeds/sources. The link is taken out; a fact cites the entry instead.",
  ),
  rule(
    "no-address",
    "warning",
    "The entry does not say where it was published, so that nothing can cite it.",
  ),
  rule(
    "conflict",
    "warning",
    "Two values disagree. The one that stands there stays, the other is written beside it as disputed.",
  ),
  rule(
    "disputed-already",
    "info",
    "A value disagrees with the record, which knows it and says why it is not kept.",
  ),
  rule("precision", "info", "Two values agree, but one is less precise. The record keeps its own."),
  rule(
    "prose-kept",
    "info",
    "The record has its own text for a section. That of the entry is left aside.",
  ),
  rule("derived", "info", "What an entry does not say was derived from what it says."),
] as const satisfies readonly ImportRule[];

export type ImportRuleId = (typeof importRules)[number]["id"];

const severities = new Map<string, Severity>(importRules.map(({ id, severity }) => [id, severity]));

/** Notes a finding with the severity of its rule. */
export function tell(file: VFile, place: Place, id: ImportRuleId, message: string): void {
  report(file, place, id, message, severities.get(id) ?? "warning");
}

function rule<const Id extends string>(id: Id, severity: Severity, description: string) {
  return { id, severity, description };
}
