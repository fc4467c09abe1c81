import type { Catalog, Mission } from "resupply";
import { type Minutes, readable } from "../../lib/instants.ts";
import { isoMinute } from "./address.ts";

/** Writes who was at which port and who was aboard at a time, in the words of the record. */
export function panelHtml(
  catalog: Catalog<Mission>,
  station: string,
  at: Minutes,
  linkTo: (mission: Mission) => string | undefined,
  portIds: readonly string[],
): { readonly summary: string; readonly html: string } {
  const time = isoMinute(at);
  const rank = (id: string | undefined) => (id ? portIds.indexOf(id) : portIds.length);
  const ports = [...catalog.occupancyAt(time, { station: station as never })].sort(
    (a, b) => rank(a.port?.id) - rank(b.port?.id),
  );
  const people = catalog.peopleAboardAt(time, { station: station as never });
  const link = (mission: Mission) => {
    const href = linkTo(mission);
    return href ? `<a href="${href}">${escape(mission.name)}</a>` : escape(mission.name);
  };

  const portRows = ports.map(({ port, mission, stay, certain }) => {
    const doubt = certain ? "" : '<span class="doubt">perhaps</span> ';
    const name = escape(port?.name ?? "Port unknown");
    if (!mission) return row([name, `${doubt}<span class="muted">free</span>`, "", ""]);
    return row([
      name,
      doubt + link(mission),
      stay?.from ? timeHtml(stay.from) : "unknown",
      stay?.to
        ? timeHtml(stay.to)
        : `<span class="muted">${stay?.undocked === false ? "never undocked" : "not known"}</span>`,
    ]);
  });
  const personRows = people.map(({ person, role, arrival, departure, certain }) =>
    row([
      (certain ? "" : '<span class="doubt">perhaps</span> ') + escape(person.name),
      role ? escape(role.replaceAll("-", " ")) : "",
      link(arrival),
      departure ? link(departure) : '<span class="muted">not known</span>',
    ]),
  );
  const flights = new Set(ports.map(({ mission }) => mission).filter((mission) => mission)).size;
  const summary = `${readable(time)} UTC: ${count(flights, "flight")} at ${count(ports.length, "port")}, ${count(people.length, "person", "people")} aboard`;
  return {
    summary,
    html:
      table("At the ports", ["Port", "Flight", "Since", "Until"], portRows, "No port was open.") +
      table("Aboard", ["Name", "Role", "Came with", "Left with"], personRows, "Nobody was aboard."),
  };
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly string[],
  nobody: string,
): string {
  const body = rows.length > 0 ? rows.join("") : `<tr><td colspan="4">${nobody}</td></tr>`;
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

const timeHtml = (time: string): string => `<time datetime="${time}">${readable(time)}</time>`;

function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
