import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import { baseIn } from "./address.ts";
import type { JsonLdEvent } from "./event.ts";
import type { JsonLdBase, JsonLdDocument } from "./node.ts";
import type { JsonLdFlight } from "./thing.ts";

/** Half a flight would make half an object. */
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
    !mission.operator
  ) {
    throw new TypeError(`${taker}, like progressMs04 or getMission("progress-ms-04")`);
  }
}

/** The form and the base that are asked for. */
export function optionsIn(options: JsonLdOptions | undefined): Pick<JsonLdOptions, "as" | "base"> {
  if (options === undefined) return {};
  if (typeof options === "number") {
    throw new TypeError(
      `toJsonLd was called with ${options} as its options; in map, write missions.map((mission) => toJsonLd(mission))`,
    );
  }
  const isObject = typeof options === "object" && options !== null;
  const as: unknown = isObject ? options.as : options;
  if (!isObject || (as !== undefined && as !== "thing" && as !== "event")) {
    throw new TypeError(`JSON-LD is made { as: "thing" } or { as: "event" }, not as ${shown(as)}`);
  }
  const base = baseIn(options, 'JSON-LD takes options like { as: "event" }', "as");
  return { ...(as && { as }), ...(base !== undefined && { base }) };
}

/** A flight as a schema.org `Thing`. */
export interface JsonLdThing extends JsonLdDocument, JsonLdFlight {}

/** What a flight can be described as: `"thing"`, the craft; `"event"`, what happened, when and where. */
export interface JsonLdForms {
  readonly thing: JsonLdThing;
  readonly event: JsonLdEvent;
}

/** As what to describe flights, and under which addresses. */
export interface JsonLdOptions<Form extends keyof JsonLdForms = keyof JsonLdForms> {
  readonly as?: Form;
  /**
   * Where your pages are, `"https://example.org/missions/"`: ids are appended to it. Or a function that
   * gives the page of a thing, by its kind. The page of a flight is its `url` and `mainEntityOfPage`.
   */
  readonly base?: JsonLdBase;
}
