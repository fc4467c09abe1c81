import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import { baseIn } from "./address.ts";
import type { JsonLdEvent } from "./event.ts";
import type { JsonLdBase, JsonLdDocument } from "./node.ts";
import type { JsonLdFlight } from "./thing.ts";

/** Rejects incomplete flights. */
export function checkMission(mission: AnyMission, taker: string): void {
  if (
    typeof mission?.id !== "string" ||
    !Array.isArray(mission.aliases) ||
    !mission.identifiers ||
    !mission.launch?.site ||
    !mission.launch.vehicle ||
    !mission.destination ||
    !mission.series ||
    !mission.spacecraft ||
    !mission.operator ||
    (mission.crew !== undefined && !Array.isArray(mission.crew?.launched))
  ) {
    throw new TypeError(`${taker}, like progressMs04 or getMission("progress-ms-04")`);
  }
}

/** The checked form and base. */
export function optionsIn(options: JsonLdOptions | undefined): Pick<JsonLdOptions, "as" | "base"> {
  if (options === undefined) return {};
  if (typeof options === "number") {
    throw new TypeError(
      `toJsonLd options must not be the number ${options}; in map, write missions.map((mission) => toJsonLd(mission))`,
    );
  }
  const isObject = typeof options === "object" && options !== null;
  const as: unknown = isObject ? options.as : options;
  if (!isObject || (as !== undefined && as !== "thing" && as !== "event")) {
    throw new TypeError(
      `JSON-LD options must be like { as: "thing" } or { as: "event" }, not ${shown(as)}`,
    );
  }
  const base = baseIn(options, 'JSON-LD takes options like { as: "event" }', "as");
  return { ...(as && { as }), ...(base !== undefined && { base }) };
}

/** A flight as a schema.org `Thing`. */
export interface JsonLdThing extends JsonLdDocument, JsonLdFlight {}

/** A flight as a `"thing"`, the craft, or as an `"event"`, what happened when and where. */
export interface JsonLdForms {
  readonly thing: JsonLdThing;
  readonly event: JsonLdEvent;
}

/** How to describe flights, and at which addresses. */
export interface JsonLdOptions<Form extends keyof JsonLdForms = keyof JsonLdForms> {
  readonly as?: Form;
  /**
   * The address of your pages, `"https://example.org/missions/"`, which ids are appended to, or a function
   * that returns the page of a thing. The page of a flight becomes its `url` and `mainEntityOfPage`.
   */
  readonly base?: JsonLdBase;
}
