import type { CatalogueReader, InputProblem, TheirFlight } from "../model.ts";
import { each, type JsonObject, joined, type Note, parseObjects } from "./json.ts";
import { flightOfCraft, flightsOfDockings, flightsOfLaunch } from "./launch-library-flights.ts";

const SIGNS =
  /thespacedevs\.com|"(?:launch_designator|net_precision|window_start|flight_vehicle(?:_chaser)?|docking_location|spacecraft_config|mission_end)"\s*:/;

/**
 * Launch Library 2: launches, flights of spacecraft and docking events, in the shapes of 2.2 and 2.3, one
 * object or a list of them. A launch that is still planned is no flight yet, and gives none.
 */
export const launchLibrary: CatalogueReader = {
  id: "launch-library",
  recognizes: (beginning) => /^\s*[[{]/.test(beginning) && SIGNS.test(beginning),
  async *read(lines) {
    const problems: InputProblem[] = [];
    const note: Note = (problem) => problems.push(problem);
    const things = parseObjects(await joined(lines), note).flatMap(results);
    const flights: TheirFlight[] = [];
    const dockings: JsonObject[] = [];
    for (const thing of things) {
      if (thing.has("net")) flights.push(...flightsOfLaunch(thing, note));
      else if (thing.has("docking")) dockings.push(thing);
      else if (thing.has("spacecraft")) flights.push(flightOfCraft(thing, note));
      else note(unknown(thing));
    }
    yield* flights;
    yield* flightsOfDockings(dockings, note);
    yield* each(problems);
  },
};

/** The objects on a page of a list, or the object itself. */
function results(reply: JsonObject): readonly JsonObject[] {
  return reply.has("results") ? reply.list("results") : [reply];
}

function unknown(thing: JsonObject): InputProblem {
  // What the API says instead of a reply, for instance when it was asked too often.
  const detail = thing.has("detail") ? thing.text("detail") : undefined;
  if (detail !== undefined) {
    const message = `Launch Library answers "${detail.value}"; fetch the file again`;
    return { place: detail.place, message };
  }
  return {
    place: thing.place,
    message:
      "this is neither a launch (with `net`), a flight of a spacecraft (`spacecraft`) nor a docking event (`docking`)",
  };
}
