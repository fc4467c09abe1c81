import type { Catalog, Mission } from "resupply";
import type { Minutes } from "../../lib/instants.ts";
import { type Domain, place } from "../layout.ts";
import { isoMinute, minutesIn } from "./address.ts";
import { panelHtml } from "./panel.ts";

/** The date cursor: a line in the plot, a field, and what the record says of that instant. */
export interface Cursor {
  readonly at: () => Minutes | undefined;
  readonly set: (at: Minutes | undefined) => void;
  readonly draw: (domain: Domain) => void;
}

export function cursorOf(
  root: HTMLElement,
  load: () => Promise<{ readonly catalog: Catalog<Mission> }>,
  changed: () => void,
): Cursor {
  const find = <E extends HTMLElement>(selector: string) => root.querySelector(selector) as E;
  const line = find(".cursor");
  const field = find<HTMLInputElement>(".at");
  const panel = find(".panel");
  const summary = find(".summary");
  const { station = "", missions, ports = "" } = root.dataset;
  let at: Minutes | undefined;

  const fill = async () => {
    const asked = at;
    if (asked === undefined) {
      panel.replaceChildren();
      summary.textContent = "";
      return;
    }
    const { catalog } = await load();
    if (asked !== at) return;
    const linkTo = ({ id }: Mission) => missions?.replace("*", id);
    const { summary: text, html } = panelHtml(catalog, station, asked, linkTo, ports.split(" "));
    summary.textContent = text;
    panel.innerHTML = html;
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
