import type { Person } from "resupply/people";
import { excerpt } from "../compiler/model/finding.ts";
import { lookUpKey, looseKey } from "../library/text/look-up-key.ts";
import { nearest } from "../library/text/nearest.ts";
import { people } from "./built-library.ts";
import { CommandError } from "./status.ts";
import { plainText } from "./terminal.ts";

/**
 * Finds a person by id, Wikidata item or name in any script, or by part of a name that nobody else has.
 *
 * @throws `CommandError` with suggestions if nobody or more than one matches.
 */
export async function personCalled(text: string): Promise<Person> {
  const { people: all } = await people();
  const found = matching(text, all);
  const [person] = found;
  if (person !== undefined && found.length === 1) return person;
  const called = `"${plainText(excerpt(text))}"`;
  if (found.length > 1) {
    const names = found.map(({ id, name }) => `\n  ${id}  ${name}`).join("");
    throw new CommandError(`${called} matches several people:${names}`);
  }
  const near = nearestPeople(text, all).map(({ id, name }) => `${id} (${name})`);
  throw new CommandError(`there is no person ${called}; the nearest are ${near.join(", ")}`);
}

const namesOf = ({ id, name, aliases, identifiers }: Person): string[] => [
  id,
  name,
  ...aliases.map((alias) => alias.name),
  ...Object.values(identifiers).map(String),
];

/** Those who have the name or, if there are none, all of its words in one of their names. */
function matching(text: string, all: readonly Person[]): readonly Person[] {
  const key = lookUpKey(text);
  if (key === "") return [];
  const isCalled = (name: string) => looseKey(lookUpKey(name)) === looseKey(key);
  const called = all.filter((person) => namesOf(person).some(isCalled));
  if (called.length > 0) return called;
  const hasWords = (name: string) => {
    const known = lookUpKey(name).split("-");
    return key.split("-").every((word) => known.includes(word));
  };
  return all.filter((person) => namesOf(person).some(hasWords));
}

/** Those with the nearest names, or words of names. */
function nearestPeople(text: string, all: readonly Person[]): Person[] {
  const named = all.flatMap((person) =>
    namesOf(person).flatMap((name) => [name, ...name.split(" ")].map((one) => ({ one, person }))),
  );
  const byName = Map.groupBy(named, ({ one }) => one);
  const near = nearest(text, byName.keys(), 12).flatMap((name) =>
    (byName.get(name) ?? []).map(({ person }) => person),
  );
  return [...new Set(near)].slice(0, 3);
}
