import type { Mission } from "resupply";
import { nearest } from "../library/text/nearest.ts";
import { library } from "./built-library.ts";
import { CommandError, status } from "./status.ts";
import { plainText } from "./terminal.ts";

/**
 * The flight that somebody means, by whatever it is called; the words of a name may come one by one.
 * What is unknown or means several flights ends the command, with what was perhaps meant.
 */
export async function flightCalled(words: readonly string[]): Promise<Mission> {
  const { findMission, findMissions, missions } = await library();
  const text = words.join(" ");
  const found = findMission(text);
  if (found !== undefined) return found;
  const candidates = findMissions(text);
  const called = `"${plainText(text.slice(0, 80))}"`;
  if (candidates.length > 0) {
    const names = candidates.map(({ id, name }) => `\n  ${id}  ${name}`).join("");
    throw new CommandError(`${called} can mean several flights:${names}`, status.findings);
  }
  const near = nearestFlights(text, missions).map(({ id, name }) => `${id} (${name})`);
  throw new CommandError(
    `no flight is called ${called}; the nearest are ${near.join(", ")}`,
    status.findings,
  );
}

/** The flight with an id, exactly as written. */
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
