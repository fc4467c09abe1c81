import type { MissionRecord } from "../../schema/index.ts";
import { address, type Field, fieldsOf, reported } from "./field.ts";

const { field } = fieldsOf<Pick<MissionRecord, "identifiers">>();

/** The links between the title and the first section. */
export const headerFields: readonly Field[] = [
  field("Wikidata", "identifiers.wikidata", { is: "wikidata" }, reported),
  // Both are addresses, and so their own sources.
  field("Wikipedia", "identifiers.wikipedia", { is: "wikipedia" }),
  field("Source", "published", address),
];
