const words = (text: string) => text.trim().split(/\s+/);

/** Words that can't name a constant of a module, and those that CommonJS uses. */
const reserved = words(`
  arguments await break case catch class const continue debugger default delete do else enum
  eval export exports extends false finally for function globalThis if implements import in
  instanceof interface let module new null package private protected public require return
  static super switch this throw true try typeof undefined var void while with yield
`);

/** The library's constants and functions, and names that its modules import or declare. */
const values = words(`
  createCatalog defineMission filterMissions findMission findMissions freeze get getMission
  isBefore isMissionId missionIds missions missionsAttachedAt missionsById nextMission
  occupancyAt people peopleAboardAt portHistory previousMission records revive toJsonLd toJsonLdGraph toJsonLdScript toJsonLdText
  visitsAt
`);

/** The library's types, and names of types that its modules use. */
const types = words(`
  Alias AnyMission Attempt Cargo Catalog Crew CrewMember CrewRole Deorbited Documented End Ended FailedMission Failure
  FilteredMission Flown FullCargo FullStay Identified Identifiers InFlightMission InOrbit
  JsonLdBase JsonLdCountry JsonLdDocument JsonLdEntity JsonLdEvent JsonLdEventNode JsonLdFlight JsonLdForms
  JsonLdGraph JsonLdKind JsonLdNodes JsonLdOptions JsonLdPaged JsonLdPerson JsonLdPersonNode JsonLdPlace JsonLdPropertyValue
  JsonLdReference JsonLdText JsonLdThing Kilograms Launch LaunchSite LaunchSiteId LaunchVehicle
  LaunchVehicleId Linked Loaded Mission MissionById MissionFacts MissionFilter MissionId
  MissionIdWhere MissionIn MissionKind MissionQuery MissionReference Missions MissionsById MissionWhere
  NextMission NextMissionId Object Operator OperatorId PartialMission Payload Person PersonAboard
  PersonId Port PortId PortOccupancy
  PreviousMission PreviousMissionId Reference Series SeriesId Spacecraft SpacecraftId
  SplashedDown Station StationId Stay SuccessfulMission Swapped Time TimeInput Usual Visit VisitAt
  Within
`);

/** Names that no constant can have. */
export const takenValues: ReadonlySet<string> = new Set([...reserved, ...values]);

/** Names that no type of a flight can have; names like `Usual2` are reserved as well. */
export const takenTypes: ReadonlySet<string> = new Set(types);
