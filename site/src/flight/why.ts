import type { Citation, FieldProvenance, MissionProvenance } from "resupply/provenance";
import { escapeHtml } from "../lib/html.ts";
import { readable } from "../lib/instants.ts";
import { type Fact, linkOut } from "./fact.ts";

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
const shown = (value: string | number): string =>
  escapeHtml(
    typeof value === "string" && isTime.test(value) && value.length > 4
      ? `${readable(value)}`
      : String(value),
  );

/** The sources of a fact, and what others say; `undefined` if nothing is recorded. */
export function whyOf({ fields }: Fact, provenance: MissionProvenance): Why | undefined {
  const known = fields.flatMap((field) => provenance[field] ?? []);
  if (known.length === 0) return undefined;
  const sources = distinct(known);
  const assumed = known.flatMap((one) => one.assumed ?? []);
  const disputed = known.flatMap((one) => one.disputed);
  const doubt = [disputed.length > 0 && "disputed", assumed.length > 0 && "assumed"]
    .filter(Boolean)
    .join(" and ");
  const count = sources.length === 1 ? "1 source" : `${sources.length} sources`;
  const parts = [
    ...assumed.map((reason) => `<p>Assumed: ${escapeHtml(reason)}.</p>`),
    ...(sources.length > 0 ? [`<p>${citations(sources)}</p>`] : []),
    ...disputed.map(
      ({ value, sources: others, reason }) =>
        `<p>${citations(others) || "Others"}: <b>${shown(value)}</b>. Not used here: ${escapeHtml(reason)}.</p>`,
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
