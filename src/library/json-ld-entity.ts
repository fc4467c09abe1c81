import { entityAddress, identifiersOf, type JsonLdIdentified } from "./json-ld-identity.ts";
import type { AnyMission, Identifiers, LaunchSite } from "./types.ts";

/** A launch vehicle or class of spacecraft, a station, an operator or a series. */
export interface JsonLdEntity<
  Type extends string = "ProductModel" | "Thing" | "Organization" | "EventSeries",
> extends JsonLdIdentified<Type> {
  readonly additionalType?: "LaunchVehicle" | "SpacecraftClass" | "SpaceStation";
}

/** A launch site. */
export interface JsonLdPlace extends JsonLdIdentified<"Place"> {
  readonly additionalType: "LaunchSite";
  readonly address: { readonly "@type": "PostalAddress"; readonly addressCountry: string };
  /** Degrees north and east; absent where they are not known. */
  readonly geo?: {
    readonly "@type": "GeoCoordinates";
    readonly latitude: number;
    readonly longitude: number;
  };
}

/** What a flight shares with others, by what it is to the flight. */
export interface SharedEntities {
  readonly location: JsonLdPlace;
  readonly organizer: JsonLdEntity<"Organization">;
  readonly superEvent: JsonLdEntity<"EventSeries">;
  readonly spacecraft: JsonLdEntity<"ProductModel">;
  readonly vehicle: JsonLdEntity<"ProductModel">;
  readonly station: JsonLdEntity<"Thing">;
}

export function sharedEntitiesOf(mission: AnyMission): SharedEntities {
  const { launch, operator, series, spacecraft, destination } = mission;
  return {
    location: placeOf(launch.site),
    organizer: entity("Organization", operator, "#operator"),
    superEvent: entity("EventSeries", series, "#series"),
    spacecraft: {
      ...entity("ProductModel", spacecraft, "#spacecraft"),
      additionalType: "SpacecraftClass",
    },
    vehicle: {
      ...entity("ProductModel", launch.vehicle, "#launch-vehicle"),
      additionalType: "LaunchVehicle",
    },
    station: { ...entity("Thing", destination, "#station"), additionalType: "SpaceStation" },
  };
}

/** The fragment keeps apart what has the same id, like a series and its class of spacecraft. */
function entity<Type extends string>(
  type: Type,
  { id, name, identifiers }: { id: string; name: string; identifiers: Identifiers },
  fragment: `#${string}`,
): JsonLdIdentified<Type> {
  return {
    "@type": type,
    "@id": entityAddress(id, fragment),
    name,
    ...identifiersOf(identifiers),
  };
}

function placeOf(site: LaunchSite<string>): JsonLdPlace {
  const { country, latitude, longitude } = site;
  return {
    ...entity("Place", site, "#launch-site"),
    additionalType: "LaunchSite",
    address: { "@type": "PostalAddress", addressCountry: country },
    ...(latitude !== undefined &&
      longitude !== undefined && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}
