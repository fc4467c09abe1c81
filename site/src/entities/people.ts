import { type CrewMember, filterMissions, type Mission } from "resupply";
import { people } from "resupply/people";
import { fact, linkTo, words } from "../flight/fact.ts";
import { escapeHtml } from "../lib/html.ts";
import { countriesIn } from "../lib/routes.ts";
import { countryHtml, identifierFacts } from "./identity.ts";
import { counted, type KindOfThing, type Thing } from "./thing.ts";

type Somebody = (typeof people)[number];

/** The countries that somebody flew for, by name. */
export const countries = [
  ...new Map(
    people.flatMap(({ country }) => countriesIn(country)).map((one) => [one.id, one]),
  ).values(),
].sort((a, b) => a.name.localeCompare(b.name, "en"));
const known = new Set(countries.map(({ id }) => id));

const flightsBy = new Map<string, readonly Mission[]>(
  people.map((person) => [person.id, filterMissions({ person: person.id })]),
);
const flightsOf = (person: Somebody): readonly Mission[] => flightsBy.get(person.id) ?? [];

/** The role of somebody on the way up or down: `undefined` if they were not in the ship then. */
function legOf(members: readonly CrewMember[], person: Somebody): string | undefined {
  const member = members.find((one) => one.person.id === person.id);
  return member && (member.role === undefined ? "aboard" : words(member.role));
}

/** What somebody was on the way up, and on the way home. */
function legsOf({ crew, end, outcome }: Mission, person: Somebody): readonly string[] {
  const up = legOf(crew?.launched ?? [], person);
  if (crew?.landed) return [up ?? "", legOf(crew.landed, person) ?? ""];
  const isHome = end?.kind === "landed" || end?.kind === "splashdown";
  return [up ?? "", isHome ? (up ?? "") : outcome === "in-flight" ? "still up" : ""];
}

function personThing(person: Somebody): Thing {
  const { id, name, aliases, country, identifiers } = person;
  const native = aliases.find(({ kind }) => kind === "native");
  const others = aliases.filter((alias) => alias !== native).map((alias) => escapeHtml(alias.name));
  const flights = flightsOf(person);
  return {
    kind: "person",
    id,
    name,
    ...(native && { native: { name: native.name, language: native.language } }),
    description: `${name} (${country}) in the crews of ${counted(flights.length, "flight")} to space stations.`,
    facts: [
      ...fact("Also written", others.length > 0 ? others.join(", ") : undefined),
      ...fact("Flew for", countryHtml(country, known)),
      ...identifierFacts(identifiers),
    ],
    columns: ["On the way up", "On the way home"],
    rows: flights.map((mission) => ({ mission, cells: legsOf(mission, person).map(escapeHtml) })),
    lists: [],
  };
}

function countryThing({ id, name }: (typeof countries)[number]): Thing {
  const crew = people.filter(({ country }) => countriesIn(country).some((one) => one.id === id));
  return {
    kind: "country",
    id,
    name,
    description: `${counted(crew.length, "person", "people")} who flew to space stations for ${name}.`,
    facts: [],
    columns: [],
    rows: [],
    lists: [
      {
        title: counted(crew.length, "person", "people"),
        items: crew
          .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
          .map(
            (person) =>
              `${linkTo("person", person)} <span class="muted">${counted(flightsOf(person).length, "flight")}</span>`,
          ),
      },
    ],
  };
}

export const peopleKinds: readonly KindOfThing[] = [
  {
    kind: "person",
    title: "People",
    description: "Everybody who flew to a space station, or set out for one.",
    things: people.map(personThing).sort((a, b) => a.name.localeCompare(b.name, "en")),
    column: {
      title: "Country",
      of: (thing) => thing.facts.find(({ name }) => name === "Flew for")?.html ?? "",
    },
  },
  {
    kind: "country",
    title: "Countries",
    description: "The countries that people flew for.",
    things: countries.map(countryThing),
    column: { title: "People", of: (thing) => thing.lists[0]?.title ?? "" },
  },
];
