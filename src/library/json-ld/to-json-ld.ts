import type { AnyMission } from "../types/mission.ts";
import { eventOf, type JsonLdEvent } from "./event.ts";
import type { JsonLdBase, JsonLdDocument } from "./node.ts";
import { checkMission, optionsIn } from "./options.ts";
import { flightOf, type JsonLdFlight } from "./thing.ts";

/** A flight as a schema.org `Thing`. */
export interface JsonLdThing extends JsonLdDocument, JsonLdFlight {}

/** What a flight can be described as: `"thing"`, the craft; `"event"`, what happened, when and where. */
export interface JsonLdForms {
  readonly thing: JsonLdThing;
  readonly event: JsonLdEvent;
}

/** As what to describe flights, and under which addresses. */
export interface JsonLdOptions<Form extends keyof JsonLdForms = keyof JsonLdForms> {
  readonly as?: Form;
  /**
   * Where your pages are, `"https://example.org/missions/"`: ids are appended to it. Or a function that
   * gives the page of a thing, by its kind. The page of a flight is its `url` and `mainEntityOfPage`.
   */
  readonly base?: JsonLdBase;
}

/**
 * A flight as JSON-LD in the vocabulary of schema.org, for a page or a knowledge graph: as a `Thing`,
 * or with `{ as: "event" }` as an `Event` about that thing, with dates, place, operator, series,
 * launch vehicle and station. What is unknown is absent.
 * It takes a flight, not an id, so that a bundle holds no other flight.
 *
 * Each `@id` is an address below `base`. Without it, what the record holds has an address at 4ort.xyz,
 * and what you made with `defineMission` or `resupply compile` a relative one.
 *
 * @throws `TypeError` where plain JavaScript passes no flight, or a wrong option.
 * @example
 * toJsonLd(progressMs05)["@type"]; // "Thing"
 * toJsonLd(progressMs05, { as: "event" }).startDate; // "2017-02-22T05:58:33Z"
 * toJsonLd(progressMs05, { base: "https://example.org/" })["@id"]; // "https://example.org/progress-ms-05"
 */
/* @__NO_SIDE_EFFECTS__ */
export function toJsonLd<Form extends keyof JsonLdForms = "thing">(
  mission: AnyMission,
  options?: JsonLdOptions<Form>,
): JsonLdForms[Form] {
  checkMission(mission, "toJsonLd takes a mission");
  const { as, base } = optionsIn(options);
  const node = as === "event" ? eventOf(mission, base) : flightOf(mission, base);
  return { "@context": "https://schema.org", ...node } as JsonLdForms[Form];
}
