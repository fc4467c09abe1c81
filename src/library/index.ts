/** @module resupply */
export type * from "../generated/entities/ids.ts";
export * from "../generated/entities/index.ts";
export { type MissionId, missionIds } from "../generated/mission-ids.ts";
export * from "../generated/missions/index.ts";
export type { MissionsById } from "../generated/missions-by-id.ts";
export { missions } from "../generated/registry.ts";
export { type Catalog, createCatalog, type MissionIn } from "./catalog/create-catalog.ts";
export { defineMission } from "./catalog/define-mission.ts";
export { isBefore } from "./catalog/is-before.ts";
export type { JsonLdEntity, JsonLdPlace } from "./json-ld/entity.ts";
export type { JsonLdEvent, JsonLdEventNode } from "./json-ld/event.ts";
export { type JsonLdGraph, type JsonLdNodes, toJsonLdGraph } from "./json-ld/graph.ts";
export type {
  JsonLdBase,
  JsonLdDocument,
  JsonLdKind,
  JsonLdPaged,
  JsonLdPropertyValue,
  JsonLdReference,
} from "./json-ld/node.ts";
export type { JsonLdForms, JsonLdOptions, JsonLdThing } from "./json-ld/options.ts";
export type { JsonLdCountry, JsonLdPerson, JsonLdPersonNode } from "./json-ld/person.ts";
export { toJsonLdScript, toJsonLdText } from "./json-ld/script.ts";
export type { JsonLdFlight, JsonLdText } from "./json-ld/thing.ts";
export { toJsonLd } from "./json-ld/to-json-ld.ts";
export { filterMissions } from "./registry/filter-missions.ts";
export { findMission, findMissions } from "./registry/find-mission.ts";
export { getMission } from "./registry/get-mission.ts";
export { isMissionId } from "./registry/is-mission-id.ts";
export {
  type MissionReference,
  nextMission,
  previousMission,
  type Within,
} from "./registry/next-mission.ts";
export {
  occupancyAt,
  type PersonAboard,
  type PortOccupancy,
  peopleAboardAt,
} from "./registry/occupancy.ts";
export {
  missionsAttachedAt,
  portHistory,
  type Visit,
  type VisitAt,
  visitsAt,
} from "./registry/stays.ts";
export type * from "./types/entities.ts";
export type * from "./types/events.ts";
export type * from "./types/mission.ts";
export type * from "./types/mission-by-id.ts";
export type {
  FilteredMission,
  MissionFilter,
  MissionIdWhere,
  MissionQuery,
  MissionWhere,
  Reference,
} from "./types/query.ts";
