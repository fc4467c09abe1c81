// Kinds of flights, crews and people, as the compiler knows them.
import {
  type AnyMission,
  type Crew,
  type CrewMember,
  type CrewRole,
  createCatalog,
  crew9,
  defineMission,
  type FilteredMission,
  filterMissions,
  findMissions,
  getMission,
  type Mission,
  type MissionFilter,
  type MissionIdWhere,
  type MissionKind,
  type MissionWhere,
  missions,
  type PersonAboard,
  type PersonId,
  peopleAboardAt,
  progressMs04,
  progressMs35,
  type Swapped,
} from "resupply";
import { missions as crewed } from "resupply/crewed";
import { nickHague, type Person, people } from "resupply/people";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<_Claim extends true>(): void {}

// Each flight says what it was for.
holds<Equal<typeof progressMs04.kind, "cargo">>();
holds<Equal<typeof crew9.kind, "crewed">>();
holds<Equal<Mission["kind"], MissionKind>>();
const nauka = getMission("nauka");
holds<Equal<typeof nauka.kind, "module">>();

// Who was launched and landed is known to the compiler.
holds<
  Equal<(typeof crew9.crew.launched)[number]["person"]["id"], "nick-hague" | "aleksandr-gorbunov">
>();
holds<
  Equal<
    (typeof crew9.crew.landed)[number]["person"]["id"],
    "nick-hague" | "aleksandr-gorbunov" | "barry-wilmore" | "sunita-williams"
  >
>();
holds<Equal<(typeof crew9.crew.launched)[number]["role"], CrewRole | undefined>>();
const swapped: Swapped<"nick-hague" | "aleksandr-gorbunov", PersonId> = crew9.crew;
const someCrew: Crew = crew9.crew;
const landed: readonly CrewMember[] | undefined = getMission("soyuz-ms-10").crew.landed;
const cargoHasNone: Crew | undefined = progressMs04.crew;
const hague: Person<"nick-hague"> = nickHague;
const everybody: readonly Person[] = people;
const firstCrew: Mission["crew"] = crewed[0]?.crew;

// Kinds and people select flights.
holds<
  Equal<MissionIdWhere<{ kind: "uncrewed"; series: "soyuz-ms" }>, "soyuz-ms-14" | "soyuz-ms-23">
>();
holds<Equal<MissionIdWhere<{ kind: "module"; station: "iss" }>, "zvezda" | "nauka">>();
holds<Equal<"crew-9" extends MissionIdWhere<{ kind: "crewed" }> ? true : false, true>>();
holds<Equal<"progress-ms-04" extends MissionIdWhere<{ kind: "crewed" }> ? true : false, false>>();
holds<Equal<MissionWhere<{ kind: "module" }>["kind"], "module">>();
const flown = filterMissions({ kind: "crewed", series: "starliner" });
holds<Equal<(typeof flown)[number]["id"], "boeing-crew-flight-test">>();
const launchedTogether: readonly CrewMember[] | undefined = flown[0]?.crew.launched;
const ofHague: readonly Mission[] = filterMissions({ person: "nick-hague" });
const alsoOfHague: readonly Mission[] = filterMissions({ person: nickHague });
const crewedOfHague = filterMissions({ kind: "crewed", person: nickHague });
holds<Equal<(typeof crewedOfHague)[number]["kind"], "crewed">>();
// Lists of people of different flights are lists, which people go through in all ways.
const namesByFlight: string[][] = crewedOfHague.map(({ crew }) =>
  crew.launched.map(({ person }) => person.name),
);
const roles = crewedOfHague.flatMap(({ crew }) => crew.launched.map(({ role }) => role));
const commanders = filterMissions({ station: "skylab" }).map((mission) =>
  mission.crew?.launched.find(({ role }) => role === "commander"),
);
holds<Equal<FilteredMission<{ kind: "module"; station: "iss" }>["id"], "zvezda" | "nauka">>();
const filter: MissionFilter = { kind: "uncrewed", person: "nick-hague" };
const aboard: readonly PersonAboard[] = peopleAboardAt(new Date(), { station: "iss" });
const found: readonly Mission[] = findMissions("MS-10");

// In a catalog too, where a flight without a kind brought cargo.
const own = defineMission({ ...progressMs35, id: "mule-1", previous: undefined, next: undefined });
const { kind: _kind, ...facts } = progressMs35;
const untold = defineMission({ ...facts, id: "mule-2" });
const catalog = createCatalog([crew9, progressMs04, own, untold]);
const inCatalog = catalog.filterMissions({ kind: "crewed" });
holds<Equal<(typeof inCatalog)[number], typeof crew9>>();
const cargo = catalog.filterMissions({ kind: "cargo" });
holds<Equal<(typeof cargo)[number]["id"], "progress-ms-04" | "mule-1" | "mule-2">>();
const withHague = catalog.filterMissions({ person: "nick-hague" });
holds<Equal<(typeof withHague)[number]["id"], (typeof catalog.missionIds)[number]>>();
// Flights whose exact types are not known can match.
const all = createCatalog(missions).filterMissions({ kind: "crewed", series: "soyuz-ms" });
holds<Equal<(typeof all)[number] extends never ? true : false, false>>();
const any: readonly AnyMission[] = createCatalog<AnyMission>(missions).filterMissions({
  kind: "module",
  station: "iss",
});
holds<Equal<[(typeof any)[number]] extends [never] ? true : false, false>>();

// People of one's own.
const ada = { id: "ada-north", name: "Ada North", identifiers: {}, aliases: [], country: "Barn" };
const cart = defineMission({
  ...facts,
  id: "mule-3",
  kind: "crewed",
  crew: { launched: [{ person: ada, role: "pilot" }], landed: [] },
});
const ride = createCatalog([cart]).filterMissions({ kind: "crewed", person: ada });
holds<Equal<(typeof ride)[number]["id"], "mule-3">>();
const ben = { ...ada, id: "ben-south" } as const;
const back = defineMission({
  ...facts,
  id: "mule-4",
  kind: "uncrewed",
  crew: { launched: [], landed: [{ person: ben }] },
});
const home = createCatalog([back, untold]).filterMissions({ person: "ben-south" });
const anyHome = createCatalog<AnyMission>([back]).filterMissions({ person: "whoever" as string });

export {
  aboard,
  alsoOfHague,
  anyHome,
  cargoHasNone,
  commanders,
  everybody,
  filter,
  firstCrew,
  found,
  hague,
  home,
  landed,
  launchedTogether,
  namesByFlight,
  ofHague,
  roles,
  someCrew,
  swapped,
};
