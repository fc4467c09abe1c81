import type { Identifiers, LaunchSite } from "../types/entities.ts";
import type { AnyMission } from "../types/mission.ts";
import { pageOf } from "./address.ts";
import { identifiersOf, type JsonLdBase, type JsonLdIdentified, type JsonLdKind } from "./node.ts";

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

export function sharedEntitiesOf(
  mission: AnyMission,
  base: JsonLdBase | undefined,
): SharedEntities {
  const { launch, operator, series, spacecraft, destination } = mission;
  return {
    location: placeOf(launch.site, base),
    organizer: entity("Organization", operator, "operator", base),
    superEvent: entity("EventSeries", series, "series", base),
    spacecraft: {
      ...entity("ProductModel", spacecraft, "spacecraft", base),
      additionalType: "SpacecraftClass",
    },
    vehicle: {
      ...entity("ProductModel", launch.vehicle, "launch-vehicle", base),
      additionalType: "LaunchVehicle",
    },
    station: {
      ...entity("Thing", destination, "station", base),
      additionalType: "SpaceStation",
    },
  };
}

/** The fragment keeps apart what has the same id, like a series and its class of spacecraft. */
function entity<Type extends string>(
  type: Type,
  shared: { id: string; name: string; identifiers: Identifiers },
  kind: JsonLdKind,
  base: JsonLdBase | undefined,
): JsonLdIdentified<Type> {
  return {
    "@type": type,
    "@id": `${pageOf(shared, base, kind)}#${kind}`,
    name: shared.name,
    ...identifiersOf(shared.identifiers),
  };
}

function placeOf(site: LaunchSite<string>, base: JsonLdBase | undefined): JsonLdPlace {
  const { country, latitude, longitude } = site;
  return {
    ...entity("Place", site, "launch-site", base),
    additionalType: "LaunchSite",
    address: { "@type": "PostalAddress", addressCountry: country },
    ...(latitude !== undefined &&
      longitude !== undefined && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}
