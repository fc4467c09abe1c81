import type { AnyMission } from "../types/mission.ts";
import { eventOf } from "./event.ts";
import { checkMission, type JsonLdForms, type JsonLdOptions, optionsIn } from "./options.ts";
import { flightOf } from "./thing.ts";

/**
 * Returns a flight as JSON-LD in the vocabulary of schema.org, for a page or a knowledge graph: as a
 * `Thing`, or with `{ as: "event" }` as an `Event` about that thing, with dates, launch site, operator,
 * series, crew, launch vehicle and station. Leaves out what is unknown.
 * Takes a flight, not an id, so that a bundle holds no other flight.
 *
 * Each `@id` is an address below `base`. Without a `base`, published things have an address at 4ort.xyz,
 * and those from `defineMission` or `resupply compile` a relative one.
 *
 * @throws `TypeError` if plain JavaScript passes anything but a flight, or an invalid option.
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
