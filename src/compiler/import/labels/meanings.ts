import type { EnglishLabels } from "./english.ts";

/** What a label found in an entry means. */
export type Meaning =
  | { readonly is: "field"; readonly path: string }
  | { readonly is: "aliases"; readonly kind?: string }
  | {
      readonly is:
        | ("sequence" | "outcome" | "end" | "stay" | "class" | "payload" | "name" | "type")
        | "crew";
    }
  /** Understood, but the record has no place for it. */
  | { readonly is: "note"; readonly name: string };

/** The meanings that are not simply a field of the record. The labels of every other key mean the field at that path. */
export const otherMeanings = {
  aliases: { is: "aliases" },
  native: { is: "aliases", kind: "native" },
  "agency-number": { is: "aliases", kind: "agency-number" },
  "ship-name": { is: "aliases", kind: "ship-name" },
  sequence: { is: "sequence" },
  outcome: { is: "outcome" },
  end: { is: "end" },
  stay: { is: "stay" },
  class: { is: "class" },
  payload: { is: "payload" },
  type: { is: "type" },
  crew: { is: "crew" },
  country: { is: "note", name: "country" },
  manufacturer: { is: "note", name: "manufacturer" },
  orbit: { is: "note", name: "orbit" },
  duration: { is: "note", name: "duration" },
  capacity: { is: "note", name: "capacity" },
  name: { is: "name" },
  description: { is: "note", name: "description" },
} as const satisfies Readonly<Record<string, Meaning>>;

/** A path in the record, or one of the other meanings. */
export type MeaningKey = keyof EnglishLabels;
