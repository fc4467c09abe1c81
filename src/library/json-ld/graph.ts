import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import type { JsonLdEntity, JsonLdPlace } from "./entity.ts";
import { eventOf, type JsonLdEvent, type JsonLdEventNode } from "./event.ts";
import type { JsonLdDocument, JsonLdReference } from "./node.ts";
import type { JsonLdOptions } from "./options.ts";
import { checkMission, optionsIn } from "./options.ts";
import { flightOf, type JsonLdFlight } from "./thing.ts";

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
 * @throws `TypeError` where two different things have the same `@id`, or plain JavaScript passes no list
 * of flights, or a wrong option.
 * @example
 * toJsonLdGraph([progressMs04, progressMs05])["@graph"].length; // 10
 */
/* @__NO_SIDE_EFFECTS__ */
export function toJsonLdGraph<Form extends keyof JsonLdNodes = keyof JsonLdNodes>(
  missions: readonly AnyMission[],
  options?: JsonLdOptions<Form>,
): JsonLdGraph<JsonLdNodes[Form]> {
  const { as, base } = optionsIn(options);
  if (!Array.isArray(missions)) {
    throw new TypeError("toJsonLdGraph takes a list of missions, like [progressMs04] or missions");
  }
  const nodes = new Map<string, JsonLdNodes[keyof JsonLdNodes]>();
  const mention = (node: JsonLdNodes[keyof JsonLdNodes]): JsonLdReference => {
    const id = node["@id"];
    const other = nodes.get(id) ?? node;
    if (other !== node && JSON.stringify(other) !== JSON.stringify(node)) throw clash(other, node);
    nodes.set(id, other);
    return { "@id": id };
  };
  for (const mission of missions) {
    checkMission(mission, "toJsonLdGraph takes a list of missions");
    if (as !== "event") mention(flightOf(mission, base));
    if (as !== "thing") mention(mentioning(eventOf(mission, base), mention));
  }
  return { "@context": "https://schema.org", "@graph": [...nodes.values()] as JsonLdNodes[Form][] };
}

/** One would replace the other. */
function clash(
  one: JsonLdNodes["event" | "thing"],
  other: JsonLdNodes["event" | "thing"],
): TypeError {
  return new TypeError(
    `${shown(one.name)} and ${shown(other.name)} differ, and both have the @id ${one["@id"]}; give one of them another id, or leave one out`,
  );
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
