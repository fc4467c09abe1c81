import { checkMission, unknownForm } from "./json-ld-argument.ts";
import { eventOf, type FullEvent } from "./json-ld-event.ts";
import { flightOf, type JsonLdFlight } from "./json-ld-thing.ts";
import type { Mission } from "./types.ts";

/** JSON-LD that stands alone, in the vocabulary of schema.org. */
export interface JsonLdDocument {
  readonly "@context": "https://schema.org";
}

/** A flight as a schema.org `Thing`. */
export interface JsonLdThing extends JsonLdDocument, JsonLdFlight {}

/** A flight as a schema.org `Event`. */
export interface JsonLdEvent extends JsonLdDocument, FullEvent {}

/** As what a flight is described. */
export interface JsonLdOptions {
  /** `"thing"`: the craft. `"event"`: what happened, when and where. */
  readonly as?: "thing" | "event";
}

/**
 * A flight as JSON-LD in the vocabulary of schema.org, for a page or a knowledge graph: as a `Thing`,
 * or with `{ as: "event" }` as an `Event` about that thing, with dates, place, operator, series,
 * launch vehicle and station. What is unknown is absent.
 * It takes a flight, not an id, so that a bundle holds no other flight.
 *
 * @throws `TypeError` where plain JavaScript passes no flight, or asks for another form.
 * @example
 * toJsonLd(progressMs05)["@type"]; // "Thing"
 * toJsonLd(progressMs05, { as: "event" }).startDate; // "2017-02-22T05:58:33Z"
 */
export function toJsonLd(mission: Mission, options?: { readonly as?: "thing" }): JsonLdThing;
export function toJsonLd(mission: Mission, options: { readonly as: "event" }): JsonLdEvent;
export function toJsonLd(mission: Mission, options?: JsonLdOptions): JsonLdThing | JsonLdEvent;
export function toJsonLd(mission: Mission, options?: JsonLdOptions): JsonLdThing | JsonLdEvent {
  checkMission(mission, "toJsonLd takes a mission");
  const as = options?.as ?? "thing";
  if (as === "thing") return { "@context": "https://schema.org", ...flightOf(mission) };
  if (as === "event") return { "@context": "https://schema.org", ...eventOf(mission) };
  throw unknownForm(as);
}
