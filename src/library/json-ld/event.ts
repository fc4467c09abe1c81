import { peopleIn } from "../catalog/crew.ts";
import type { Time } from "../types/entities.ts";
import type { AnyMission } from "../types/mission.ts";
import { linksTo, pageOf } from "./address.ts";
import { type JsonLdEntity, type JsonLdPlace, sharedEntitiesOf } from "./entity.ts";
import type { JsonLdBase, JsonLdDocument, JsonLdPaged, JsonLdReference } from "./node.ts";
import { type JsonLdPerson, personOf } from "./person.ts";

/** A flight as an event in a graph, with references to the other nodes. */
export interface JsonLdEventNode extends JsonLdReference, JsonLdPaged {
  readonly "@type": "Event";
  readonly name: string;
  readonly description: string;
  /** The launch. */
  readonly startDate: Time;
  /** Landing, impact or re-entry; absent if unknown. */
  readonly endDate?: Time;
  /** The launch site. */
  readonly location: JsonLdReference;
  readonly organizer: JsonLdReference;
  /** The series. */
  readonly superEvent: JsonLdReference;
  /** Those who were launched in it, then others who landed in it; absent if nobody did either. */
  readonly attendee?: readonly JsonLdReference[];
  /** The craft, its class, the launch vehicle and the station. */
  readonly about: readonly [JsonLdReference, JsonLdReference, JsonLdReference, JsonLdReference];
}

/** A flight as a schema.org `Event`. Includes the entities it refers to, but only a reference to the craft. */
export interface JsonLdEvent extends JsonLdDocument, JsonLdEventNode {
  readonly location: JsonLdPlace;
  readonly organizer: JsonLdEntity<"Organization">;
  readonly superEvent: JsonLdEntity<"EventSeries">;
  readonly attendee?: readonly JsonLdPerson[];
  readonly about: readonly [
    JsonLdReference,
    JsonLdEntity<"ProductModel">,
    JsonLdEntity<"ProductModel">,
    JsonLdEntity<"Thing">,
  ];
}

/**
 * There is no `eventStatus`: the only value for a flight that took place is "as scheduled", and the
 * record has no schedules. There is no role of a person: it belongs to one flight, and a person in a graph to
 * many. There is no next or previous flight: the vocabulary has no such property.
 */
export function eventOf(
  mission: AnyMission,
  base: JsonLdBase | undefined,
): Omit<JsonLdEvent, "@context"> {
  const { name, description, launch, end } = mission;
  const { location, organizer, superEvent, spacecraft, vehicle, station } = sharedEntitiesOf(
    mission,
    base,
  );
  const page = pageOf(mission, base);
  const people = peopleIn(mission);
  const endDate = end?.landing ?? end?.impact ?? end?.reentry;
  return {
    "@type": "Event",
    "@id": `${page}#event`,
    name,
    description,
    ...linksTo(mission, base),
    startDate: launch.time,
    ...(endDate !== undefined && { endDate }),
    location,
    organizer,
    superEvent,
    ...(people.length > 0 && { attendee: people.map((person) => personOf(person, base)) }),
    about: [{ "@id": page }, spacecraft, vehicle, station],
  };
}
