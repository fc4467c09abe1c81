import type { MissionRecord } from "../../schema/index.ts";
import { address, type Field, fieldsOf, reported } from "./field.ts";

const { field } = fieldsOf<Pick<MissionRecord, "identifiers">>();

/** The links between title and first section. */
export const headerFields: readonly Field[] = [
  field("Wikidata", "identifiers.wikidata", { is: "wikidata" }, reported),
  // The article can be looked at, and so can the page that the entry comes from.
  field("Wikipedia", "identifiers.wikipedia", { is: "wikipedia" }),
  field("Source", "published", address),
];
