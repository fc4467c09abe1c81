import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import type { JsonLdEntity, JsonLdPlace } from "./entity.ts";
import { eventOf, type JsonLdEvent, type JsonLdEventNode } from "./event.ts";
import type { JsonLdDocument, JsonLdReference } from "./node.ts";
import type { JsonLdOptions } from "./options.ts";
import { checkMission, optionsIn } from "./options.ts";
import type { JsonLdCountry, JsonLdPerson, JsonLdPersonNode } from "./person.ts";
import { flightOf, type JsonLdFlight } from "./thing.ts";

/** The nodes of a graph of flights: things, or events and the entities that they share. */
export interface JsonLdNodes {
  readonly thing: JsonLdFlight;
  readonly event: JsonLdEventNode | JsonLdPlace | JsonLdEntity | JsonLdPersonNode | JsonLdCountry;
}

/** Flights in one graph. */
export interface JsonLdGraph<Node = JsonLdNodes[keyof JsonLdNodes]> extends JsonLdDocument {
  readonly "@graph": readonly Node[];
}

/**
 * Returns one JSON-LD graph of flights: a thing and an event for each flight, and each launch vehicle,
 * launch site, station, class, operator, series, member of a crew and country once, referenced by `@id`. `as: "thing"` returns only
 * the things, `as: "event"` only the events and the entities that they share.
 *
 * @throws `TypeError` if two different things have the same `@id`, or plain JavaScript passes anything but
 * a list of flights, or an invalid option.
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

/** The error for two things of which one would replace the other. */
function clash(
  one: JsonLdNodes["event" | "thing"],
  other: JsonLdNodes["event" | "thing"],
): TypeError {
  return new TypeError(
    `${shown(one.name)} and ${shown(other.name)} differ but have the same @id ${one["@id"]}; change the id of one, or leave it out`,
  );
}

/** The event with references in place of the entities. */
function mentioning(
  event: Omit<JsonLdEvent, "@context">,
  mention: (node: JsonLdNodes["event"]) => JsonLdReference,
): JsonLdEventNode {
  const [craft, spacecraft, vehicle, station] = event.about;
  const { attendee } = event;
  return {
    ...event,
    ...(attendee && { attendee: attendee.map((person) => mention(personNode(person, mention))) }),
    location: mention(event.location),
    organizer: mention(event.organizer),
    superEvent: mention(event.superEvent),
    about: [craft, mention(spacecraft), mention(vehicle), mention(station)],
  };
}

/** The person with references in place of the countries. */
function personNode(
  person: JsonLdPerson,
  mention: (node: JsonLdNodes["event"]) => JsonLdReference,
): JsonLdPersonNode {
  return { ...person, nationality: person.nationality.map(mention) };
}
