/** @module resupply/people */
export type { PersonId } from "../generated/entities/ids.ts";
export * from "../generated/entities/people.ts";
export { people } from "../generated/lists/people.ts";
export type { Person } from "./types/entities.ts";
