import { rules } from "../src/compiler/check/index.ts";
import type { Catalog } from "../src/compiler/model/catalog.ts";
import { coverageOf } from "./docs/coverage.ts";

/** Formats a Markdown table. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The generated tables in the documents, by the name in their marks. */
export function tables(catalog: Catalog): Readonly<Record<string, string>> {
  const launches = catalog.missions.map((mission) => mission.record.launch.time.slice(0, 10));
  return {
    counts: table(
      ["item", "count"],
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
    rules: table(
      ["rule", "requirement"],
      rules.map((rule) => [`[\`${rule.id}\`](docs/rules.md#${rule.id})`, rule.description]),
    ),
  };
}

/** Replaces the tables between marks in a document. */
export function withTables(document: string, all: Readonly<Record<string, string>>): string {
  return document.replaceAll(
    /(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g,
    (whole, open: string, name: string, close: string) =>
      Object.hasOwn(all, name) ? `${open}${all[name]}\n${close}` : whole,
  );
}
