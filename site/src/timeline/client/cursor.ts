import { catalogs } from "virtual:flights";
import type { Mission } from "resupply";
import { escapeHtml } from "../../lib/html.ts";
import { type Minutes, readable } from "../../lib/instants.ts";
import { type Domain, place } from "../layout.ts";
import { isoMinute, minutesIn } from "./address.ts";
import type { StationData, TimelineData } from "./data.ts";
import { reportOf } from "./panel.ts";

/** The date cursor: a line in the plot, a field, and what the record says of that instant. */
export interface Cursor {
  readonly at: () => Minutes | undefined;
  readonly set: (at: Minutes | undefined) => void;
  readonly draw: (domain: Domain) => void;
}

export function cursorOf(root: HTMLElement, data: TimelineData, changed: () => void): Cursor {
  const find = <E extends HTMLElement>(selector: string) => root.querySelector(selector) as E;
  const line = find(".cursor");
  const field = find<HTMLInputElement>(".at");
  const panel = find(".panel");
  const summary = find(".summary");
  let at: Minutes | undefined;

  const fill = async () => {
    const asked = at;
    const written = asked === undefined ? undefined : await panelOf(data, asked);
    // Another instant may have been set meanwhile.
    if (asked !== at) return;
    summary.textContent = written?.summary ?? "";
    panel.innerHTML = written?.html ?? "";
  };
  const set = (to: Minutes | undefined) => {
    at = to === undefined ? undefined : Math.round(to);
    line.hidden = at === undefined;
    field.value = at === undefined ? "" : isoMinute(at).slice(0, 16);
    fill();
    changed();
  };
  field.addEventListener("change", () => {
    const to = minutesIn(field.value.length === 16 ? `${field.value}Z` : null);
    if (to !== undefined) set(to);
  });
  return {
    at: () => at,
    set,
    draw: (domain) => {
      if (at === undefined) return;
      const share = place(at, domain);
      line.hidden = share < 0 || share > 100;
      line.style.left = `${share}%`;
    },
  };
}

/** Asks the record of each station that was up; only the flights of these are loaded. */
async function panelOf(data: TimelineData, at: Minutes) {
  const up = data.stations.filter(({ life: [from, to] }) => from <= at && (to ?? at) >= at);
  const linkTo = ({ id }: Mission) => data.missions?.replace("*", id);
  const reports = await Promise.all(
    up.map(async (station) => {
      const { catalog } = await catalogIn(station);
      return { station, ...reportOf(catalog, station, at, linkTo) };
    }),
  );
  const when = `${readable(isoMinute(at))} UTC`;
  const isOne = data.stations.length === 1;
  if (reports.length === 0)
    return { summary: `${when}: ${isOne ? "not in orbit" : "no station in orbit"}`, html: "" };
  const parts = reports.map(
    ({ station, html }) =>
      `${isOne ? "" : `<h2>${escapeHtml(station.name)}</h2>`}<div class="report">${html}</div>`,
  );
  const said = reports.map(({ station, summary }) =>
    isOne ? summary : `${station.name}, ${summary}`,
  );
  return { summary: `${when}: ${said.join("; ")}`, html: parts.join("") };
}

function catalogIn({ id }: StationData) {
  const load = catalogs[id];
  if (load === undefined) throw new Error(`No flights of ${id}`);
  return load();
}
