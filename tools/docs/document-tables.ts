import { rules } from "../../src/compiler/check/index.ts";
import type { Catalog } from "../../src/compiler/model/catalog.ts";
import { table } from "../markdown-table.ts";
import { coverageOf } from "./coverage.ts";
import { rooms } from "./rooms.ts";

/** The tables in the documents that are made of the seeds and the code, by the name of their marks. */
export function tables(catalog: Catalog): Readonly<Record<string, string>> {
  const launches = catalog.missions.map((mission) => mission.record.launch.time.slice(0, 10));
  return {
    counts: table(
      ["what", "how many"],
      [
        ["flights", catalog.missions.length],
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
    rooms: table(
      ["folder", "what it is for"],
      rooms.map(({ path, purpose }) => [`\`${path}\``, purpose]),
    ),
    rules: table(
      ["rule", "what holds"],
      rules.map((rule) => [`[\`${rule.id}\`](docs/rules.md#${rule.id})`, rule.description]),
    ),
  };
}
