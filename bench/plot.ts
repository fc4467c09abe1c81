import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installed } from "../tools/quality/installed.ts";
import { libraries } from "./peers/libraries.ts";
import { figure, type Row } from "./peers.ts";

/** The part of vega that is used here. */
interface Vega {
  parse(specification: unknown): unknown;
  View: new (runtime: unknown, options: object) => { toSVG(): Promise<string> };
}
interface VegaLite {
  compile(specification: object): { spec: unknown };
}

const OURS = "#0b6bcb";
const OTHERS = "#9aa5b1";

/** A picture of what was measured of this library and its peers: a chart for each row. */
export async function plot(rows: readonly Row[]): Promise<string> {
  const folder = await installed("plot");
  const load = async (path: string) =>
    import(pathToFileURL(join(folder, "node_modules", path)).href) as unknown;
  const vega = (await load("vega/build/vega.module.js")) as Vega;
  const { compile } = (await load("vega-lite/build/index.js")) as VegaLite;
  return new vega.View(vega.parse(compile(specification(rows)).spec), { renderer: "none" }).toSVG();
}

function specification(rows: readonly Row[]): object {
  const titles = rows.map(({ what, limit }) => `${what}\n${limit}`);
  const bars = rows.flatMap(({ values }, row) =>
    libraries.map((library) => {
      const value = values.get(library);
      const measured = typeof value === "object";
      return {
        title: titles[row],
        library: library.name,
        ratio: measured ? value.median : 1,
        labelAt: measured ? Math.max(value.median, 1) : 1,
        label: measured ? figure(value.median) : (value ?? ""),
      };
    }),
  );
  const color = {
    condition: { test: `datum.library === "${libraries[0]?.name}"`, value: OURS },
    value: OTHERS,
  };
  const y = { field: "library", sort: null, title: null };
  const scale = { type: "log", nice: false, padding: 50 };
  const at = (field: string) => ({ field, scale, axis: null });
  // A bar begins at the limit, 1.
  const [x, x2] = [at("ratio"), { datum: 1 }];
  const header = { labelAnchor: "start", labelExpr: "split(datum.value, '\\n')" };
  return {
    background: "white",
    padding: 12,
    title: {
      text: "How many times the least that the same facts could cost; the line is 1, less is better",
      anchor: "start",
      offset: 16,
    },
    data: { values: bars },
    facet: { field: "title", sort: titles, title: null, header },
    columns: 2,
    spacing: { row: 24, column: 40 },
    resolve: { scale: { x: "independent" } },
    spec: {
      width: 300,
      height: { step: 20 },
      layer: [
        { mark: { type: "bar", height: 12 }, encoding: { y, x, x2, color } },
        { mark: { type: "rule", color: "#333" }, encoding: { x: { datum: 1, axis: null } } },
        {
          mark: { type: "text", align: "left", dx: 5, fontSize: 11 },
          encoding: { y, x: at("labelAt"), text: { field: "label" } },
        },
      ],
    },
    config: {
      font: "system-ui, sans-serif",
      view: { stroke: null },
      axisY: { domain: false, ticks: false, labelLimit: 200, grid: false },
      header: { labelFontSize: 12, labelFontWeight: "bold", labelLimit: 500 },
    },
  };
}
