import { commonLineEnd, withLineEnd } from "../../markdown/line-ends.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { SeedFile } from "../../model/seed-file.ts";
import { neighboursEdited } from "../../scaffold/edit-neighbours.ts";
import { scaffold } from "../../scaffold/scaffold.ts";
import type { NewFlight } from "../new-flight.ts";

/** The seeds with one more flight, begun as `resupply new` begins it, and named by its neighbours. */
export function withNewFlight(
  flight: NewFlight,
  catalog: Catalog,
  seeds: readonly SeedFile[],
): readonly SeedFile[] {
  // The launch comes with its source, like all else that the catalogue says.
  const made = scaffold(flight, catalog);
  const content = withoutLaunch(made.content, flight.launched);
  const end = commonLineEnd(seeds.map((seed) => seed.content));
  const edited = neighboursEdited(made, flight.name, seeds);
  const byPath = new Map(edited.map((seed) => [seed.path, seed]));
  return [
    ...seeds.map((seed) => byPath.get(seed.path) ?? seed),
    { path: made.path, content: withLineEnd(content, end) },
  ];
}

const withoutLaunch = (content: string, launched: string) =>
  content.replace(`**Launch date**: ${launched}`, "**Launch date**: …");
