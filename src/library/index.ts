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
export { type Catalog, createCatalog, type MissionIn } from "./create-catalog.ts";
export { defineMission } from "./define-mission.ts";
export { filterMissions } from "./filter.ts";
export { findMission, findMissions } from "./find.ts";
export { getMission } from "./get-mission.ts";
export { isMissionId } from "./is-mission-id.ts";
export {
  type JsonLdForms,
  type JsonLdOptions,
  type JsonLdThing,
  toJsonLd,
} from "./json-ld.ts";
export type { JsonLdEntity, JsonLdPlace } from "./json-ld-entity.ts";
export type { JsonLdEvent, JsonLdEventNode } from "./json-ld-event.ts";
export { type JsonLdGraph, type JsonLdNodes, toJsonLdGraph } from "./json-ld-graph.ts";
export type {
  JsonLdBase,
  JsonLdDocument,
  JsonLdKind,
  JsonLdPaged,
  JsonLdPropertyValue,
  JsonLdReference,
} from "./json-ld-identity.ts";
export { toJsonLdScript, toJsonLdText } from "./json-ld-script.ts";
export type { JsonLdFlight, JsonLdText } from "./json-ld-thing.ts";
export type {
  MissionById,
  NextMission,
  NextMissionId,
  PreviousMission,
  PreviousMissionId,
} from "./mission-types.ts";
export { type MissionReference, nextMission, previousMission, type Within } from "./neighbours.ts";
export { missionsAttachedAt, portHistory, type Visit, type VisitAt, visitsAt } from "./ports.ts";
export type {
  FilteredMission,
  MissionFilter,
  MissionIdWhere,
  MissionQuery,
  MissionWhere,
  Reference,
} from "./query.ts";
export { isBefore, type TimeInput } from "./time.ts";
export type {
  Alias,
  AnyMission,
  Attempt,
  Cargo,
  Deorbited,
  Documented,
  End,
  Ended,
  FailedMission,
  Failure,
  Flown,
  FullCargo,
  FullStay,
  Identified,
  Identifiers,
  InFlightMission,
  InOrbit,
  Kilograms,
  Launch,
  LaunchSite,
  LaunchVehicle,
  Linked,
  Loaded,
  Mission,
  MissionFacts,
  Operator,
  PartialMission,
  Port,
  Series,
  Spacecraft,
  SplashedDown,
  Station,
  Stay,
  SuccessfulMission,
  Time,
} from "./types.ts";
