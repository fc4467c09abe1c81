/** @module resupply/schema */
export * from "./article.ts";
export * from "./entities.ts";
export * from "./mission.ts";
export * from "./primitives.ts";
export * from "./references.ts";
export * from "./words.ts";
