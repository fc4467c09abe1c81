/** Words that no constant of a module can be called by, and those that CommonJS has for itself. */
const words = [
  ..."arguments await break case catch class const continue debugger default delete do else".split(
    " ",
  ),
  ..."enum eval export exports extends false finally for function globalThis if implements".split(
    " ",
  ),
  ..."import in instanceof interface let module new null package private protected public".split(
    " ",
  ),
  ..."require return static super switch this throw true try typeof undefined var void".split(" "),
  ..."while with yield".split(" "),
];

/** Constants and functions of the library, and names that its modules import or declare. */
const values = [
  ..."createCatalog defineMission filterMissions findMission findMissions freeze get getMission".split(
    " ",
  ),
  ..."isBefore isMissionId missionIds missions missionsAttachedAt missionsById nextMission".split(
    " ",
  ),
  ..."portHistory previousMission records revive toJsonLd toJsonLdGraph toJsonLdScript".split(" "),
  ..."toJsonLdText".split(" "),
];

/** Types of the library, and names of types that its modules use. */
const types = [
  ..."Alias AnyMission Attempt Cargo Catalog Deorbited Documented End Ended FailedMission".split(
    " ",
  ),
  ..."Failure FilteredMission Flown FullCargo FullStay Identified Identifiers InFlightMission".split(
    " ",
  ),
  ..."InOrbit JsonLdBase JsonLdDocument JsonLdEntity JsonLdEvent JsonLdEventNode JsonLdFlight".split(
    " ",
  ),
  ..."JsonLdForms JsonLdGraph JsonLdKind JsonLdNodes JsonLdOptions JsonLdPaged JsonLdPlace".split(
    " ",
  ),
  ..."JsonLdPropertyValue JsonLdReference JsonLdText JsonLdThing Kilograms Launch LaunchSite".split(
    " ",
  ),
  ..."LaunchSiteId LaunchVehicle LaunchVehicleId Linked Loaded Mission MissionById MissionFacts".split(
    " ",
  ),
  ..."MissionFilter MissionId MissionIdWhere MissionIn MissionQuery MissionReference".split(" "),
  ..."MissionWhere Missions MissionsById NextMission NextMissionId Object Operator OperatorId".split(
    " ",
  ),
  ..."PartialMission Port PortId PreviousMission PreviousMissionId Reference Series SeriesId".split(
    " ",
  ),
  ..."Spacecraft SpacecraftId SplashedDown Station StationId Stay SuccessfulMission Time".split(
    " ",
  ),
  ..."Usual Visit Within".split(" "),
];

/** Names that no constant has. */
export const takenValues: ReadonlySet<string> = new Set([...words, ...values]);

/** Names that no type of a flight has; those of the form `Usual2` are taken as well. */
export const takenTypes: ReadonlySet<string> = new Set(types);
