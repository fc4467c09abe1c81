import type { Mission } from "resupply";
import { excerpt } from "../compiler/model/finding.ts";
import { nearest } from "../library/text/nearest.ts";
import { library } from "./built-library.ts";
import { CommandError, status } from "./status.ts";
import { plainText } from "./terminal.ts";

/**
 * Finds a flight by any of its names; a name may be given as several words.
 *
 * @throws `CommandError` with suggestions if no flight or more than one matches.
 */
export async function flightCalled(words: readonly string[]): Promise<Mission> {
  const { findMission, findMissions, missions } = await library();
  const text = words.join(" ");
  const found = findMission(text);
  if (found !== undefined) return found;
  const candidates = findMissions(text);
  const called = `"${plainText(excerpt(text))}"`;
  if (candidates.length > 0) {
    const names = candidates.map(({ id, name }) => `\n  ${id}  ${name}`).join("");
    throw new CommandError(`${called} matches several flights:${names}`, status.findings);
  }
  const near = nearestFlights(text, missions).map(({ id, name }) => `${id} (${name})`);
  throw new CommandError(
    `no flight matches ${called}; the nearest are ${near.join(", ")}`,
    status.findings,
  );
}

/** Finds a flight by its exact id. */
export async function flightWithId(id: string): Promise<Mission> {
  const { getMission, isMissionId } = await library();
  if (isMissionId(id)) return getMission(id);
  try {
    return getMission(id as never);
  } catch (error) {
    throw new CommandError(plainText((error as TypeError).message), status.findings);
  }
}

function nearestFlights(text: string, missions: readonly Mission[]): Mission[] {
  const byName = new Map(
    missions.flatMap((mission) =>
      [mission.id, mission.name, ...mission.aliases.map(({ name }) => name)].map(
        (name) => [name, mission] as const,
      ),
    ),
  );
  const near = nearest(text, byName.keys(), 8).flatMap((name) => byName.get(name) ?? []);
  return [...new Set(near)].slice(0, 3);
}
