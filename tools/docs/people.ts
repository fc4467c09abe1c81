import type { Catalog } from "../../src/compiler/model/catalog.ts";
import type { Entry } from "../../src/compiler/model/entry.ts";

type Person = Entry<"people">;

/** How many people have one fact. */
export interface PeopleCoverage {
  readonly label: string;
  /** People who should have it. */
  readonly people: readonly Person[];
  readonly missing: readonly Person[];
}

/** Countries whose people have no other name than the one in Latin letters. */
const LATIN: ReadonlySet<string> = new Set([
  ...["Austria", "Belgium", "Brazil", "Canada", "Cuba", "Czechoslovakia", "Denmark", "France"],
  ...["German Democratic Republic", "Germany", "Hungary", "Italy", "Malaysia", "Netherlands"],
  ...["Poland", "Romania", "Slovakia", "South Africa", "Spain", "Sweden", "Turkey"],
  ...["United Kingdom", "United States", "Vietnam"],
]);

const hasAnotherScript = ({ record }: Person) =>
  record.country.split(" / ").some((country) => !LATIN.has(country));
const hasNativeName = ({ record }: Person) => record.aliases.some(({ kind }) => kind === "native");

/** What is known about the people of the crews. */
export function coverageOfPeople(catalog: Catalog): PeopleCoverage[] {
  const all = catalog.entries("people");
  const asked = (
    label: string,
    people: readonly Person[],
    isKnownOf: (person: Person) => boolean,
  ) => ({ label, people, missing: people.filter((person) => !isKnownOf(person)) });
  return [
    asked(
      "Native name",
      all.filter((person) => hasAnotherScript(person) || hasNativeName(person)),
      hasNativeName,
    ),
    asked("Wikidata", all, ({ record }) => record.identifiers.wikidata !== undefined),
    asked("Wikipedia", all, ({ record }) => record.identifiers.wikipedia !== undefined),
  ];
}
