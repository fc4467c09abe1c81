import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import { baseIn } from "./address.ts";
import type { JsonLdOptions } from "./to-json-ld.ts";

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
