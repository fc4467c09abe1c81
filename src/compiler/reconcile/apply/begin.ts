import { isBefore } from "../../../library/catalog/is-before.ts";
import { commonLineEnd, withLineEnd } from "../../markdown/line-ends.ts";
import { type Catalog, programmes } from "../../model/catalog.ts";
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
  const { launched, ...unlaunched } = flight;
  const programme = programmes(catalog).get(flight.series.record.programme) ?? [];
  const isLast = programme.every(({ record }) => isBefore(record.launch.time, launched));
  // One that is not filled in yet can come before, which only its number tells.
  const made = scaffold(isLast ? unlaunched : flight, catalog);
  // The launch is written with its source, like all else that the catalogue says.
  const content = made.content.replace(`**Launch date**: ${launched}`, "**Launch date**: …");
  const end = commonLineEnd(seeds.map((seed) => seed.content));
  const edited = neighboursEdited(made, flight.name, seeds);
  const byPath = new Map(edited.map((seed) => [seed.path, seed]));
  return [
    ...seeds.map((seed) => byPath.get(seed.path) ?? seed),
    { path: made.path, content: withLineEnd(content, end) },
  ];
}
