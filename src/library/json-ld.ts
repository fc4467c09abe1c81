import { checkMission, formIn } from "./json-ld-argument.ts";
import { eventOf, type JsonLdEvent } from "./json-ld-event.ts";
import type { JsonLdDocument } from "./json-ld-identity.ts";
import { flightOf, type JsonLdFlight } from "./json-ld-thing.ts";
import type { AnyMission } from "./types.ts";

/** A flight as a schema.org `Thing`. */
export interface JsonLdThing extends JsonLdDocument, JsonLdFlight {}

/** What a flight can be described as: `"thing"`, the craft; `"event"`, what happened, when and where. */
export interface JsonLdForms {
  readonly thing: JsonLdThing;
  readonly event: JsonLdEvent;
}

/** As what to describe flights. */
export interface JsonLdOptions<Form extends keyof JsonLdForms = keyof JsonLdForms> {
  readonly as?: Form;
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
/* @__NO_SIDE_EFFECTS__ */
export function toJsonLd<Form extends keyof JsonLdForms = "thing">(
  mission: AnyMission,
  options?: JsonLdOptions<Form>,
): JsonLdForms[Form] {
  checkMission(mission, "toJsonLd takes a mission");
  const node = formIn(options) === "event" ? eventOf(mission) : flightOf(mission);
  return { "@context": "https://schema.org", ...node } as JsonLdForms[Form];
}
