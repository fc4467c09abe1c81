import type { Catalog } from "../../src/compiler/model/catalog.ts";
import { compareText } from "../../src/compiler/model/finding.ts";
import { sourceOf } from "../../src/compiler/model/sources.ts";
import { assumptionsOf, bySeries, coverageOf } from "./coverage.ts";

/** Kinds of sources that a fact should not rest on alone. */
const WEAK = new Set(["personal"]);

/** `docs/gaps.md`: what is not known, so that contributors know what is wanted. */
export function gaps(catalog: Catalog): string {
  return `${[
    "# What is wanted",
    "Facts that no source used so far states, assumptions, and facts that rest on a weak source alone. Whoever has a source for one of them is welcome: see [CONTRIBUTING.md](../CONTRIBUTING.md). This page is written by `npm run docs`.",
    ...unknown(catalog),
    ...coordinates(catalog),
    "## Assumed",
    ...assumed(catalog),
    "## Resting on a personal page alone",
    ...weak(catalog),
  ].join("\n\n")}\n`;
}

function unknown(catalog: Catalog): string[] {
  const series = bySeries(catalog);
  return coverageOf(catalog.missions)
    .filter(({ missing }) => missing.length > 0)
    .flatMap(({ label, flights, missing }) => {
      const lines = [...series].flatMap(([name, all]) => {
        const gone = all.filter((mission) => missing.includes(mission));
        if (gone.length === 0) return [];
        const asked = all.filter((mission) => flights.includes(mission));
        const which =
          gone.length === asked.length && gone.length > 3
            ? `all ${gone.length} flights`
            : gone.map(({ record }) => record.name).join(", ");
        return [`- **${name}**: ${which}`];
      });
      return [`## ${label}: unknown for ${missing.length} of ${flights.length}`, lines.join("\n")];
    });
}

function coordinates(catalog: Catalog): string[] {
  const sites = catalog
    .entries("launch-sites")
    .filter(({ record }) => record.latitude === undefined);
  if (sites.length === 0) return [];
  return [
    `## Coordinates: unknown for ${sites.length} of ${catalog.entries("launch-sites").length} launch pads`,
    sites.map(({ record }) => `- ${record.name}, ${record.spaceport}`).join("\n"),
  ];
}

function assumed(catalog: Catalog): string[] {
  const byReason = Map.groupBy(
    assumptionsOf(catalog.missions),
    ({ why, label }) => `${label}: ${why}`,
  );
  const lines = [...byReason]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([reason, all]) =>
        `- **${reason}**: ${all.map(({ mission }) => mission.record.name).join(", ")}`,
    );
  return [lines.join("\n")];
}

function weak(catalog: Catalog): string[] {
  const lines = catalog.missions.flatMap(({ record, provenance }) => {
    const labels = provenance
      .filter(
        ({ citations }) =>
          citations.length > 0 &&
          citations.every(({ address }) => WEAK.has(sourceOf(catalog, address)?.record.kind ?? "")),
      )
      .map(({ fact }) => fact.field.label);
    return labels.length === 0 ? [] : [`- **${record.name}**: ${[...new Set(labels)].join(", ")}`];
  });
  return [lines.length === 0 ? "Nothing." : lines.join("\n")];
}
