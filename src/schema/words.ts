// The words that fields can hold, shared by the schemas, the compiler and the command line; no zod here.

/** What a flight was for; `uncrewed` is a crewed type of ship without a crew. */
export const missionKinds = ["cargo", "crewed", "uncrewed", "module"] as const;

/** How a flight went. */
export const outcomes = ["success", "partial", "failure", "in-flight"] as const;

/** How a flight ended. */
export const endKinds = [
  "deorbited",
  "decayed",
  "failed-to-orbit",
  "splashdown",
  "landed",
] as const;

/** The phase in which a flight failed. */
export const failurePhases = [
  "launch",
  "orbit",
  "rendezvous",
  "docking",
  "docked",
  "return",
] as const;

export const aliasKinds = ["native", "agency-number", "ship-name", "variant"] as const;

export const stayKinds = ["docking", "berthing"] as const;

/** Why a craft docked again after its arrival. */
export const stayPurposes = ["relocation", "redocking-test"] as const;

export const attemptKinds = ["failed-docking", "aborted-approach", "collision"] as const;

/** The side of a module that a port is on. */
export const portPositions = ["forward", "aft", "nadir", "zenith", "port", "starboard"] as const;

/** What a member of a crew was on a flight. */
export const crewRoles = [
  "commander",
  "pilot",
  "flight-engineer",
  "mission-specialist",
  "payload-commander",
  "payload-specialist",
  "science-pilot",
  "test-engineer",
  "research-engineer",
  "research-cosmonaut",
  "physician",
  "operator",
  "spaceflight-participant",
  "joint-operations-commander",
  "expedition-commander",
  "expedition-pilot",
  "expedition-flight-engineer",
] as const;

/**
 * What a source is, strongest first. A specialist is a site about spaceflight; an aggregator repeats
 * what others wrote: copies, machine translations, content farms.
 */
export const sourceKinds = [
  "catalog",
  "agency",
  "archive",
  "specialist",
  "encyclopedia",
  "press",
  "personal",
  "aggregator",
] as const;
