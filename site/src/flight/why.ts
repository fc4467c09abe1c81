import type {
  Citation,
  FieldProvenance,
  MissionProvenance,
  ProvenanceField,
} from "resupply/provenance";
import { escapeHtml } from "../lib/html.ts";
import { readable } from "../lib/instants.ts";
import { type Fact, linkOut, mass } from "./fact.ts";

/** Where a fact comes from. */
export interface Why {
  /** The mark that opens it: "3 sources". */
  readonly mark: string;
  /** Whether other sources give another value, or none gives this one. */
  readonly doubt?: "disputed" | "assumed" | "disputed and assumed";
  /** Paragraphs and lists. */
  readonly html: string;
}

const citations = (all: readonly Citation[]): string =>
  all.map(({ source, address }) => linkOut(address, source.name)).join(", ");

const isTime = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?Z)?)?)?$/;

/** Another value as it is shown: a time in words, a mass with its unit. */
function shown(value: string | number, field: ProvenanceField): string {
  if (typeof value === "number")
    return /^cargo\.|\.mass$/.test(field) ? (mass(value) ?? "") : String(value);
  return escapeHtml(isTime.test(value) && value.length > 4 ? readable(value) : value);
}

/** The sources of a fact, and what others say; `undefined` if nothing is recorded. */
export function whyOf({ fields }: Fact, provenance: MissionProvenance): Why | undefined {
  const known = fields.flatMap((field) => {
    const about = provenance[field];
    return about === undefined ? [] : [{ ...about, field }];
  });
  if (known.length === 0) return undefined;
  const sources = distinct(known);
  const assumed = known.flatMap((one) => one.assumed ?? []);
  const disputed = known.flatMap(({ field, disputed: others }) =>
    others.map((other) => ({ ...other, field })),
  );
  const doubt = [disputed.length > 0 && "disputed", assumed.length > 0 && "assumed"]
    .filter(Boolean)
    .join(" and ");
  const count = sources.length === 1 ? "1 source" : `${sources.length} sources`;
  const parts = [
    ...assumed.map((reason) => `<p>Assumed: ${escapeHtml(reason)}.</p>`),
    ...(sources.length > 0 ? [`<p>${citations(sources)}</p>`] : []),
    ...disputed.map(
      ({ field, value, sources: others, reason }) =>
        `<p>${citations(others) || "Others"}: <b>${shown(value, field)}</b>. Not used here: ${escapeHtml(reason)}.</p>`,
    ),
  ];
  return {
    mark: sources.length > 0 ? count : "no source",
    ...(doubt !== "" && { doubt: doubt as NonNullable<Why["doubt"]> }),
    html: parts.join(""),
  };
}

/** Each place in a source once, the strongest first. */
function distinct(known: readonly FieldProvenance[]): readonly Citation[] {
  const all = known.flatMap(({ sources }) => sources);
  return [...new Map(all.map((citation) => [citation.address, citation])).values()];
}
