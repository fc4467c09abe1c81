/** @module resupply */
export type {
  LaunchSiteId,
  LaunchVehicleId,
  OperatorId,
  PortId,
  SeriesId,
  SpacecraftId,
  StationId,
} from "../generated/entities/ids.ts";
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
  missionsAttachedAt,
  portHistory,
  type Visit,
  type VisitAt,
  visitsAt,
} from "./registry/stays.ts";
export type {
  Alias,
  Identifiers,
  Kilograms,
  LaunchSite,
  LaunchVehicle,
  Operator,
  Port,
  Series,
  Spacecraft,
  Station,
  Time,
  TimeInput,
} from "./types/entities.ts";
export type { Attempt, Failure, Launch } from "./types/events.ts";
export type {
  AnyMission,
  Cargo,
  Deorbited,
  Documented,
  End,
  Ended,
  FailedMission,
  Flown,
  FullCargo,
  FullStay,
  Identified,
  InFlightMission,
  InOrbit,
  Linked,
  Loaded,
  Mission,
  MissionFacts,
  PartialMission,
  SplashedDown,
  Stay,
  SuccessfulMission,
} from "./types/mission.ts";
export type {
  MissionById,
  NextMission,
  NextMissionId,
  PreviousMission,
  PreviousMissionId,
} from "./types/mission-by-id.ts";
export type {
  FilteredMission,
  MissionFilter,
  MissionIdWhere,
  MissionQuery,
  MissionWhere,
  Reference,
} from "./types/query.ts";
