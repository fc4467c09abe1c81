import { rules } from "../../src/compiler/check/index.ts";
import type { Catalog } from "../../src/compiler/model/catalog.ts";
import type { missionKinds } from "../../src/schema/words.ts";
import { table } from "../markdown-table.ts";
import { byKind, coverageOf } from "./coverage.ts";
import { coverageOfPeople } from "./people.ts";
import { rooms } from "./rooms.ts";

/** What the flights of each kind are called in a table. */
const kindLabels: Readonly<Record<(typeof missionKinds)[number], string>> = {
  cargo: "cargo flights",
  crewed: "crewed flights",
  uncrewed: "crewed ships flown without a crew",
  module: "modules",
};

/** The generated tables in the documents, by the name in their marks. */
export function tables(catalog: Catalog): Readonly<Record<string, string>> {
  const launches = catalog.missions.map((mission) => mission.record.launch.time.slice(0, 10));
  return {
    counts: table(
      ["item", "count"],
      [
        ["flights", catalog.missions.length],
        ...[...byKind(catalog)].map(
          ([kind, flights]) => [kindLabels[kind], flights.length] as const,
        ),
        ["people", catalog.entries("people").length],
        ["first launch", launches[0] ?? "none"],
        ["last launch", launches.at(-1) ?? "none"],
        ["series", catalog.entries("series").length],
        ["launch vehicles", catalog.entries("launch-vehicles").length],
        ["launch pads", catalog.entries("launch-sites").length],
        ["stations", catalog.entries("stations").length],
        ["ports", catalog.ports.size],
        ["sources", catalog.entries("sources").length],
      ],
    ),
    coverage: table(
      ["field", "flights", "known", "disputed values", "assumed"],
      coverageOf(catalog.missions).map(({ label, flights, known, disputed, assumed }) => [
        label,
        flights.length,
        known.length,
        disputed,
        assumed,
      ]),
    ),
    people: table(
      ["fact", "people", "known"],
      coverageOfPeople(catalog).map(({ label, people, missing }) => [
        label,
        people.length,
        people.length - missing.length,
      ]),
    ),
    rooms: table(
      ["folder", "purpose"],
      rooms.map(({ path, purpose }) => [`\`${path}\``, purpose]),
    ),
    rules: table(
      ["rule", "requirement"],
      rules.map((rule) => [`[\`${rule.id}\`](docs/rules.md#${rule.id})`, rule.description]),
    ),
  };
}
