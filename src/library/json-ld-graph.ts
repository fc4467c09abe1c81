import type { JsonLdDocument, JsonLdOptions } from "./json-ld.ts";
import { checkMission, unknownForm } from "./json-ld-argument.ts";
import type { JsonLdEntity, JsonLdPlace } from "./json-ld-entity.ts";
import { eventOf, type FullEvent, type JsonLdEventNode } from "./json-ld-event.ts";
import type { JsonLdReference } from "./json-ld-identity.ts";
import { flightOf, type JsonLdFlight } from "./json-ld-thing.ts";
import type { Mission } from "./types.ts";

/** What {@link toJsonLdGraph} adds to the things: events, and what flights share. */
export type JsonLdEventGraphNode =
  | JsonLdEventNode
  | JsonLdPlace
  | JsonLdEntity<"ProductModel">
  | JsonLdEntity<"Thing">
  | JsonLdEntity<"Organization">
  | JsonLdEntity<"EventSeries">;

/** Flights in one graph, in which each thing is described once. */
export interface JsonLdGraph<
  Node extends JsonLdFlight | JsonLdEventGraphNode = JsonLdFlight | JsonLdEventGraphNode,
> extends JsonLdDocument {
  readonly "@graph": readonly Node[];
}

/**
 * Flights as one JSON-LD graph. Each flight is there as a thing and as an event about it, each launch
 * vehicle, launch site, station, class, operator and series once; they mention each other by `@id`.
 * `as: "thing"` gives the things alone, `as: "event"` the events with what they share.
 *
 * @throws `TypeError` where plain JavaScript passes no list of flights, or asks for another form.
 * @example
 * toJsonLdGraph([progressMs04, progressMs05])["@graph"].length; // 11
 */
export function toJsonLdGraph(
  missions: readonly Mission[],
  options: { readonly as: "thing" },
): JsonLdGraph<JsonLdFlight>;
export function toJsonLdGraph(
  missions: readonly Mission[],
  options: { readonly as: "event" },
): JsonLdGraph<JsonLdEventGraphNode>;
export function toJsonLdGraph(missions: readonly Mission[], options?: JsonLdOptions): JsonLdGraph;
export function toJsonLdGraph(missions: readonly Mission[], options?: JsonLdOptions): JsonLdGraph {
  const as = options?.as;
  if (as !== undefined && as !== "thing" && as !== "event") throw unknownForm(as);
  if (!Array.isArray(missions)) {
    throw new TypeError("toJsonLdGraph takes a list of missions, like [progressMs04] or missions");
  }
  const nodes = new Map<string, JsonLdFlight | JsonLdEventGraphNode>();
  const mention = (node: JsonLdFlight | JsonLdEventGraphNode): JsonLdReference => {
    const id = node["@id"];
    if (!nodes.has(id)) nodes.set(id, node);
    return { "@id": id };
  };
  for (const mission of missions) {
    checkMission(mission, "toJsonLdGraph takes a list of missions");
    if (as !== "event") mention(flightOf(mission));
    if (as !== "thing") mention(mentioning(eventOf(mission), mention));
  }
  return { "@context": "https://schema.org", "@graph": [...nodes.values()] };
}

/** The event with mentions in place of what it describes. */
function mentioning(
  event: FullEvent,
  mention: (node: JsonLdEventGraphNode) => JsonLdReference,
): JsonLdEventNode {
  const [craft, spacecraft, vehicle, station] = event.about;
  return {
    ...event,
    location: mention(event.location),
    organizer: mention(event.organizer),
    superEvent: mention(event.superEvent),
    about: [craft, mention(spacecraft), mention(vehicle), mention(station)],
  };
}
