import type { MissionId } from "../../generated/mission-ids.ts";

/** What is told of a flight. Texts are Markdown: paragraphs and lists, with links to sources. */
export interface Article<Id extends string = MissionId> {
  /** The id of the flight. */
  readonly id: Id;
  /** The name of the flight. */
  readonly name: string;
  readonly summary: string;
  readonly faqs: readonly Question[];
  readonly whyItMatters?: string;
  readonly notableFor: readonly { readonly point: string; readonly text: string }[];
  readonly body: readonly { readonly heading: string; readonly text: string }[];
  readonly references: readonly { readonly name: string; readonly address: string }[];
}

/** A question that people ask of a flight, with its answer. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}
