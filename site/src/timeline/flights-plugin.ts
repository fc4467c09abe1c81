import * as resupply from "resupply";
import type { Plugin } from "vite";

const prefix = "virtual:flights/";

/**
 * Modules with a catalog of one station's flights: `virtual:flights/mir` imports these flights and no others
 * from the package, so that the page of a station loads its own only. `virtual:flights` loads them by station.
 */
export function flightsPlugin(): Plugin {
  return {
    name: "resupply-flights",
    resolveId: (id) => (id === "virtual:flights" || id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (id === "\0virtual:flights") return loaders();
      if (id.startsWith(`\0${prefix}`)) return catalogOf(id.slice(prefix.length + 1));
      return undefined;
    },
  };
}

function loaders(): string {
  const ids = [...new Set(resupply.missions.map(({ destination }) => destination.id))];
  const lines = ids.map((id) => `  "${id}": () => import("${prefix}${id}"),`);
  return `export const catalogs = {\n${lines.join("\n")}\n};\n`;
}

function catalogOf(station: string): string {
  const flights = new Set<unknown>(
    resupply.missions.filter(
      ({ destination, stays, attempts }) =>
        destination.id === station ||
        [...stays, ...attempts].some((at) => (at.port?.station ?? at.station?.id) === station),
    ),
  );
  const names = Object.entries(resupply)
    .filter(([, value]) => flights.has(value))
    .map(([name]) => name);
  // In the order of the record, which the catalog keeps.
  return [
    `import { createCatalog, ${names.join(", ")} } from "resupply";`,
    `export const catalog = createCatalog([${names.join(", ")}]);`,
  ].join("\n");
}
