import type { JsonLdOptions } from "./json-ld.ts";
import { checkMission, formIn } from "./json-ld-argument.ts";
import type { JsonLdEntity, JsonLdPlace } from "./json-ld-entity.ts";
import { eventOf, type JsonLdEvent, type JsonLdEventNode } from "./json-ld-event.ts";
import type { JsonLdDocument, JsonLdReference } from "./json-ld-identity.ts";
import { flightOf, type JsonLdFlight } from "./json-ld-thing.ts";
import type { AnyMission } from "./types.ts";

/** What is in a graph of flights: things; events with what flights share. */
export interface JsonLdNodes {
  readonly thing: JsonLdFlight;
  readonly event: JsonLdEventNode | JsonLdPlace | JsonLdEntity;
}

/** Flights in one graph. */
export interface JsonLdGraph<Node = JsonLdNodes[keyof JsonLdNodes]> extends JsonLdDocument {
  readonly "@graph": readonly Node[];
}

/**
 * Flights as one JSON-LD graph. Each flight is there as a thing and as an event about it, each launch
 * vehicle, launch site, station, class, operator and series once; they mention each other by `@id`.
 * `as: "thing"` gives the things alone, `as: "event"` the events with what they share.
 *
 * @throws `TypeError` where plain JavaScript passes no list of flights, or asks for another form.
 * @example
 * toJsonLdGraph([progressMs04, progressMs05])["@graph"].length; // 10
 */
/* @__NO_SIDE_EFFECTS__ */
export function toJsonLdGraph<Form extends keyof JsonLdNodes = keyof JsonLdNodes>(
  missions: readonly AnyMission[],
  options?: JsonLdOptions<Form>,
): JsonLdGraph<JsonLdNodes[Form]> {
  const as = formIn(options);
  if (!Array.isArray(missions)) {
    throw new TypeError("toJsonLdGraph takes a list of missions, like [progressMs04] or missions");
  }
  const nodes = new Map<string, JsonLdNodes[keyof JsonLdNodes]>();
  const mention = (node: JsonLdNodes[keyof JsonLdNodes]): JsonLdReference => {
    nodes.set(node["@id"], node);
    return { "@id": node["@id"] };
  };
  for (const mission of missions) {
    checkMission(mission, "toJsonLdGraph takes a list of missions");
    if (as !== "event") mention(flightOf(mission));
    if (as !== "thing") mention(mentioning(eventOf(mission), mention));
  }
  return { "@context": "https://schema.org", "@graph": [...nodes.values()] as JsonLdNodes[Form][] };
}

/** The event with mentions in place of what it describes. */
function mentioning(
  event: Omit<JsonLdEvent, "@context">,
  mention: (node: JsonLdNodes["event"]) => JsonLdReference,
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
