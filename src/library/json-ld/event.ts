import type { Time } from "../types/entities.ts";
import type { AnyMission } from "../types/mission.ts";
import { linksTo, pageOf } from "./address.ts";
import { type JsonLdEntity, type JsonLdPlace, sharedEntitiesOf } from "./entity.ts";
import type { JsonLdBase, JsonLdDocument, JsonLdPaged, JsonLdReference } from "./node.ts";

/** A flight as an event in a graph: it mentions what it refers to. */
export interface JsonLdEventNode extends JsonLdReference, JsonLdPaged {
  readonly "@type": "Event";
  readonly name: string;
  readonly description: string;
  /** The launch. */
  readonly startDate: Time;
  /** Landing, impact or re-entry; absent where none is known. */
  readonly endDate?: Time;
  /** The launch site. */
  readonly location: JsonLdReference;
  readonly organizer: JsonLdReference;
  /** The series. */
  readonly superEvent: JsonLdReference;
  /** The craft, its class, the launch vehicle and the station. */
  readonly about: readonly [JsonLdReference, JsonLdReference, JsonLdReference, JsonLdReference];
}

/** A flight as a schema.org `Event`. It describes what it refers to; the craft is mentioned. */
export interface JsonLdEvent extends JsonLdDocument, JsonLdEventNode {
  readonly location: JsonLdPlace;
  readonly organizer: JsonLdEntity<"Organization">;
  readonly superEvent: JsonLdEntity<"EventSeries">;
  readonly about: readonly [
    JsonLdReference,
    JsonLdEntity<"ProductModel">,
    JsonLdEntity<"ProductModel">,
    JsonLdEntity<"Thing">,
  ];
}

/**
 * No `eventStatus`: what fits a flight that took place is "as scheduled", and no schedule is on
 * record. No flight before or after: the vocabulary has no such property of an event.
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
    about: [{ "@id": page }, spacecraft, vehicle, station],
  };
}
