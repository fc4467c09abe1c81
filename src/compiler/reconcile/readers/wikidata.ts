import type { CatalogueReader, InputProblem } from "../model.ts";
import { each, type JsonObject, joined, type Note, parseObjects } from "./json.ts";
import { flightOfEntity, ITEM, nameOfEntity } from "./wikidata-flights.ts";
import { flightsOfQuery } from "./wikidata-query.ts";

const SIGNS =
  /"entities"\s*:\s*\{|wikidata\.org|wikibase-|"claims"\s*:|"head"\s*:\s*\{\s*"vars"\s*:/;

/**
 * Wikidata: `Special:EntityData/Q….json`, entities in a list, or the reply to the query of
 * `docs/wikidata.rq`. Entities about anything but a flight give only their names to those that are.
 */
export const wikidata: CatalogueReader = {
  id: "wikidata",
  recognizes: (beginning) => /^\s*[[{]/.test(beginning) && SIGNS.test(beginning),
  async *read(lines) {
    const problems: InputProblem[] = [];
    const note: Note = (problem) => problems.push(problem);
    const entities: JsonObject[] = [];
    const rows: JsonObject[] = [];
    for (const thing of parseObjects(await joined(lines), note)) {
      if (thing.has("entities")) entities.push(...entitiesIn(thing));
      else if (thing.has("results"))
        rows.push(...(thing.object("results")?.list("bindings") ?? []));
      else if (thing.has("claims") || thing.has("labels")) entities.push(thing);
      else note(unknown(thing));
    }
    const names = new Map<string, string>();
    for (const entity of entities) {
      const id = entity.text("id");
      const name = nameOfEntity(entity);
      if (id === undefined || !ITEM.test(id.value)) note(withoutItem(entity));
      else if (name !== undefined) names.set(id.value, name.value);
    }
    for (const entity of entities) {
      const flight = flightOfEntity(entity, names, note);
      if (flight !== undefined) yield flight;
    }
    yield* flightsOfQuery(rows, note);
    yield* each(problems);
  },
};

function entitiesIn(thing: JsonObject): readonly JsonObject[] {
  const all = thing.object("entities");
  return all?.keys.flatMap((key) => all.object(key) ?? []) ?? [];
}

const withoutItem = ({ place }: JsonObject): InputProblem => ({
  place,
  message: "the entity has no item number, like Q190795",
});

function unknown(thing: JsonObject): InputProblem {
  const message =
    "this is neither an entity (with `claims`), entities (`entities`) nor the reply to a query (`results`)";
  return { place: thing.place, message };
}
