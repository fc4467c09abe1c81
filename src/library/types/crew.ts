import type { PersonId } from "../../generated/entities/ids.ts";
import type { Person } from "./entities.ts";

/**
 * What a flight was for: to bring cargo, a crew or a module. `"uncrewed"` is a crewed type of ship that was
 * launched without a crew: to test it, or to bring a crew home.
 */
export type MissionKind = "cargo" | "crewed" | "uncrewed" | "module";

/** What a member of a crew was on a flight. */
export type CrewRole =
  | "commander"
  | "pilot"
  | "flight-engineer"
  | "mission-specialist"
  | "payload-commander"
  | "payload-specialist"
  | "science-pilot"
  | "test-engineer"
  | "research-engineer"
  | "research-cosmonaut"
  | "physician"
  | "operator"
  | "spaceflight-participant"
  | "joint-operations-commander"
  | "expedition-commander"
  | "expedition-pilot"
  | "expedition-flight-engineer";

/** One of those aboard. */
export interface CrewMember<out Id extends string = PersonId> {
  readonly person: Person<Id>;
  /** Absent if unknown. */
  readonly role?: CrewRole;
}

/** Who was aboard. */
export interface Crew<
  out Launched extends string = PersonId,
  out Landed extends string = PersonId,
> {
  /** Empty if the ship was launched without anyone. */
  readonly launched: readonly CrewMember<Launched>[];
  /** Who came home in it, if not those who were launched; empty if nobody did. */
  readonly landed?: readonly CrewMember<Landed>[];
}

/** A {@link Crew} of whom others landed than were launched. */
export type Swapped<Launched extends string, Landed extends string> = Crew<Launched, Landed> & {
  readonly landed: readonly CrewMember<Landed>[];
};
